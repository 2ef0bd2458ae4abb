from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, TypeVar, cast

from attrs import define as _attrs_define

from ..models.dimension import Dimension
from ..types import UNSET, Unset

T = TypeVar("T", bound="IncidentReportTotal")


@_attrs_define
class IncidentReportTotal:
    """The sum for one value of one dimension.

    Example:
        {'count': 512, 'covered_count': 498, 'dimension': 'type', 'key': 'fall', 'label': 'Fall', 'patient_days':
            309000, 'rate': 1.61, 'suppressed': False}

    Attributes:
        dimension (Dimension): What a report on incidents is broken down by (14 NYCRR 524.13).
        key (str): The value, for programs.
        label (str): The value, for people.
        suppressed (bool): Whether the count is withheld.
        count (int | None | Unset): The incidents; null where it is suppressed.
        covered_count (int | None | Unset): As in a row.
        patient_days (int | None | Unset): As in a row.
        rate (float | None | Unset): As in a row.
    """

    dimension: Dimension
    key: str
    label: str
    suppressed: bool
    count: int | None | Unset = UNSET
    covered_count: int | None | Unset = UNSET
    patient_days: int | None | Unset = UNSET
    rate: float | None | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        dimension = self.dimension.value

        key = self.key

        label = self.label

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
                "dimension": dimension,
                "key": key,
                "label": label,
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
        d = dict(src_dict)
        dimension = Dimension(d.pop("dimension"))

        key = d.pop("key")

        label = d.pop("label")

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

        incident_report_total = cls(
            dimension=dimension,
            key=key,
            label=label,
            suppressed=suppressed,
            count=count,
            covered_count=covered_count,
            patient_days=patient_days,
            rate=rate,
        )

        return incident_report_total
