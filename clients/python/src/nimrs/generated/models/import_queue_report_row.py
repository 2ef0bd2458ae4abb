from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar, cast

from attrs import define as _attrs_define

from ..models.jc_case_status import JcCaseStatus
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.report_key import ReportKey


T = TypeVar("T", bound="ImportQueueReportRow")


@_attrs_define
class ImportQueueReportRow:
    """Cases that wait, by the days since they were received.

    Example:
        {'days_0_1': 1, 'days_2_7': 2, 'days_31_and_over': 0, 'days_8_30': 0, 'facility': {'key':
            '0198c0de-0000-7000-8000-000000000002', 'label': 'Kings Center'}, 'oldest_received_at': '2026-03-27T15:00:00Z',
            'status': 'released', 'total': 3}

    Attributes:
        days_0_1 (int): Received today or yesterday.
        days_2_7 (int): Received 2 to 7 days ago.
        days_31_and_over (int): Received 31 or more days ago.
        days_8_30 (int): Received 8 to 30 days ago.
        oldest_received_at (datetime.datetime): When the oldest was received.
        status (JcCaseStatus): Where a case stands in the import queue.
        total (int): All of them.
        facility (None | ReportKey | Unset):
    """

    days_0_1: int
    days_2_7: int
    days_31_and_over: int
    days_8_30: int
    oldest_received_at: datetime.datetime
    status: JcCaseStatus
    total: int
    facility: None | ReportKey | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        from ..models.report_key import ReportKey

        days_0_1 = self.days_0_1

        days_2_7 = self.days_2_7

        days_31_and_over = self.days_31_and_over

        days_8_30 = self.days_8_30

        oldest_received_at = self.oldest_received_at.isoformat()

        status = self.status.value

        total = self.total

        facility: dict[str, Any] | None | Unset
        if isinstance(self.facility, Unset):
            facility = UNSET
        elif isinstance(self.facility, ReportKey):
            facility = self.facility.to_dict()
        else:
            facility = self.facility

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "days_0_1": days_0_1,
                "days_2_7": days_2_7,
                "days_31_and_over": days_31_and_over,
                "days_8_30": days_8_30,
                "oldest_received_at": oldest_received_at,
                "status": status,
                "total": total,
            }
        )
        if facility is not UNSET:
            field_dict["facility"] = facility

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.report_key import ReportKey

        d = dict(src_dict)
        days_0_1 = d.pop("days_0_1")

        days_2_7 = d.pop("days_2_7")

        days_31_and_over = d.pop("days_31_and_over")

        days_8_30 = d.pop("days_8_30")

        oldest_received_at = datetime.datetime.fromisoformat(
            d.pop("oldest_received_at")
        )

        status = JcCaseStatus(d.pop("status"))

        total = d.pop("total")

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

        import_queue_report_row = cls(
            days_0_1=days_0_1,
            days_2_7=days_2_7,
            days_31_and_over=days_31_and_over,
            days_8_30=days_8_30,
            oldest_received_at=oldest_received_at,
            status=status,
            total=total,
            facility=facility,
        )

        return import_queue_report_row
