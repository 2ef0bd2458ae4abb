from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar, cast

from attrs import define as _attrs_define

from ..models.corrective_action_dimension import CorrectiveActionDimension

if TYPE_CHECKING:
    from ..models.corrective_action_report_filters import CorrectiveActionReportFilters
    from ..models.corrective_action_report_row import CorrectiveActionReportRow
    from ..models.report_period import ReportPeriod


T = TypeVar("T", bound="CorrectiveActionReport")


@_attrs_define
class CorrectiveActionReport:
    """How corrective actions stand.

    Example:
        {'filters': {}, 'generated_at': '2026-04-01T13:00:00Z', 'group_by': 'facility', 'notes': [], 'period': {'from':
            '2026-01-01', 'to': '2026-03-31'}, 'rows': [{'done_in_time': 40, 'done_late': 13, 'group': {'key':
            '0198c0de-0000-7000-8000-000000000002', 'label': 'Kings Center'}, 'open_0_30': 12, 'open_31_90': 0,
            'open_over_90': 0, 'overdue_0_30': 11, 'overdue_31_90': 0, 'overdue_over_90': 0}], 'title': 'Corrective actions
            by facility'}

    Attributes:
        filters (CorrectiveActionReportFilters): What it is narrowed to, by parameter: the values as they were asked
            for, with their names. Empty where it is not.
        generated_at (datetime.datetime): When it was made.
        group_by (CorrectiveActionDimension): What the report on corrective actions is broken down by.
        notes (list[str]): What a reader must know.
        period (ReportPeriod): The days of a report, both included, in New York. Example: {'from': '2026-01-01', 'to':
            '2026-03-31'}.
        rows (list[CorrectiveActionReportRow]): The rows.
        title (str): What it shows.
    """

    filters: CorrectiveActionReportFilters
    generated_at: datetime.datetime
    group_by: CorrectiveActionDimension
    notes: list[str]
    period: ReportPeriod
    rows: list[CorrectiveActionReportRow]
    title: str

    def to_dict(self) -> dict[str, Any]:
        filters = self.filters.to_dict()

        generated_at = self.generated_at.isoformat()

        group_by = self.group_by.value

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
        from ..models.corrective_action_report_filters import (
            CorrectiveActionReportFilters,
        )
        from ..models.corrective_action_report_row import CorrectiveActionReportRow
        from ..models.report_period import ReportPeriod

        d = dict(src_dict)
        filters = CorrectiveActionReportFilters.from_dict(d.pop("filters"))

        generated_at = datetime.datetime.fromisoformat(d.pop("generated_at"))

        group_by = CorrectiveActionDimension(d.pop("group_by"))

        notes = cast(list[str], d.pop("notes"))

        period = ReportPeriod.from_dict(d.pop("period"))

        rows = []
        _rows = d.pop("rows")
        for rows_item_data in _rows:
            rows_item = CorrectiveActionReportRow.from_dict(rows_item_data)

            rows.append(rows_item)

        title = d.pop("title")

        corrective_action_report = cls(
            filters=filters,
            generated_at=generated_at,
            group_by=group_by,
            notes=notes,
            period=period,
            rows=rows,
            title=title,
        )

        return corrective_action_report
