from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self, TypeVar, cast
from uuid import UUID

from attrs import define as _attrs_define

from ..types import UNSET, Unset

T = TypeVar("T", bound="SessionView")


@_attrs_define
class SessionView:
    """A sign-on that is in use.

    Example:
        {'client': 'Mozilla/5.0', 'created_at': '2026-03-02T14:00:00Z', 'current': True, 'expires_at':
            '2026-03-03T02:00:00Z', 'id': '0192f0c1-2a3b-7c4d-8e5f-60718293a4b5', 'last_used_at': '2026-03-02T15:10:00Z'}

    Attributes:
        created_at (datetime.datetime): When it was signed on.
        current (bool): Whether this request is part of it.
        expires_at (datetime.datetime): When it ends at the latest.
        id (UUID): The session.
        last_used_at (datetime.datetime): When its tokens were last refreshed.
        client (None | str | Unset): The program it was signed on with, as it named itself.
    """

    created_at: datetime.datetime
    current: bool
    expires_at: datetime.datetime
    id: UUID
    last_used_at: datetime.datetime
    client: None | str | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        created_at = self.created_at.isoformat()

        current = self.current

        expires_at = self.expires_at.isoformat()

        id = str(self.id)

        last_used_at = self.last_used_at.isoformat()

        client: None | str | Unset
        if isinstance(self.client, Unset):
            client = UNSET
        else:
            client = self.client

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "created_at": created_at,
                "current": current,
                "expires_at": expires_at,
                "id": id,
                "last_used_at": last_used_at,
            }
        )
        if client is not UNSET:
            field_dict["client"] = client

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        created_at = datetime.datetime.fromisoformat(d.pop("created_at"))

        current = d.pop("current")

        expires_at = datetime.datetime.fromisoformat(d.pop("expires_at"))

        id = UUID(d.pop("id"))

        last_used_at = datetime.datetime.fromisoformat(d.pop("last_used_at"))

        def _parse_client(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        client = _parse_client(d.pop("client", UNSET))

        session_view = cls(
            created_at=created_at,
            current=current,
            expires_at=expires_at,
            id=id,
            last_used_at=last_used_at,
            client=client,
        )

        return session_view
