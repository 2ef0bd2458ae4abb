from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, TypeVar, cast
from uuid import UUID

from attrs import define as _attrs_define

from ..types import UNSET, Unset

T = TypeVar("T", bound="CensusPatch")


@_attrs_define
class CensusPatch:
    """A merge patch (RFC 7396): what is absent stays, null takes out.

    Example:
        {'facility_id': '0192f0c1-2a3b-7c4d-8e5f-60718293a4b5', 'month': '2026-01', 'note': 'Ward 7 closed from the
            20th', 'patient_days': 2712}

    Attributes:
        facility_id (None | Unset | UUID): The facility; may be left out by those who belong to one.
        month (str | Unset): The month, not later than the running one.
        note (None | str | Unset): What somebody who compares months should know.
        patient_days (int | Unset): Patient days, or visits where there are no beds: the sum of the daily census.
        unit_id (None | Unset | UUID): The unit; without it the entry is of the facility as a whole.
    """

    facility_id: None | Unset | UUID = UNSET
    month: str | Unset = UNSET
    note: None | str | Unset = UNSET
    patient_days: int | Unset = UNSET
    unit_id: None | Unset | UUID = UNSET

    def to_dict(self) -> dict[str, Any]:
        facility_id: None | str | Unset
        if isinstance(self.facility_id, Unset):
            facility_id = UNSET
        elif isinstance(self.facility_id, UUID):
            facility_id = str(self.facility_id)
        else:
            facility_id = self.facility_id

        month = self.month

        note: None | str | Unset
        if isinstance(self.note, Unset):
            note = UNSET
        else:
            note = self.note

        patient_days = self.patient_days

        unit_id: None | str | Unset
        if isinstance(self.unit_id, Unset):
            unit_id = UNSET
        elif isinstance(self.unit_id, UUID):
            unit_id = str(self.unit_id)
        else:
            unit_id = self.unit_id

        field_dict: dict[str, Any] = {}

        field_dict.update({})
        if facility_id is not UNSET:
            field_dict["facility_id"] = facility_id
        if month is not UNSET:
            field_dict["month"] = month
        if note is not UNSET:
            field_dict["note"] = note
        if patient_days is not UNSET:
            field_dict["patient_days"] = patient_days
        if unit_id is not UNSET:
            field_dict["unit_id"] = unit_id

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)

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

        month = d.pop("month", UNSET)

        def _parse_note(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        note = _parse_note(d.pop("note", UNSET))

        patient_days = d.pop("patient_days", UNSET)

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

        census_patch = cls(
            facility_id=facility_id,
            month=month,
            note=note,
            patient_days=patient_days,
            unit_id=unit_id,
        )

        return census_patch
