from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar, cast
from uuid import UUID

from attrs import define as _attrs_define

from ..models.facility_kind import FacilityKind
from ..models.field_office import FieldOffice
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.unit_view import UnitView


T = TypeVar("T", bound="FacilityView")


@_attrs_define
class FacilityView:
    """A facility with its units.

    Example:
        {'active': True, 'administrator_phone': '845-555-0100', 'county_fips': '36027', 'director_name': 'Ruth Adler',
            'field_office': 'hudson_river', 'id': '0192f0c1-0000-7000-8000-000000000001', 'inpatient': False, 'kind':
            'clinic', 'licensed': True, 'name': 'Hudson View Clinic', 'operated_by_state': False, 'twenty_four_hour': False,
            'units': [{'active': True, 'id': '0192f0c1-0000-7000-8000-000000000002', 'name': 'Adult clinic', 'programme':
            'clinic', 'version': 1}], 'version': 1}

    Attributes:
        active (bool): Whether it is in use.
        administrator_phone (str): An administrator who can be reached round the clock.
        county_fips (str): FIPS code of its county.
        field_office (FieldOffice): An OMH field office and its region.
        id (UUID): The facility.
        inpatient (bool): Whether it treats inpatients.
        kind (FacilityKind): The kind of a facility or programme.
        licensed (bool): Whether it has an operating certificate of OMH.
        name (str): Its name.
        operated_by_state (bool): Whether the State operates it.
        twenty_four_hour (bool): Whether it cares round the clock.
        units (list[UnitView]): Its units.
        version (int): The version, as in the `ETag`.
        director_name (None | str | Unset): Its director.
    """

    active: bool
    administrator_phone: str
    county_fips: str
    field_office: FieldOffice
    id: UUID
    inpatient: bool
    kind: FacilityKind
    licensed: bool
    name: str
    operated_by_state: bool
    twenty_four_hour: bool
    units: list[UnitView]
    version: int
    director_name: None | str | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        active = self.active

        administrator_phone = self.administrator_phone

        county_fips = self.county_fips

        field_office = self.field_office.value

        id = str(self.id)

        inpatient = self.inpatient

        kind = self.kind.value

        licensed = self.licensed

        name = self.name

        operated_by_state = self.operated_by_state

        twenty_four_hour = self.twenty_four_hour

        units = []
        for units_item_data in self.units:
            units_item = units_item_data.to_dict()
            units.append(units_item)

        version = self.version

        director_name: None | str | Unset
        if isinstance(self.director_name, Unset):
            director_name = UNSET
        else:
            director_name = self.director_name

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "active": active,
                "administrator_phone": administrator_phone,
                "county_fips": county_fips,
                "field_office": field_office,
                "id": id,
                "inpatient": inpatient,
                "kind": kind,
                "licensed": licensed,
                "name": name,
                "operated_by_state": operated_by_state,
                "twenty_four_hour": twenty_four_hour,
                "units": units,
                "version": version,
            }
        )
        if director_name is not UNSET:
            field_dict["director_name"] = director_name

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.unit_view import UnitView

        d = dict(src_dict)
        active = d.pop("active")

        administrator_phone = d.pop("administrator_phone")

        county_fips = d.pop("county_fips")

        field_office = FieldOffice(d.pop("field_office"))

        id = UUID(d.pop("id"))

        inpatient = d.pop("inpatient")

        kind = FacilityKind(d.pop("kind"))

        licensed = d.pop("licensed")

        name = d.pop("name")

        operated_by_state = d.pop("operated_by_state")

        twenty_four_hour = d.pop("twenty_four_hour")

        units = []
        _units = d.pop("units")
        for units_item_data in _units:
            units_item = UnitView.from_dict(units_item_data)

            units.append(units_item)

        version = d.pop("version")

        def _parse_director_name(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        director_name = _parse_director_name(d.pop("director_name", UNSET))

        facility_view = cls(
            active=active,
            administrator_phone=administrator_phone,
            county_fips=county_fips,
            field_office=field_office,
            id=id,
            inpatient=inpatient,
            kind=kind,
            licensed=licensed,
            name=name,
            operated_by_state=operated_by_state,
            twenty_four_hour=twenty_four_hour,
            units=units,
            version=version,
            director_name=director_name,
        )

        return facility_view
