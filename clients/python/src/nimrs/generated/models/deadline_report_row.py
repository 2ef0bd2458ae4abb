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
    """Clocks and how they came out. A count that is withheld, since it is small or would give away one that is, is null.

    Example:
        {'clock': {'key': 'omh_notice', 'label': 'Notice to OMH'}, 'late': 12, 'on_time': 240, 'on_time_share': 0.91,
            'open': 20, 'overdue': 11, 'suppressed': False}

    Attributes:
        suppressed (bool): Whether a count of the row is withheld.
        clock (None | ReportKey | Unset):
        facility (None | ReportKey | Unset):
        late (int | None | Unset): Done too late.
        month (None | ReportKey | Unset):
        on_time (int | None | Unset): Done in time.
        on_time_share (float | None | Unset): The share done in time of all that were due, from 0 to 1; null where none
            was due, or a count is withheld.
        open_ (int | None | Unset): To be done, and not due yet.
        overdue (int | None | Unset): To be done, and due before now.
    """

    suppressed: bool
    clock: None | ReportKey | Unset = UNSET
    facility: None | ReportKey | Unset = UNSET
    late: int | None | Unset = UNSET
    month: None | ReportKey | Unset = UNSET
    on_time: int | None | Unset = UNSET
    on_time_share: float | None | Unset = UNSET
    open_: int | None | Unset = UNSET
    overdue: int | None | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        from ..models.report_key import ReportKey

        suppressed = self.suppressed

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

        late: int | None | Unset
        if isinstance(self.late, Unset):
            late = UNSET
        else:
            late = self.late

        month: dict[str, Any] | None | Unset
        if isinstance(self.month, Unset):
            month = UNSET
        elif isinstance(self.month, ReportKey):
            month = self.month.to_dict()
        else:
            month = self.month

        on_time: int | None | Unset
        if isinstance(self.on_time, Unset):
            on_time = UNSET
        else:
            on_time = self.on_time

        on_time_share: float | None | Unset
        if isinstance(self.on_time_share, Unset):
            on_time_share = UNSET
        else:
            on_time_share = self.on_time_share

        open_: int | None | Unset
        if isinstance(self.open_, Unset):
            open_ = UNSET
        else:
            open_ = self.open_

        overdue: int | None | Unset
        if isinstance(self.overdue, Unset):
            overdue = UNSET
        else:
            overdue = self.overdue

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "suppressed": suppressed,
            }
        )
        if clock is not UNSET:
            field_dict["clock"] = clock
        if facility is not UNSET:
            field_dict["facility"] = facility
        if late is not UNSET:
            field_dict["late"] = late
        if month is not UNSET:
            field_dict["month"] = month
        if on_time is not UNSET:
            field_dict["on_time"] = on_time
        if on_time_share is not UNSET:
            field_dict["on_time_share"] = on_time_share
        if open_ is not UNSET:
            field_dict["open"] = open_
        if overdue is not UNSET:
            field_dict["overdue"] = overdue

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.report_key import ReportKey

        d = dict(src_dict)
        suppressed = d.pop("suppressed")

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

        def _parse_late(data: object) -> int | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(int | None | Unset, data)

        late = _parse_late(d.pop("late", UNSET))

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

        def _parse_on_time(data: object) -> int | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(int | None | Unset, data)

        on_time = _parse_on_time(d.pop("on_time", UNSET))

        def _parse_on_time_share(data: object) -> float | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(float | None | Unset, data)

        on_time_share = _parse_on_time_share(d.pop("on_time_share", UNSET))

        def _parse_open_(data: object) -> int | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(int | None | Unset, data)

        open_ = _parse_open_(d.pop("open", UNSET))

        def _parse_overdue(data: object) -> int | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(int | None | Unset, data)

        overdue = _parse_overdue(d.pop("overdue", UNSET))

        deadline_report_row = cls(
            suppressed=suppressed,
            clock=clock,
            facility=facility,
            late=late,
            month=month,
            on_time=on_time,
            on_time_share=on_time_share,
            open_=open_,
            overdue=overdue,
        )

        return deadline_report_row
