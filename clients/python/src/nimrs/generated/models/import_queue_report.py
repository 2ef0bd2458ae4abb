from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar, cast

from attrs import define as _attrs_define

if TYPE_CHECKING:
    from ..models.import_queue_report_filters import ImportQueueReportFilters
    from ..models.import_queue_report_row import ImportQueueReportRow


T = TypeVar("T", bound="ImportQueueReport")


@_attrs_define
class ImportQueueReport:
    """How long cases of the Justice Center have been waiting.

    Example:
        {'filters': {}, 'generated_at': '2026-04-01T13:00:00Z', 'notes': [], 'rows': [{'days_0_1': 1, 'days_2_7': 2,
            'days_31_and_over': 0, 'days_8_30': 0, 'oldest_received_at': '2026-03-27T15:00:00Z', 'status': 'released',
            'total': 3}], 'title': 'Import queue by age', 'total': 3}

    Attributes:
        filters (ImportQueueReportFilters): What it is narrowed to, by parameter: the values as they were asked for,
            with their names. Empty where it is not.
        generated_at (datetime.datetime): When it was made.
        notes (list[str]): What a reader must know.
        rows (list[ImportQueueReportRow]): By facility and status.
        title (str): What it shows.
        total (int): All cases that wait.
    """

    filters: ImportQueueReportFilters
    generated_at: datetime.datetime
    notes: list[str]
    rows: list[ImportQueueReportRow]
    title: str
    total: int

    def to_dict(self) -> dict[str, Any]:
        filters = self.filters.to_dict()

        generated_at = self.generated_at.isoformat()

        notes = self.notes

        rows = []
        for rows_item_data in self.rows:
            rows_item = rows_item_data.to_dict()
            rows.append(rows_item)

        title = self.title

        total = self.total

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "filters": filters,
                "generated_at": generated_at,
                "notes": notes,
                "rows": rows,
                "title": title,
                "total": total,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.import_queue_report_filters import ImportQueueReportFilters
        from ..models.import_queue_report_row import ImportQueueReportRow

        d = dict(src_dict)
        filters = ImportQueueReportFilters.from_dict(d.pop("filters"))

        generated_at = datetime.datetime.fromisoformat(d.pop("generated_at"))

        notes = cast(list[str], d.pop("notes"))

        rows = []
        _rows = d.pop("rows")
        for rows_item_data in _rows:
            rows_item = ImportQueueReportRow.from_dict(rows_item_data)

            rows.append(rows_item)

        title = d.pop("title")

        total = d.pop("total")

        import_queue_report = cls(
            filters=filters,
            generated_at=generated_at,
            notes=notes,
            rows=rows,
            title=title,
            total=total,
        )

        return import_queue_report
