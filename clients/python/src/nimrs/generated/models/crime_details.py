from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self, TypeVar, cast

from attrs import define as _attrs_define

from ..types import UNSET, Unset

T = TypeVar("T", bound="CrimeDetails")


@_attrs_define
class CrimeDetails:
    """An apparent crime.

    Example:
        {'agency': 'State Police', 'arrest': False, 'complaint_number': '26-1182', 'offence': 'Larceny'}

    Attributes:
        agency (None | str | Unset): The law enforcement agency.
        arrest (bool | None | Unset): Whether someone was arrested.
        complaint_number (None | str | Unset): The number of the complaint.
        offence (None | str | Unset): The apparent offence.
        told_at (datetime.datetime | None | Unset): When the agency was told.
    """

    agency: None | str | Unset = UNSET
    arrest: bool | None | Unset = UNSET
    complaint_number: None | str | Unset = UNSET
    offence: None | str | Unset = UNSET
    told_at: datetime.datetime | None | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        agency: None | str | Unset
        if isinstance(self.agency, Unset):
            agency = UNSET
        else:
            agency = self.agency

        arrest: bool | None | Unset
        if isinstance(self.arrest, Unset):
            arrest = UNSET
        else:
            arrest = self.arrest

        complaint_number: None | str | Unset
        if isinstance(self.complaint_number, Unset):
            complaint_number = UNSET
        else:
            complaint_number = self.complaint_number

        offence: None | str | Unset
        if isinstance(self.offence, Unset):
            offence = UNSET
        else:
            offence = self.offence

        told_at: None | str | Unset
        if isinstance(self.told_at, Unset):
            told_at = UNSET
        elif isinstance(self.told_at, datetime.datetime):
            told_at = self.told_at.isoformat()
        else:
            told_at = self.told_at

        field_dict: dict[str, Any] = {}

        field_dict.update({})
        if agency is not UNSET:
            field_dict["agency"] = agency
        if arrest is not UNSET:
            field_dict["arrest"] = arrest
        if complaint_number is not UNSET:
            field_dict["complaint_number"] = complaint_number
        if offence is not UNSET:
            field_dict["offence"] = offence
        if told_at is not UNSET:
            field_dict["told_at"] = told_at

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)

        def _parse_agency(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        agency = _parse_agency(d.pop("agency", UNSET))

        def _parse_arrest(data: object) -> bool | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(bool | None | Unset, data)

        arrest = _parse_arrest(d.pop("arrest", UNSET))

        def _parse_complaint_number(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        complaint_number = _parse_complaint_number(d.pop("complaint_number", UNSET))

        def _parse_offence(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        offence = _parse_offence(d.pop("offence", UNSET))

        def _parse_told_at(data: object) -> datetime.datetime | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                told_at_type_0 = datetime.datetime.fromisoformat(data)

                return told_at_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | None | Unset, data)

        told_at = _parse_told_at(d.pop("told_at", UNSET))

        crime_details = cls(
            agency=agency,
            arrest=arrest,
            complaint_number=complaint_number,
            offence=offence,
            told_at=told_at,
        )

        return crime_details
