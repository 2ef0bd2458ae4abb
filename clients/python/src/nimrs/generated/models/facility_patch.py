from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, TypeVar, cast

from attrs import define as _attrs_define

from ..models.facility_kind import FacilityKind
from ..types import UNSET, Unset

T = TypeVar("T", bound="FacilityPatch")


@_attrs_define
class FacilityPatch:
    """A change of a facility (merge patch); what is absent stays.

    Example:
        {'director_name': 'Ruth Adler'}

    Attributes:
        active (bool | Unset): Whether it is in use.
        administrator_phone (str | Unset): An administrator who can be reached round the clock.
        county_fips (str | Unset): FIPS code of its county, as `36001`.
        director_name (None | str | Unset): Its director; null takes the name out.
        inpatient (bool | Unset): Whether it treats inpatients.
        kind (FacilityKind | Unset): The kind of a facility or programme.
        licensed (bool | Unset): Whether it has an operating certificate of OMH.
        name (str | Unset): Its name.
        operated_by_state (bool | Unset): Whether the State operates it.
        twenty_four_hour (bool | Unset): Whether it cares round the clock.
    """

    active: bool | Unset = UNSET
    administrator_phone: str | Unset = UNSET
    county_fips: str | Unset = UNSET
    director_name: None | str | Unset = UNSET
    inpatient: bool | Unset = UNSET
    kind: FacilityKind | Unset = UNSET
    licensed: bool | Unset = UNSET
    name: str | Unset = UNSET
    operated_by_state: bool | Unset = UNSET
    twenty_four_hour: bool | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        active = self.active

        administrator_phone = self.administrator_phone

        county_fips = self.county_fips

        director_name: None | str | Unset
        if isinstance(self.director_name, Unset):
            director_name = UNSET
        else:
            director_name = self.director_name

        inpatient = self.inpatient

        kind: str | Unset = UNSET
        if not isinstance(self.kind, Unset):
            kind = self.kind.value

        licensed = self.licensed

        name = self.name

        operated_by_state = self.operated_by_state

        twenty_four_hour = self.twenty_four_hour

        field_dict: dict[str, Any] = {}

        field_dict.update({})
        if active is not UNSET:
            field_dict["active"] = active
        if administrator_phone is not UNSET:
            field_dict["administrator_phone"] = administrator_phone
        if county_fips is not UNSET:
            field_dict["county_fips"] = county_fips
        if director_name is not UNSET:
            field_dict["director_name"] = director_name
        if inpatient is not UNSET:
            field_dict["inpatient"] = inpatient
        if kind is not UNSET:
            field_dict["kind"] = kind
        if licensed is not UNSET:
            field_dict["licensed"] = licensed
        if name is not UNSET:
            field_dict["name"] = name
        if operated_by_state is not UNSET:
            field_dict["operated_by_state"] = operated_by_state
        if twenty_four_hour is not UNSET:
            field_dict["twenty_four_hour"] = twenty_four_hour

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        active = d.pop("active", UNSET)

        administrator_phone = d.pop("administrator_phone", UNSET)

        county_fips = d.pop("county_fips", UNSET)

        def _parse_director_name(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        director_name = _parse_director_name(d.pop("director_name", UNSET))

        inpatient = d.pop("inpatient", UNSET)

        _kind = d.pop("kind", UNSET)
        kind: FacilityKind | Unset
        if isinstance(_kind, Unset):
            kind = UNSET
        else:
            kind = FacilityKind(_kind)

        licensed = d.pop("licensed", UNSET)

        name = d.pop("name", UNSET)

        operated_by_state = d.pop("operated_by_state", UNSET)

        twenty_four_hour = d.pop("twenty_four_hour", UNSET)

        facility_patch = cls(
            active=active,
            administrator_phone=administrator_phone,
            county_fips=county_fips,
            director_name=director_name,
            inpatient=inpatient,
            kind=kind,
            licensed=licensed,
            name=name,
            operated_by_state=operated_by_state,
            twenty_four_hour=twenty_four_hour,
        )

        return facility_patch
