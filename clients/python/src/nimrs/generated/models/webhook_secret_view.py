from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self, TypeVar, cast
from uuid import UUID

from attrs import define as _attrs_define

from ..models.webhook_secret_kind import WebhookSecretKind
from ..types import UNSET, Unset

T = TypeVar("T", bound="WebhookSecretView")


@_attrs_define
class WebhookSecretView:
    """A secret or key of a webhook, without what is secret.

    Example:
        {'created_at': '2026-03-02T15:00:00Z', 'id': '0192f0c1-2a3b-7c4d-8e5f-60718293a4b6', 'kind': 'ed25519',
            'public_key': 'whpk_11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo='}

    Attributes:
        created_at (datetime.datetime): When it was made.
        id (UUID): The secret.
        kind (WebhookSecretKind): What a webhook is signed with.
        ends_at (datetime.datetime | None | Unset): When it ends, since another has taken its place.
        public_key (None | str | Unset): The public half of a key, with which the receiver checks.
    """

    created_at: datetime.datetime
    id: UUID
    kind: WebhookSecretKind
    ends_at: datetime.datetime | None | Unset = UNSET
    public_key: None | str | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        created_at = self.created_at.isoformat()

        id = str(self.id)

        kind = self.kind.value

        ends_at: None | str | Unset
        if isinstance(self.ends_at, Unset):
            ends_at = UNSET
        elif isinstance(self.ends_at, datetime.datetime):
            ends_at = self.ends_at.isoformat()
        else:
            ends_at = self.ends_at

        public_key: None | str | Unset
        if isinstance(self.public_key, Unset):
            public_key = UNSET
        else:
            public_key = self.public_key

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "created_at": created_at,
                "id": id,
                "kind": kind,
            }
        )
        if ends_at is not UNSET:
            field_dict["ends_at"] = ends_at
        if public_key is not UNSET:
            field_dict["public_key"] = public_key

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        created_at = datetime.datetime.fromisoformat(d.pop("created_at"))

        id = UUID(d.pop("id"))

        kind = WebhookSecretKind(d.pop("kind"))

        def _parse_ends_at(data: object) -> datetime.datetime | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                ends_at_type_0 = datetime.datetime.fromisoformat(data)

                return ends_at_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | None | Unset, data)

        ends_at = _parse_ends_at(d.pop("ends_at", UNSET))

        def _parse_public_key(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        public_key = _parse_public_key(d.pop("public_key", UNSET))

        webhook_secret_view = cls(
            created_at=created_at,
            id=id,
            kind=kind,
            ends_at=ends_at,
            public_key=public_key,
        )

        return webhook_secret_view
