from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self, TypeVar

from attrs import define as _attrs_define

from ..models.clock_code import ClockCode

T = TypeVar("T", bound="NextDue")


@_attrs_define
class NextDue:
    """What is due next.

    Example:
        {'code': 'omh_notice', 'due_at': '2026-03-02T09:30:00Z'}

    Attributes:
        code (ClockCode): A time limit that runs on an incident; length, start and citation are in `clocks.csv`.
        due_at (datetime.datetime): When it is due.
    """

    code: ClockCode
    due_at: datetime.datetime

    def to_dict(self) -> dict[str, Any]:
        code = self.code.value

        due_at = self.due_at.isoformat()

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "code": code,
                "due_at": due_at,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        code = ClockCode(d.pop("code"))

        due_at = datetime.datetime.fromisoformat(d.pop("due_at"))

        next_due = cls(
            code=code,
            due_at=due_at,
        )

        return next_due
