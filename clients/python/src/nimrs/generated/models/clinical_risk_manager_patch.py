from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self, TypeVar, cast

from attrs import define as _attrs_define

from ..models.field_office import FieldOffice
from ..types import UNSET, Unset

T = TypeVar("T", bound="ClinicalRiskManagerPatch")


@_attrs_define
class ClinicalRiskManagerPatch:
    """A merge patch (RFC 7396): what is absent stays, null takes out.

    Example:
        {'email': 'crm.hudson@example.org', 'field_office': 'hudson_river', 'name': 'Alex Moreau', 'phone':
            '845-555-0160', 'valid_from': '2026-01-01'}

    Attributes:
        county_fips (None | str | Unset): FIPS code of a county of the region, where this is for that county alone; it
            comes before the region's.
        email (str | Unset): Mail address; gets the requests to the Justice Center in copy.
        field_office (FieldOffice | Unset): An OMH field office and its region.
        name (str | Unset): The name.
        phone (None | str | Unset): Telephone number.
        valid_from (datetime.date | Unset): The first day.
        valid_to (datetime.date | None | Unset): The last day; absent while it is open.
    """

    county_fips: None | str | Unset = UNSET
    email: str | Unset = UNSET
    field_office: FieldOffice | Unset = UNSET
    name: str | Unset = UNSET
    phone: None | str | Unset = UNSET
    valid_from: datetime.date | Unset = UNSET
    valid_to: datetime.date | None | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        county_fips: None | str | Unset
        if isinstance(self.county_fips, Unset):
            county_fips = UNSET
        else:
            county_fips = self.county_fips

        email = self.email

        field_office: str | Unset = UNSET
        if not isinstance(self.field_office, Unset):
            field_office = self.field_office.value

        name = self.name

        phone: None | str | Unset
        if isinstance(self.phone, Unset):
            phone = UNSET
        else:
            phone = self.phone

        valid_from: str | Unset = UNSET
        if not isinstance(self.valid_from, Unset):
            valid_from = self.valid_from.isoformat()

        valid_to: None | str | Unset
        if isinstance(self.valid_to, Unset):
            valid_to = UNSET
        elif isinstance(self.valid_to, datetime.date):
            valid_to = self.valid_to.isoformat()
        else:
            valid_to = self.valid_to

        field_dict: dict[str, Any] = {}

        field_dict.update({})
        if county_fips is not UNSET:
            field_dict["county_fips"] = county_fips
        if email is not UNSET:
            field_dict["email"] = email
        if field_office is not UNSET:
            field_dict["field_office"] = field_office
        if name is not UNSET:
            field_dict["name"] = name
        if phone is not UNSET:
            field_dict["phone"] = phone
        if valid_from is not UNSET:
            field_dict["valid_from"] = valid_from
        if valid_to is not UNSET:
            field_dict["valid_to"] = valid_to

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)

        def _parse_county_fips(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        county_fips = _parse_county_fips(d.pop("county_fips", UNSET))

        email = d.pop("email", UNSET)

        _field_office = d.pop("field_office", UNSET)
        field_office: FieldOffice | Unset
        if isinstance(_field_office, Unset):
            field_office = UNSET
        else:
            field_office = FieldOffice(_field_office)

        name = d.pop("name", UNSET)

        def _parse_phone(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        phone = _parse_phone(d.pop("phone", UNSET))

        _valid_from = d.pop("valid_from", UNSET)
        valid_from: datetime.date | Unset
        if isinstance(_valid_from, Unset):
            valid_from = UNSET
        else:
            valid_from = datetime.date.fromisoformat(_valid_from)

        def _parse_valid_to(data: object) -> datetime.date | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                valid_to_type_0 = datetime.date.fromisoformat(data)

                return valid_to_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.date | None | Unset, data)

        valid_to = _parse_valid_to(d.pop("valid_to", UNSET))

        clinical_risk_manager_patch = cls(
            county_fips=county_fips,
            email=email,
            field_office=field_office,
            name=name,
            phone=phone,
            valid_from=valid_from,
            valid_to=valid_to,
        )

        return clinical_risk_manager_patch
