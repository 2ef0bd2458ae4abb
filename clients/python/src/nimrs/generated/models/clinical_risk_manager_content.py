from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self, TypeVar, cast

from attrs import define as _attrs_define

from ..models.field_office import FieldOffice
from ..types import UNSET, Unset

T = TypeVar("T", bound="ClinicalRiskManagerContent")


@_attrs_define
class ClinicalRiskManagerContent:
    """Who is Clinical Risk Manager of a region, or of one county of it, and from when to when.

    Example:
        {'email': 'crm.hudson@example.org', 'field_office': 'hudson_river', 'name': 'Alex Moreau', 'phone':
            '845-555-0160', 'valid_from': '2026-01-01'}

    Attributes:
        email (str): Mail address; gets the requests to the Justice Center in copy.
        field_office (FieldOffice): An OMH field office and its region.
        name (str): The name.
        valid_from (datetime.date): The first day.
        county_fips (None | str | Unset): FIPS code of a county of the region, where this is for that county alone; it
            comes before the region's.
        phone (None | str | Unset): Telephone number.
        valid_to (datetime.date | None | Unset): The last day; absent while it is open.
    """

    email: str
    field_office: FieldOffice
    name: str
    valid_from: datetime.date
    county_fips: None | str | Unset = UNSET
    phone: None | str | Unset = UNSET
    valid_to: datetime.date | None | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        email = self.email

        field_office = self.field_office.value

        name = self.name

        valid_from = self.valid_from.isoformat()

        county_fips: None | str | Unset
        if isinstance(self.county_fips, Unset):
            county_fips = UNSET
        else:
            county_fips = self.county_fips

        phone: None | str | Unset
        if isinstance(self.phone, Unset):
            phone = UNSET
        else:
            phone = self.phone

        valid_to: None | str | Unset
        if isinstance(self.valid_to, Unset):
            valid_to = UNSET
        elif isinstance(self.valid_to, datetime.date):
            valid_to = self.valid_to.isoformat()
        else:
            valid_to = self.valid_to

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "email": email,
                "field_office": field_office,
                "name": name,
                "valid_from": valid_from,
            }
        )
        if county_fips is not UNSET:
            field_dict["county_fips"] = county_fips
        if phone is not UNSET:
            field_dict["phone"] = phone
        if valid_to is not UNSET:
            field_dict["valid_to"] = valid_to

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        email = d.pop("email")

        field_office = FieldOffice(d.pop("field_office"))

        name = d.pop("name")

        valid_from = datetime.date.fromisoformat(d.pop("valid_from"))

        def _parse_county_fips(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        county_fips = _parse_county_fips(d.pop("county_fips", UNSET))

        def _parse_phone(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        phone = _parse_phone(d.pop("phone", UNSET))

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

        clinical_risk_manager_content = cls(
            email=email,
            field_office=field_office,
            name=name,
            valid_from=valid_from,
            county_fips=county_fips,
            phone=phone,
            valid_to=valid_to,
        )

        return clinical_risk_manager_content
