from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self, TypeVar

from attrs import define as _attrs_define

T = TypeVar("T", bound="ExtendClock")


@_attrs_define
class ExtendClock:
    """Extending a clock.

    Example:
        {'reason': 'Laboratory results are awaited', 'until': '2026-05-15T03:59:59Z'}

    Attributes:
        reason (str): Why; at least three characters.
        until (datetime.datetime): The new due time; later than the present one.
    """

    reason: str
    until: datetime.datetime

    def to_dict(self) -> dict[str, Any]:
        reason = self.reason

        until = self.until.isoformat()

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "reason": reason,
                "until": until,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        reason = d.pop("reason")

        until = datetime.datetime.fromisoformat(d.pop("until"))

        extend_clock = cls(
            reason=reason,
            until=until,
        )

        return extend_clock
