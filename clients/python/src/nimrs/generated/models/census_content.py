from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, TypeVar, cast
from uuid import UUID

from attrs import define as _attrs_define

from ..types import UNSET, Unset

T = TypeVar("T", bound="CensusContent")


@_attrs_define
class CensusContent:
    """The patient days of a month.

    Example:
        {'facility_id': '0192f0c1-2a3b-7c4d-8e5f-60718293a4b5', 'month': '2026-01', 'note': 'Ward 7 closed from the
            20th', 'patient_days': 2712}

    Attributes:
        month (str): The month, not later than the running one.
        patient_days (int): Patient days, or visits where there are no beds: the sum of the daily census.
        facility_id (None | Unset | UUID): The facility; may be left out by those who belong to one.
        note (None | str | Unset): What somebody who compares months should know.
        unit_id (None | Unset | UUID): The unit; without it the entry is of the facility as a whole.
    """

    month: str
    patient_days: int
    facility_id: None | Unset | UUID = UNSET
    note: None | str | Unset = UNSET
    unit_id: None | Unset | UUID = UNSET

    def to_dict(self) -> dict[str, Any]:
        month = self.month

        patient_days = self.patient_days

        facility_id: None | str | Unset
        if isinstance(self.facility_id, Unset):
            facility_id = UNSET
        elif isinstance(self.facility_id, UUID):
            facility_id = str(self.facility_id)
        else:
            facility_id = self.facility_id

        note: None | str | Unset
        if isinstance(self.note, Unset):
            note = UNSET
        else:
            note = self.note

        unit_id: None | str | Unset
        if isinstance(self.unit_id, Unset):
            unit_id = UNSET
        elif isinstance(self.unit_id, UUID):
            unit_id = str(self.unit_id)
        else:
            unit_id = self.unit_id

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "month": month,
                "patient_days": patient_days,
            }
        )
        if facility_id is not UNSET:
            field_dict["facility_id"] = facility_id
        if note is not UNSET:
            field_dict["note"] = note
        if unit_id is not UNSET:
            field_dict["unit_id"] = unit_id

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        month = d.pop("month")

        patient_days = d.pop("patient_days")

        def _parse_facility_id(data: object) -> None | Unset | UUID:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                facility_id_type_0 = UUID(data)

                return facility_id_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | Unset | UUID, data)

        facility_id = _parse_facility_id(d.pop("facility_id", UNSET))

        def _parse_note(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        note = _parse_note(d.pop("note", UNSET))

        def _parse_unit_id(data: object) -> None | Unset | UUID:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                unit_id_type_0 = UUID(data)

                return unit_id_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | Unset | UUID, data)

        unit_id = _parse_unit_id(d.pop("unit_id", UNSET))

        census_content = cls(
            month=month,
            patient_days=patient_days,
            facility_id=facility_id,
            note=note,
            unit_id=unit_id,
        )

        return census_content
