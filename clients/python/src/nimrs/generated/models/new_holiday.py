from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self, TypeVar

from attrs import define as _attrs_define

T = TypeVar("T", bound="NewHoliday")


@_attrs_define
class NewHoliday:
    """A holiday to add.

    Example:
        {'date': '2026-07-03', 'name': 'Independence Day (observed)'}

    Attributes:
        date (datetime.date): The day.
        name (str): Its name.
    """

    date: datetime.date
    name: str

    def to_dict(self) -> dict[str, Any]:
        date = self.date.isoformat()

        name = self.name

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "date": date,
                "name": name,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        date = datetime.date.fromisoformat(d.pop("date"))

        name = d.pop("name")

        new_holiday = cls(
            date=date,
            name=name,
        )

        return new_holiday
