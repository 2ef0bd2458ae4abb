from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar

from attrs import define as _attrs_define

if TYPE_CHECKING:
    from ..models.report_key import ReportKey


T = TypeVar("T", bound="CorrectiveActionReportRow")


@_attrs_define
class CorrectiveActionReportRow:
    """Corrective actions and how they stand. Small counts are shown: it is for work, not for publication.

    Example:
        {'done_in_time': 40, 'done_late': 3, 'group': {'key': '2026-03', 'label': 'March 2026'}, 'open_0_30': 12,
            'open_31_90': 0, 'open_over_90': 0, 'overdue_0_30': 11, 'overdue_31_90': 0, 'overdue_over_90': 1}

    Attributes:
        done_in_time (int): Done on the day it was due or before, or without a day on which it was due.
        done_late (int): Done after the day on which it was due.
        group (ReportKey): What a row of a report is about, or what the report is narrowed to. Example: {'key':
            'omh_notice', 'label': 'Notice to OMH'}.
        open_0_30 (int): Open, not overdue, recorded up to 30 days ago.
        open_31_90 (int): Open, not overdue, recorded 31 to 90 days ago.
        open_over_90 (int): Open, not overdue, recorded more than 90 days ago.
        overdue_0_30 (int): Overdue by up to 30 days.
        overdue_31_90 (int): Overdue by 31 to 90 days.
        overdue_over_90 (int): Overdue by more than 90 days.
    """

    done_in_time: int
    done_late: int
    group: ReportKey
    open_0_30: int
    open_31_90: int
    open_over_90: int
    overdue_0_30: int
    overdue_31_90: int
    overdue_over_90: int

    def to_dict(self) -> dict[str, Any]:
        done_in_time = self.done_in_time

        done_late = self.done_late

        group = self.group.to_dict()

        open_0_30 = self.open_0_30

        open_31_90 = self.open_31_90

        open_over_90 = self.open_over_90

        overdue_0_30 = self.overdue_0_30

        overdue_31_90 = self.overdue_31_90

        overdue_over_90 = self.overdue_over_90

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "done_in_time": done_in_time,
                "done_late": done_late,
                "group": group,
                "open_0_30": open_0_30,
                "open_31_90": open_31_90,
                "open_over_90": open_over_90,
                "overdue_0_30": overdue_0_30,
                "overdue_31_90": overdue_31_90,
                "overdue_over_90": overdue_over_90,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.report_key import ReportKey

        d = dict(src_dict)
        done_in_time = d.pop("done_in_time")

        done_late = d.pop("done_late")

        group = ReportKey.from_dict(d.pop("group"))

        open_0_30 = d.pop("open_0_30")

        open_31_90 = d.pop("open_31_90")

        open_over_90 = d.pop("open_over_90")

        overdue_0_30 = d.pop("overdue_0_30")

        overdue_31_90 = d.pop("overdue_31_90")

        overdue_over_90 = d.pop("overdue_over_90")

        corrective_action_report_row = cls(
            done_in_time=done_in_time,
            done_late=done_late,
            group=group,
            open_0_30=open_0_30,
            open_31_90=open_31_90,
            open_over_90=open_over_90,
            overdue_0_30=overdue_0_30,
            overdue_31_90=overdue_31_90,
            overdue_over_90=overdue_over_90,
        )

        return corrective_action_report_row
