from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, TypeVar, cast

from attrs import define as _attrs_define

from ..models.location_kind import LocationKind
from ..types import UNSET, Unset

T = TypeVar("T", bound="Place")


@_attrs_define
class Place:
    """Where it happened.

    Example:
        {'description': 'Second floor, by the stairs', 'location': 'hallway'}

    Attributes:
        address (None | str | Unset): The address, where it was off premises.
        county_fips (None | str | Unset): FIPS code of the county.
        description (None | str | Unset): The place in words.
        location (LocationKind | None | Unset):
    """

    address: None | str | Unset = UNSET
    county_fips: None | str | Unset = UNSET
    description: None | str | Unset = UNSET
    location: LocationKind | None | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        address: None | str | Unset
        if isinstance(self.address, Unset):
            address = UNSET
        else:
            address = self.address

        county_fips: None | str | Unset
        if isinstance(self.county_fips, Unset):
            county_fips = UNSET
        else:
            county_fips = self.county_fips

        description: None | str | Unset
        if isinstance(self.description, Unset):
            description = UNSET
        else:
            description = self.description

        location: None | str | Unset
        if isinstance(self.location, Unset):
            location = UNSET
        elif isinstance(self.location, LocationKind):
            location = self.location.value
        else:
            location = self.location

        field_dict: dict[str, Any] = {}

        field_dict.update({})
        if address is not UNSET:
            field_dict["address"] = address
        if county_fips is not UNSET:
            field_dict["county_fips"] = county_fips
        if description is not UNSET:
            field_dict["description"] = description
        if location is not UNSET:
            field_dict["location"] = location

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)

        def _parse_address(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        address = _parse_address(d.pop("address", UNSET))

        def _parse_county_fips(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        county_fips = _parse_county_fips(d.pop("county_fips", UNSET))

        def _parse_description(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        description = _parse_description(d.pop("description", UNSET))

        def _parse_location(data: object) -> LocationKind | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                location_type_0 = LocationKind(data)

                return location_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(LocationKind | None | Unset, data)

        location = _parse_location(d.pop("location", UNSET))

        place = cls(
            address=address,
            county_fips=county_fips,
            description=description,
            location=location,
        )

        return place
