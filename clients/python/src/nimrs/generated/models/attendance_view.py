from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, TypeVar

from attrs import define as _attrs_define

T = TypeVar("T", bound="AttendanceView")


@_attrs_define
class AttendanceView:
    """What came of noting who was there.

    Example:
        {'known': 1, 'recorded': 11}

    Attributes:
        known (int): How many of the list were noted before.
        recorded (int): How many were noted now, each with a training of its own.
    """

    known: int
    recorded: int

    def to_dict(self) -> dict[str, Any]:
        known = self.known

        recorded = self.recorded

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "known": known,
                "recorded": recorded,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        known = d.pop("known")

        recorded = d.pop("recorded")

        attendance_view = cls(
            known=known,
            recorded=recorded,
        )

        return attendance_view
