from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self, TypeVar

from attrs import define as _attrs_define

from ..models.token_clock_status import TokenClockStatus

T = TypeVar("T", bound="TokenClock")


@_attrs_define
class TokenClock:
    """The 24 hours within which an e-token must be issued. It is issued when its mail has left.

    Example:
        {'due_at': '2026-03-03T15:00:00Z', 'status': 'running'}

    Attributes:
        due_at (datetime.datetime): By when.
        status (TokenClockStatus): How the 24 hours stand within which an e-token must be issued.
    """

    due_at: datetime.datetime
    status: TokenClockStatus

    def to_dict(self) -> dict[str, Any]:
        due_at = self.due_at.isoformat()

        status = self.status.value

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "due_at": due_at,
                "status": status,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        due_at = datetime.datetime.fromisoformat(d.pop("due_at"))

        status = TokenClockStatus(d.pop("status"))

        token_clock = cls(
            due_at=due_at,
            status=status,
        )

        return token_clock
