from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self, TypeVar
from uuid import UUID

from attrs import define as _attrs_define

T = TypeVar("T", bound="ClientSecretView")


@_attrs_define
class ClientSecretView:
    """A secret of a machine client, without what is secret of it.

    Example:
        {'created_at': '2026-03-02T15:00:00Z', 'expires_at': '2027-03-02T15:00:00Z', 'hint': 'x7Qw', 'id':
            '0192f0c1-2a3b-7c4d-8e5f-60718293a4c6'}

    Attributes:
        created_at (datetime.datetime): When it was made.
        expires_at (datetime.datetime): Until when it is good.
        hint (str): Its last four characters.
        id (UUID): The secret.
    """

    created_at: datetime.datetime
    expires_at: datetime.datetime
    hint: str
    id: UUID

    def to_dict(self) -> dict[str, Any]:
        created_at = self.created_at.isoformat()

        expires_at = self.expires_at.isoformat()

        hint = self.hint

        id = str(self.id)

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "created_at": created_at,
                "expires_at": expires_at,
                "hint": hint,
                "id": id,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        created_at = datetime.datetime.fromisoformat(d.pop("created_at"))

        expires_at = datetime.datetime.fromisoformat(d.pop("expires_at"))

        hint = d.pop("hint")

        id = UUID(d.pop("id"))

        client_secret_view = cls(
            created_at=created_at,
            expires_at=expires_at,
            hint=hint,
            id=id,
        )

        return client_secret_view
