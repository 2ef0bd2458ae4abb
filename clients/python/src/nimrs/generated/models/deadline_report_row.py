from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar, cast

from attrs import define as _attrs_define

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.report_key import ReportKey


T = TypeVar("T", bound="DeadlineReportRow")


@_attrs_define
class DeadlineReportRow:
    """Clocks and how they came out. Small counts are shown: it is for work, not for publication.

    Example:
        {'clock': {'key': 'omh_notice', 'label': 'Notice to OMH'}, 'late': 12, 'on_time': 240, 'on_time_share': 0.91,
            'open': 20, 'overdue': 11}

    Attributes:
        late (int): Done too late.
        on_time (int): Done in time.
        open_ (int): To be done, and not due yet.
        overdue (int): To be done, and due before now.
        clock (None | ReportKey | Unset):
        facility (None | ReportKey | Unset):
        month (None | ReportKey | Unset):
        on_time_share (float | None | Unset): The share done in time of all that were due, from 0 to 1; null where none
            was due.
    """

    late: int
    on_time: int
    open_: int
    overdue: int
    clock: None | ReportKey | Unset = UNSET
    facility: None | ReportKey | Unset = UNSET
    month: None | ReportKey | Unset = UNSET
    on_time_share: float | None | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        from ..models.report_key import ReportKey

        late = self.late

        on_time = self.on_time

        open_ = self.open_

        overdue = self.overdue

        clock: dict[str, Any] | None | Unset
        if isinstance(self.clock, Unset):
            clock = UNSET
        elif isinstance(self.clock, ReportKey):
            clock = self.clock.to_dict()
        else:
            clock = self.clock

        facility: dict[str, Any] | None | Unset
        if isinstance(self.facility, Unset):
            facility = UNSET
        elif isinstance(self.facility, ReportKey):
            facility = self.facility.to_dict()
        else:
            facility = self.facility

        month: dict[str, Any] | None | Unset
        if isinstance(self.month, Unset):
            month = UNSET
        elif isinstance(self.month, ReportKey):
            month = self.month.to_dict()
        else:
            month = self.month

        on_time_share: float | None | Unset
        if isinstance(self.on_time_share, Unset):
            on_time_share = UNSET
        else:
            on_time_share = self.on_time_share

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "late": late,
                "on_time": on_time,
                "open": open_,
                "overdue": overdue,
            }
        )
        if clock is not UNSET:
            field_dict["clock"] = clock
        if facility is not UNSET:
            field_dict["facility"] = facility
        if month is not UNSET:
            field_dict["month"] = month
        if on_time_share is not UNSET:
            field_dict["on_time_share"] = on_time_share

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.report_key import ReportKey

        d = dict(src_dict)
        late = d.pop("late")

        on_time = d.pop("on_time")

        open_ = d.pop("open")

        overdue = d.pop("overdue")

        def _parse_clock(data: object) -> None | ReportKey | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                clock_type_0 = ReportKey.from_dict(data)

                return clock_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | ReportKey | Unset, data)

        clock = _parse_clock(d.pop("clock", UNSET))

        def _parse_facility(data: object) -> None | ReportKey | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                facility_type_0 = ReportKey.from_dict(data)

                return facility_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | ReportKey | Unset, data)

        facility = _parse_facility(d.pop("facility", UNSET))

        def _parse_month(data: object) -> None | ReportKey | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                month_type_0 = ReportKey.from_dict(data)

                return month_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | ReportKey | Unset, data)

        month = _parse_month(d.pop("month", UNSET))

        def _parse_on_time_share(data: object) -> float | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(float | None | Unset, data)

        on_time_share = _parse_on_time_share(d.pop("on_time_share", UNSET))

        deadline_report_row = cls(
            late=late,
            on_time=on_time,
            open_=open_,
            overdue=overdue,
            clock=clock,
            facility=facility,
            month=month,
            on_time_share=on_time_share,
        )

        return deadline_report_row
