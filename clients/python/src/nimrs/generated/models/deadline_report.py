from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar, cast

from attrs import define as _attrs_define

from ..models.deadline_dimension import DeadlineDimension

if TYPE_CHECKING:
    from ..models.deadline_report_filters import DeadlineReportFilters
    from ..models.deadline_report_row import DeadlineReportRow
    from ..models.report_period import ReportPeriod


T = TypeVar("T", bound="DeadlineReport")


@_attrs_define
class DeadlineReport:
    """How the clocks of incidents came out.

    Example:
        {'filters': {}, 'generated_at': '2026-04-01T13:00:00Z', 'group_by': ['clock'], 'notes': [], 'period': {'from':
            '2026-01-01', 'to': '2026-03-31'}, 'rows': [{'clock': {'key': 'omh_notice', 'label': 'Notice to OMH'}, 'late':
            12, 'on_time': 240, 'on_time_share': 0.91, 'open': 20, 'overdue': 11}], 'title': 'Deadlines by clock'}

    Attributes:
        filters (DeadlineReportFilters): What it is narrowed to, by parameter: the values as they were asked for, with
            their names. Empty where it is not.
        generated_at (datetime.datetime): When it was made.
        group_by (list[DeadlineDimension]): What it is broken down by.
        notes (list[str]): What a reader must know.
        period (ReportPeriod): The days of a report, both included, in New York. Example: {'from': '2026-01-01', 'to':
            '2026-03-31'}.
        rows (list[DeadlineReportRow]): The rows, in the order of `group_by`.
        title (str): What it shows.
    """

    filters: DeadlineReportFilters
    generated_at: datetime.datetime
    group_by: list[DeadlineDimension]
    notes: list[str]
    period: ReportPeriod
    rows: list[DeadlineReportRow]
    title: str

    def to_dict(self) -> dict[str, Any]:
        filters = self.filters.to_dict()

        generated_at = self.generated_at.isoformat()

        group_by = []
        for group_by_item_data in self.group_by:
            group_by_item = group_by_item_data.value
            group_by.append(group_by_item)

        notes = self.notes

        period = self.period.to_dict()

        rows = []
        for rows_item_data in self.rows:
            rows_item = rows_item_data.to_dict()
            rows.append(rows_item)

        title = self.title

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "filters": filters,
                "generated_at": generated_at,
                "group_by": group_by,
                "notes": notes,
                "period": period,
                "rows": rows,
                "title": title,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.deadline_report_filters import DeadlineReportFilters
        from ..models.deadline_report_row import DeadlineReportRow
        from ..models.report_period import ReportPeriod

        d = dict(src_dict)
        filters = DeadlineReportFilters.from_dict(d.pop("filters"))

        generated_at = datetime.datetime.fromisoformat(d.pop("generated_at"))

        group_by = []
        _group_by = d.pop("group_by")
        for group_by_item_data in _group_by:
            group_by_item = DeadlineDimension(group_by_item_data)

            group_by.append(group_by_item)

        notes = cast(list[str], d.pop("notes"))

        period = ReportPeriod.from_dict(d.pop("period"))

        rows = []
        _rows = d.pop("rows")
        for rows_item_data in _rows:
            rows_item = DeadlineReportRow.from_dict(rows_item_data)

            rows.append(rows_item)

        title = d.pop("title")

        deadline_report = cls(
            filters=filters,
            generated_at=generated_at,
            group_by=group_by,
            notes=notes,
            period=period,
            rows=rows,
            title=title,
        )

        return deadline_report
