from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar, cast

from attrs import define as _attrs_define

if TYPE_CHECKING:
    from ..models.involved_again import InvolvedAgain
    from ..models.involvement_count import InvolvementCount
    from ..models.repeat_involvement_report_filters import (
        RepeatInvolvementReportFilters,
    )
    from ..models.report_period import ReportPeriod


T = TypeVar("T", bound="RepeatInvolvementReport")


@_attrs_define
class RepeatInvolvementReport:
    """Who and what was involved in incidents more than once.

    Example:
        {'at_least': 2, 'distribution': [{'count': 3, 'kind': 'client', 'suppressed': False, 'times': '2'}], 'filters':
            {}, 'generated_at': '2026-04-01T13:00:00Z', 'identified': False, 'involved': [{'incidents': 2, 'key':
            'client-1', 'kind': 'client', 'numbers': ['NIMRS-2026-0000001', 'NIMRS-2026-0000007']}], 'notes': [], 'period':
            {'from': '2026-01-01', 'to': '2026-03-31'}, 'title': 'Repeat involvement'}

    Attributes:
        at_least (int): The least number of incidents.
        distribution (list[InvolvementCount]): How many were involved how often.
        filters (RepeatInvolvementReportFilters): What it is narrowed to, by parameter: the values as they were asked
            for, with their names. Empty where it is not.
        generated_at (datetime.datetime): When it was made.
        identified (bool): Whether `involved` says who the people are.
        involved (list[InvolvedAgain]): Each of them, those with the most first; only for readers of the facility
            itself.
        notes (list[str]): What a reader must know.
        period (ReportPeriod): The days of a report, both included, in New York. Example: {'from': '2026-01-01', 'to':
            '2026-03-31'}.
        title (str): What it shows.
    """

    at_least: int
    distribution: list[InvolvementCount]
    filters: RepeatInvolvementReportFilters
    generated_at: datetime.datetime
    identified: bool
    involved: list[InvolvedAgain]
    notes: list[str]
    period: ReportPeriod
    title: str

    def to_dict(self) -> dict[str, Any]:
        at_least = self.at_least

        distribution = []
        for distribution_item_data in self.distribution:
            distribution_item = distribution_item_data.to_dict()
            distribution.append(distribution_item)

        filters = self.filters.to_dict()

        generated_at = self.generated_at.isoformat()

        identified = self.identified

        involved = []
        for involved_item_data in self.involved:
            involved_item = involved_item_data.to_dict()
            involved.append(involved_item)

        notes = self.notes

        period = self.period.to_dict()

        title = self.title

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "at_least": at_least,
                "distribution": distribution,
                "filters": filters,
                "generated_at": generated_at,
                "identified": identified,
                "involved": involved,
                "notes": notes,
                "period": period,
                "title": title,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.involved_again import InvolvedAgain
        from ..models.involvement_count import InvolvementCount
        from ..models.repeat_involvement_report_filters import (
            RepeatInvolvementReportFilters,
        )
        from ..models.report_period import ReportPeriod

        d = dict(src_dict)
        at_least = d.pop("at_least")

        distribution = []
        _distribution = d.pop("distribution")
        for distribution_item_data in _distribution:
            distribution_item = InvolvementCount.from_dict(distribution_item_data)

            distribution.append(distribution_item)

        filters = RepeatInvolvementReportFilters.from_dict(d.pop("filters"))

        generated_at = datetime.datetime.fromisoformat(d.pop("generated_at"))

        identified = d.pop("identified")

        involved = []
        _involved = d.pop("involved")
        for involved_item_data in _involved:
            involved_item = InvolvedAgain.from_dict(involved_item_data)

            involved.append(involved_item)

        notes = cast(list[str], d.pop("notes"))

        period = ReportPeriod.from_dict(d.pop("period"))

        title = d.pop("title")

        repeat_involvement_report = cls(
            at_least=at_least,
            distribution=distribution,
            filters=filters,
            generated_at=generated_at,
            identified=identified,
            involved=involved,
            notes=notes,
            period=period,
            title=title,
        )

        return repeat_involvement_report
