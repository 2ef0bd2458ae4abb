from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self, TypeVar

from attrs import define as _attrs_define

T = TypeVar("T", bound="HolidayView")


@_attrs_define
class HolidayView:
    """A day that is no working day.

    Example:
        {'date': '2026-07-03', 'name': 'Independence Day (observed)', 'version': 1}

    Attributes:
        date (datetime.date): The day.
        name (str): Its name.
        version (int): The version, as in the `ETag`.
    """

    date: datetime.date
    name: str
    version: int

    def to_dict(self) -> dict[str, Any]:
        date = self.date.isoformat()

        name = self.name

        version = self.version

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "date": date,
                "name": name,
                "version": version,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        date = datetime.date.fromisoformat(d.pop("date"))

        name = d.pop("name")

        version = d.pop("version")

        holiday_view = cls(
            date=date,
            name=name,
            version=version,
        )

        return holiday_view
