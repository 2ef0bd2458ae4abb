from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar
from uuid import UUID

from attrs import define as _attrs_define

if TYPE_CHECKING:
    from ..models.client_secret_view import ClientSecretView


T = TypeVar("T", bound="ClientSecretCreated")


@_attrs_define
class ClientSecretCreated:
    """A new secret, which is shown this once.

    Example:
        {'client_id': '0192f0c1-2a3b-7c4d-8e5f-60718293a4b5', 'client_secret':
            '3yqNkXzW4m0s6o5yq8nEo2Jt1QmFv0rC9bHkUuLdx7Qw', 'secret': {'created_at': '2026-03-02T15:00:00Z', 'expires_at':
            '2027-03-02T15:00:00Z', 'hint': 'x7Qw', 'id': '0192f0c1-2a3b-7c4d-8e5f-60718293a4c6'}}

    Attributes:
        client_id (UUID): The client.
        client_secret (str): The secret itself. Keep it: it cannot be read again.
        secret (ClientSecretView): A secret of a machine client, without what is secret of it. Example: {'created_at':
            '2026-03-02T15:00:00Z', 'expires_at': '2027-03-02T15:00:00Z', 'hint': 'x7Qw', 'id':
            '0192f0c1-2a3b-7c4d-8e5f-60718293a4c6'}.
    """

    client_id: UUID
    client_secret: str
    secret: ClientSecretView

    def to_dict(self) -> dict[str, Any]:
        client_id = str(self.client_id)

        client_secret = self.client_secret

        secret = self.secret.to_dict()

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "client_id": client_id,
                "client_secret": client_secret,
                "secret": secret,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.client_secret_view import ClientSecretView

        d = dict(src_dict)
        client_id = UUID(d.pop("client_id"))

        client_secret = d.pop("client_secret")

        secret = ClientSecretView.from_dict(d.pop("secret"))

        client_secret_created = cls(
            client_id=client_id,
            client_secret=client_secret,
            secret=secret,
        )

        return client_secret_created
