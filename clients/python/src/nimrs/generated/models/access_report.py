from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar, cast

from attrs import define as _attrs_define

if TYPE_CHECKING:
    from ..models.access_report_filters import AccessReportFilters
    from ..models.access_report_row import AccessReportRow
    from ..models.level_1_shortage import Level1Shortage


T = TypeVar("T", bound="AccessReport")


@_attrs_define
class AccessReport:
    """How the accounts stand.

    Example:
        {'fewer_than_two_level_1': [{'facility': {'key': '0198c0de-0000-7000-8000-000000000002', 'label': 'Kings
            Center'}, 'level_1_users': 1}], 'filters': {}, 'generated_at': '2026-04-01T13:00:00Z', 'notes': [], 'rows':
            [{'active': 2, 'dormant': 1, 'expired': 1, 'locked': 0, 'locks_soon': 0, 'pending': 0, 'security_group':
            'level_1'}], 'title': 'Access'}

    Attributes:
        fewer_than_two_level_1 (list[Level1Shortage]): Facilities with fewer than two usable Level 1 accounts.
        filters (AccessReportFilters): What it is narrowed to, by parameter: the values as they were asked for, with
            their names. Empty where it is not.
        generated_at (datetime.datetime): When it was made.
        notes (list[str]): What a reader must know.
        rows (list[AccessReportRow]): By facility and security group.
        title (str): What it shows.
    """

    fewer_than_two_level_1: list[Level1Shortage]
    filters: AccessReportFilters
    generated_at: datetime.datetime
    notes: list[str]
    rows: list[AccessReportRow]
    title: str

    def to_dict(self) -> dict[str, Any]:
        fewer_than_two_level_1 = []
        for fewer_than_two_level_1_item_data in self.fewer_than_two_level_1:
            fewer_than_two_level_1_item = fewer_than_two_level_1_item_data.to_dict()
            fewer_than_two_level_1.append(fewer_than_two_level_1_item)

        filters = self.filters.to_dict()

        generated_at = self.generated_at.isoformat()

        notes = self.notes

        rows = []
        for rows_item_data in self.rows:
            rows_item = rows_item_data.to_dict()
            rows.append(rows_item)

        title = self.title

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "fewer_than_two_level_1": fewer_than_two_level_1,
                "filters": filters,
                "generated_at": generated_at,
                "notes": notes,
                "rows": rows,
                "title": title,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.access_report_filters import AccessReportFilters
        from ..models.access_report_row import AccessReportRow
        from ..models.level_1_shortage import Level1Shortage

        d = dict(src_dict)
        fewer_than_two_level_1 = []
        _fewer_than_two_level_1 = d.pop("fewer_than_two_level_1")
        for fewer_than_two_level_1_item_data in _fewer_than_two_level_1:
            fewer_than_two_level_1_item = Level1Shortage.from_dict(
                fewer_than_two_level_1_item_data
            )

            fewer_than_two_level_1.append(fewer_than_two_level_1_item)

        filters = AccessReportFilters.from_dict(d.pop("filters"))

        generated_at = datetime.datetime.fromisoformat(d.pop("generated_at"))

        notes = cast(list[str], d.pop("notes"))

        rows = []
        _rows = d.pop("rows")
        for rows_item_data in _rows:
            rows_item = AccessReportRow.from_dict(rows_item_data)

            rows.append(rows_item)

        title = d.pop("title")

        access_report = cls(
            fewer_than_two_level_1=fewer_than_two_level_1,
            filters=filters,
            generated_at=generated_at,
            notes=notes,
            rows=rows,
            title=title,
        )

        return access_report
