from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar, cast

from attrs import define as _attrs_define

from ..models.dimension import Dimension

if TYPE_CHECKING:
    from ..models.incident_report_filters import IncidentReportFilters
    from ..models.incident_report_period import IncidentReportPeriod
    from ..models.incident_report_row import IncidentReportRow
    from ..models.incident_report_sum import IncidentReportSum
    from ..models.incident_report_total import IncidentReportTotal
    from ..models.suppression import Suppression


T = TypeVar("T", bound="IncidentReport")


@_attrs_define
class IncidentReport:
    """Counts of incidents, and rates where a census says how many patient days there were.

    Example:
        {'filters': {'county': [{'key': '36047', 'label': 'Kings County'}]}, 'generated_at': '2026-04-02T14:00:00Z',
            'group_by': ['type'], 'notes': [], 'period': {'from': '2026-01-01', 'to': '2026-03-31'}, 'rows': [{'count': 42,
            'covered_count': 41, 'keys': {'type': {'key': 'fall', 'label': 'Fall'}}, 'patient_days': 27000, 'rate': 1.52,
            'suppressed': False}], 'suppression': {'applied': False, 'cells_hidden': 0, 'threshold': 11}, 'title':
            'Incidents by type', 'total': {'count': 42, 'covered_count': 41, 'patient_days': 27000, 'rate': 1.52,
            'suppressed': False}, 'totals': [{'count': 42, 'covered_count': 41, 'dimension': 'type', 'key': 'fall', 'label':
            'Fall', 'patient_days': 27000, 'rate': 1.52, 'suppressed': False}]}

    Attributes:
        filters (IncidentReportFilters): What it is narrowed to, by parameter: the values as they were asked for, with
            their names. Empty where it is not.
        generated_at (datetime.datetime): When it was made.
        group_by (list[Dimension]): The dimensions, in the order in which they were asked for.
        notes (list[str]): What a reader must know.
        period (IncidentReportPeriod): The days of a report, both included, in New York. Example: {'from': '2026-01-01',
            'to': '2026-03-31'}.
        rows (list[IncidentReportRow]): Every combination of values, zeros too; the last dimension changes fastest.
        suppression (Suppression): What a report withholds. Example: {'applied': True, 'cells_hidden': 6, 'threshold':
            11}.
        title (str): What it shows.
        total (IncidentReportSum): The sum of all rows. Example: {'count': 4210, 'covered_count': 4077, 'patient_days':
            309000, 'rate': 13.2, 'suppressed': False}.
        totals (list[IncidentReportTotal]): The sum for each value of each dimension.
    """

    filters: IncidentReportFilters
    generated_at: datetime.datetime
    group_by: list[Dimension]
    notes: list[str]
    period: IncidentReportPeriod
    rows: list[IncidentReportRow]
    suppression: Suppression
    title: str
    total: IncidentReportSum
    totals: list[IncidentReportTotal]

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

        suppression = self.suppression.to_dict()

        title = self.title

        total = self.total.to_dict()

        totals = []
        for totals_item_data in self.totals:
            totals_item = totals_item_data.to_dict()
            totals.append(totals_item)

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "filters": filters,
                "generated_at": generated_at,
                "group_by": group_by,
                "notes": notes,
                "period": period,
                "rows": rows,
                "suppression": suppression,
                "title": title,
                "total": total,
                "totals": totals,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.incident_report_filters import IncidentReportFilters
        from ..models.incident_report_period import IncidentReportPeriod
        from ..models.incident_report_row import IncidentReportRow
        from ..models.incident_report_sum import IncidentReportSum
        from ..models.incident_report_total import IncidentReportTotal
        from ..models.suppression import Suppression

        d = dict(src_dict)
        filters = IncidentReportFilters.from_dict(d.pop("filters"))

        generated_at = datetime.datetime.fromisoformat(d.pop("generated_at"))

        group_by = []
        _group_by = d.pop("group_by")
        for group_by_item_data in _group_by:
            group_by_item = Dimension(group_by_item_data)

            group_by.append(group_by_item)

        notes = cast(list[str], d.pop("notes"))

        period = IncidentReportPeriod.from_dict(d.pop("period"))

        rows = []
        _rows = d.pop("rows")
        for rows_item_data in _rows:
            rows_item = IncidentReportRow.from_dict(rows_item_data)

            rows.append(rows_item)

        suppression = Suppression.from_dict(d.pop("suppression"))

        title = d.pop("title")

        total = IncidentReportSum.from_dict(d.pop("total"))

        totals = []
        _totals = d.pop("totals")
        for totals_item_data in _totals:
            totals_item = IncidentReportTotal.from_dict(totals_item_data)

            totals.append(totals_item)

        incident_report = cls(
            filters=filters,
            generated_at=generated_at,
            group_by=group_by,
            notes=notes,
            period=period,
            rows=rows,
            suppression=suppression,
            title=title,
            total=total,
            totals=totals,
        )

        return incident_report
