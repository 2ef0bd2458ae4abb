from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar, cast

from attrs import define as _attrs_define

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.incident_report_row_keys import IncidentReportRowKeys


T = TypeVar("T", bound="IncidentReportRow")


@_attrs_define
class IncidentReportRow:
    """A count of incidents with its rate.

    Example:
        {'count': 42, 'covered_count': 41, 'keys': {'month': {'key': '2026-03', 'label': 'March 2026'}, 'type': {'key':
            'fall', 'label': 'Fall'}}, 'patient_days': 27000, 'rate': 1.52, 'suppressed': False}

    Attributes:
        keys (IncidentReportRowKeys): Of which value of each dimension, by the dimension's code.
        suppressed (bool): Whether the count is withheld, since it is small or would give away one that is.
        count (int | None | Unset): The incidents; null where it is suppressed.
        covered_count (int | None | Unset): The incidents that the rate is of: those of the facilities (or units) with a
            census and whole
            months that are over.
        patient_days (int | None | Unset): The patient days that the rate is of; null where there are none.
        rate (float | None | Unset): `covered_count` for each 1,000 of `patient_days`; null where there are no patient
            days, or it is suppressed.
    """

    keys: IncidentReportRowKeys
    suppressed: bool
    count: int | None | Unset = UNSET
    covered_count: int | None | Unset = UNSET
    patient_days: int | None | Unset = UNSET
    rate: float | None | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        keys = self.keys.to_dict()

        suppressed = self.suppressed

        count: int | None | Unset
        if isinstance(self.count, Unset):
            count = UNSET
        else:
            count = self.count

        covered_count: int | None | Unset
        if isinstance(self.covered_count, Unset):
            covered_count = UNSET
        else:
            covered_count = self.covered_count

        patient_days: int | None | Unset
        if isinstance(self.patient_days, Unset):
            patient_days = UNSET
        else:
            patient_days = self.patient_days

        rate: float | None | Unset
        if isinstance(self.rate, Unset):
            rate = UNSET
        else:
            rate = self.rate

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "keys": keys,
                "suppressed": suppressed,
            }
        )
        if count is not UNSET:
            field_dict["count"] = count
        if covered_count is not UNSET:
            field_dict["covered_count"] = covered_count
        if patient_days is not UNSET:
            field_dict["patient_days"] = patient_days
        if rate is not UNSET:
            field_dict["rate"] = rate

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.incident_report_row_keys import IncidentReportRowKeys

        d = dict(src_dict)
        keys = IncidentReportRowKeys.from_dict(d.pop("keys"))

        suppressed = d.pop("suppressed")

        def _parse_count(data: object) -> int | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(int | None | Unset, data)

        count = _parse_count(d.pop("count", UNSET))

        def _parse_covered_count(data: object) -> int | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(int | None | Unset, data)

        covered_count = _parse_covered_count(d.pop("covered_count", UNSET))

        def _parse_patient_days(data: object) -> int | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(int | None | Unset, data)

        patient_days = _parse_patient_days(d.pop("patient_days", UNSET))

        def _parse_rate(data: object) -> float | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(float | None | Unset, data)

        rate = _parse_rate(d.pop("rate", UNSET))

        incident_report_row = cls(
            keys=keys,
            suppressed=suppressed,
            count=count,
            covered_count=covered_count,
            patient_days=patient_days,
            rate=rate,
        )

        return incident_report_row
