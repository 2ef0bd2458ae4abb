from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self, TypeVar

from attrs import define as _attrs_define

T = TypeVar("T", bound="ClockExtension")


@_attrs_define
class ClockExtension:
    """A granted extension.

    Example:
        {'at': '2026-04-10T15:00:00Z', 'by': 'crm.hudson', 'reason': 'Laboratory results are awaited', 'until':
            '2026-05-15T03:59:59Z'}

    Attributes:
        at (datetime.datetime): When it was granted.
        by (str): User ID of who granted it.
        reason (str): Why.
        until (datetime.datetime): The new due time.
    """

    at: datetime.datetime
    by: str
    reason: str
    until: datetime.datetime

    def to_dict(self) -> dict[str, Any]:
        at = self.at.isoformat()

        by = self.by

        reason = self.reason

        until = self.until.isoformat()

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "at": at,
                "by": by,
                "reason": reason,
                "until": until,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        at = datetime.datetime.fromisoformat(d.pop("at"))

        by = d.pop("by")

        reason = d.pop("reason")

        until = datetime.datetime.fromisoformat(d.pop("until"))

        clock_extension = cls(
            at=at,
            by=by,
            reason=reason,
            until=until,
        )

        return clock_extension
