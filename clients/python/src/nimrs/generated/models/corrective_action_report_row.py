from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar, cast

from attrs import define as _attrs_define

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.report_key import ReportKey


T = TypeVar("T", bound="CorrectiveActionReportRow")


@_attrs_define
class CorrectiveActionReportRow:
    """Corrective actions and how they stand. A count that is withheld, since it is small or would give away one that is,
    is null.

        Example:
            {'done_in_time': 40, 'done_late': None, 'group': {'key': '2026-03', 'label': 'March 2026'}, 'open_0_30': 12,
                'open_31_90': 0, 'open_over_90': 0, 'overdue_0_30': 11, 'overdue_31_90': 0, 'overdue_over_90': None,
                'suppressed': True}

        Attributes:
            group (ReportKey): What a row of a report is about. Example: {'key': 'omh_notice', 'label': 'Notice to OMH'}.
            suppressed (bool): Whether a count of the row is withheld.
            done_in_time (int | None | Unset): Done on the day it was due or before, or without a day on which it was due.
            done_late (int | None | Unset): Done after the day on which it was due.
            open_0_30 (int | None | Unset): Open, not overdue, recorded up to 30 days ago.
            open_31_90 (int | None | Unset): Open, not overdue, recorded 31 to 90 days ago.
            open_over_90 (int | None | Unset): Open, not overdue, recorded more than 90 days ago.
            overdue_0_30 (int | None | Unset): Overdue by up to 30 days.
            overdue_31_90 (int | None | Unset): Overdue by 31 to 90 days.
            overdue_over_90 (int | None | Unset): Overdue by more than 90 days.
    """

    group: ReportKey
    suppressed: bool
    done_in_time: int | None | Unset = UNSET
    done_late: int | None | Unset = UNSET
    open_0_30: int | None | Unset = UNSET
    open_31_90: int | None | Unset = UNSET
    open_over_90: int | None | Unset = UNSET
    overdue_0_30: int | None | Unset = UNSET
    overdue_31_90: int | None | Unset = UNSET
    overdue_over_90: int | None | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        group = self.group.to_dict()

        suppressed = self.suppressed

        done_in_time: int | None | Unset
        if isinstance(self.done_in_time, Unset):
            done_in_time = UNSET
        else:
            done_in_time = self.done_in_time

        done_late: int | None | Unset
        if isinstance(self.done_late, Unset):
            done_late = UNSET
        else:
            done_late = self.done_late

        open_0_30: int | None | Unset
        if isinstance(self.open_0_30, Unset):
            open_0_30 = UNSET
        else:
            open_0_30 = self.open_0_30

        open_31_90: int | None | Unset
        if isinstance(self.open_31_90, Unset):
            open_31_90 = UNSET
        else:
            open_31_90 = self.open_31_90

        open_over_90: int | None | Unset
        if isinstance(self.open_over_90, Unset):
            open_over_90 = UNSET
        else:
            open_over_90 = self.open_over_90

        overdue_0_30: int | None | Unset
        if isinstance(self.overdue_0_30, Unset):
            overdue_0_30 = UNSET
        else:
            overdue_0_30 = self.overdue_0_30

        overdue_31_90: int | None | Unset
        if isinstance(self.overdue_31_90, Unset):
            overdue_31_90 = UNSET
        else:
            overdue_31_90 = self.overdue_31_90

        overdue_over_90: int | None | Unset
        if isinstance(self.overdue_over_90, Unset):
            overdue_over_90 = UNSET
        else:
            overdue_over_90 = self.overdue_over_90

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "group": group,
                "suppressed": suppressed,
            }
        )
        if done_in_time is not UNSET:
            field_dict["done_in_time"] = done_in_time
        if done_late is not UNSET:
            field_dict["done_late"] = done_late
        if open_0_30 is not UNSET:
            field_dict["open_0_30"] = open_0_30
        if open_31_90 is not UNSET:
            field_dict["open_31_90"] = open_31_90
        if open_over_90 is not UNSET:
            field_dict["open_over_90"] = open_over_90
        if overdue_0_30 is not UNSET:
            field_dict["overdue_0_30"] = overdue_0_30
        if overdue_31_90 is not UNSET:
            field_dict["overdue_31_90"] = overdue_31_90
        if overdue_over_90 is not UNSET:
            field_dict["overdue_over_90"] = overdue_over_90

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.report_key import ReportKey

        d = dict(src_dict)
        group = ReportKey.from_dict(d.pop("group"))

        suppressed = d.pop("suppressed")

        def _parse_done_in_time(data: object) -> int | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(int | None | Unset, data)

        done_in_time = _parse_done_in_time(d.pop("done_in_time", UNSET))

        def _parse_done_late(data: object) -> int | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(int | None | Unset, data)

        done_late = _parse_done_late(d.pop("done_late", UNSET))

        def _parse_open_0_30(data: object) -> int | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(int | None | Unset, data)

        open_0_30 = _parse_open_0_30(d.pop("open_0_30", UNSET))

        def _parse_open_31_90(data: object) -> int | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(int | None | Unset, data)

        open_31_90 = _parse_open_31_90(d.pop("open_31_90", UNSET))

        def _parse_open_over_90(data: object) -> int | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(int | None | Unset, data)

        open_over_90 = _parse_open_over_90(d.pop("open_over_90", UNSET))

        def _parse_overdue_0_30(data: object) -> int | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(int | None | Unset, data)

        overdue_0_30 = _parse_overdue_0_30(d.pop("overdue_0_30", UNSET))

        def _parse_overdue_31_90(data: object) -> int | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(int | None | Unset, data)

        overdue_31_90 = _parse_overdue_31_90(d.pop("overdue_31_90", UNSET))

        def _parse_overdue_over_90(data: object) -> int | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(int | None | Unset, data)

        overdue_over_90 = _parse_overdue_over_90(d.pop("overdue_over_90", UNSET))

        corrective_action_report_row = cls(
            group=group,
            suppressed=suppressed,
            done_in_time=done_in_time,
            done_late=done_late,
            open_0_30=open_0_30,
            open_31_90=open_31_90,
            open_over_90=open_over_90,
            overdue_0_30=overdue_0_30,
            overdue_31_90=overdue_31_90,
            overdue_over_90=overdue_over_90,
        )

        return corrective_action_report_row
