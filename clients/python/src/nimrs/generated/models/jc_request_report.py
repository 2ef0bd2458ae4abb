from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar, cast

from attrs import define as _attrs_define

if TYPE_CHECKING:
    from ..models.jc_request_report_filters import JcRequestReportFilters
    from ..models.jc_request_report_row import JcRequestReportRow
    from ..models.report_period import ReportPeriod


T = TypeVar("T", bound="JcRequestReport")


@_attrs_define
class JcRequestReport:
    """What became of requests to the Justice Center.

    Example:
        {'filters': {}, 'generated_at': '2026-04-01T13:00:00Z', 'notes': [], 'period': {'from': '2026-01-01', 'to':
            '2026-03-31'}, 'rows': [{'answered': 5, 'closed_without_answer': 1, 'failed': 0, 'kind': 'reassignment',
            'max_hours': 96.0, 'median_hours': 30.5, 'month': {'key': '2026-03', 'label': 'March 2026'}, 'queued': 0,
            'sent': 2}], 'title': 'Requests to the Justice Center'}

    Attributes:
        filters (JcRequestReportFilters): What it is narrowed to, by parameter: the values as they were asked for, with
            their names. Empty where it is not.
        generated_at (datetime.datetime): When it was made.
        notes (list[str]): What a reader must know.
        period (ReportPeriod): The days of a report, both included, in New York. Example: {'from': '2026-01-01', 'to':
            '2026-03-31'}.
        rows (list[JcRequestReportRow]): By month and kind.
        title (str): What it shows.
    """

    filters: JcRequestReportFilters
    generated_at: datetime.datetime
    notes: list[str]
    period: ReportPeriod
    rows: list[JcRequestReportRow]
    title: str

    def to_dict(self) -> dict[str, Any]:
        filters = self.filters.to_dict()

        generated_at = self.generated_at.isoformat()

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
                "notes": notes,
                "period": period,
                "rows": rows,
                "title": title,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.jc_request_report_filters import JcRequestReportFilters
        from ..models.jc_request_report_row import JcRequestReportRow
        from ..models.report_period import ReportPeriod

        d = dict(src_dict)
        filters = JcRequestReportFilters.from_dict(d.pop("filters"))

        generated_at = datetime.datetime.fromisoformat(d.pop("generated_at"))

        notes = cast(list[str], d.pop("notes"))

        period = ReportPeriod.from_dict(d.pop("period"))

        rows = []
        _rows = d.pop("rows")
        for rows_item_data in _rows:
            rows_item = JcRequestReportRow.from_dict(rows_item_data)

            rows.append(rows_item)

        title = d.pop("title")

        jc_request_report = cls(
            filters=filters,
            generated_at=generated_at,
            notes=notes,
            period=period,
            rows=rows,
            title=title,
        )

        return jc_request_report
