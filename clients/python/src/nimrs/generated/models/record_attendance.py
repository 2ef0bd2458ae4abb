from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar

from attrs import define as _attrs_define

if TYPE_CHECKING:
    from ..models.attended import Attended


T = TypeVar("T", bound="RecordAttendance")


@_attrs_define
class RecordAttendance:
    """Who was there.

    Example:
        {'attendees': [{'account_id': '0192f0c1-0000-7000-8000-000000000001'}]}

    Attributes:
        attendees (list[Attended]): Those who were there. Who was noted before stays noted.
    """

    attendees: list[Attended]

    def to_dict(self) -> dict[str, Any]:
        attendees = []
        for attendees_item_data in self.attendees:
            attendees_item = attendees_item_data.to_dict()
            attendees.append(attendees_item)

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "attendees": attendees,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.attended import Attended

        d = dict(src_dict)
        attendees = []
        _attendees = d.pop("attendees")
        for attendees_item_data in _attendees:
            attendees_item = Attended.from_dict(attendees_item_data)

            attendees.append(attendees_item)

        record_attendance = cls(
            attendees=attendees,
        )

        return record_attendance
