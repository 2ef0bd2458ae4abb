from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, TypeVar, cast

from attrs import define as _attrs_define

from ..models.facility_kind import FacilityKind
from ..types import UNSET, Unset

T = TypeVar("T", bound="NewFacility")


@_attrs_define
class NewFacility:
    """A facility to add.

    Example:
        {'administrator_phone': '845-555-0100', 'county_fips': '36027', 'director_name': 'Ruth Adler', 'inpatient':
            False, 'kind': 'clinic', 'licensed': True, 'name': 'Hudson View Clinic', 'operated_by_state': False,
            'twenty_four_hour': False}

    Attributes:
        administrator_phone (str): An administrator who can be reached round the clock.
        county_fips (str): FIPS code of its county, as `36001`.
        inpatient (bool): Whether it treats inpatients.
        kind (FacilityKind): The kind of a facility or programme.
        licensed (bool): Whether it has an operating certificate of OMH.
        name (str): Its name.
        operated_by_state (bool): Whether the State operates it.
        twenty_four_hour (bool): Whether it cares round the clock.
        director_name (None | str | Unset): Its director.
    """

    administrator_phone: str
    county_fips: str
    inpatient: bool
    kind: FacilityKind
    licensed: bool
    name: str
    operated_by_state: bool
    twenty_four_hour: bool
    director_name: None | str | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        administrator_phone = self.administrator_phone

        county_fips = self.county_fips

        inpatient = self.inpatient

        kind = self.kind.value

        licensed = self.licensed

        name = self.name

        operated_by_state = self.operated_by_state

        twenty_four_hour = self.twenty_four_hour

        director_name: None | str | Unset
        if isinstance(self.director_name, Unset):
            director_name = UNSET
        else:
            director_name = self.director_name

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "administrator_phone": administrator_phone,
                "county_fips": county_fips,
                "inpatient": inpatient,
                "kind": kind,
                "licensed": licensed,
                "name": name,
                "operated_by_state": operated_by_state,
                "twenty_four_hour": twenty_four_hour,
            }
        )
        if director_name is not UNSET:
            field_dict["director_name"] = director_name

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        administrator_phone = d.pop("administrator_phone")

        county_fips = d.pop("county_fips")

        inpatient = d.pop("inpatient")

        kind = FacilityKind(d.pop("kind"))

        licensed = d.pop("licensed")

        name = d.pop("name")

        operated_by_state = d.pop("operated_by_state")

        twenty_four_hour = d.pop("twenty_four_hour")

        def _parse_director_name(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        director_name = _parse_director_name(d.pop("director_name", UNSET))

        new_facility = cls(
            administrator_phone=administrator_phone,
            county_fips=county_fips,
            inpatient=inpatient,
            kind=kind,
            licensed=licensed,
            name=name,
            operated_by_state=operated_by_state,
            twenty_four_hour=twenty_four_hour,
            director_name=director_name,
        )

        return new_facility
