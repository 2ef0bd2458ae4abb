from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar

from attrs import define as _attrs_define

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.facility_director import FacilityDirector
    from ..models.new_facility import NewFacility
    from ..models.new_unit import NewUnit
    from ..models.security_manager import SecurityManager


T = TypeVar("T", bound="NewFacilityEnrollment")


@_attrs_define
class NewFacilityEnrollment:
    """The enrollment of an agency that does not use the service yet. Texts are plain, in one line, without markup.

    Example:
        {'director': {'email': 'director@hudsonview.example', 'name': 'Ruth Adler', 'phone': '845-555-0100'},
            'facility': {'administrator_phone': '845-555-0100', 'county_fips': '36027', 'inpatient': False, 'kind':
            'clinic', 'licensed': True, 'name': 'Hudson View Clinic', 'operated_by_state': False, 'twenty_four_hour':
            False}, 'security_manager': {'display_name': 'Nora Fitzgerald', 'email': 'nora.fitzgerald@hudsonview.example',
            'phone': '845-555-0101', 'user_id': 'hudsonview-admin'}, 'units': [{'name': 'Adult clinic', 'programme':
            'clinic'}]}

    Attributes:
        director (FacilityDirector): Who directs a facility, and stands behind its enrollment. Example: {'email':
            'director@hudsonview.example', 'name': 'Ruth Adler', 'phone': '845-555-0100'}.
        facility (NewFacility): A facility to add. Example: {'administrator_phone': '845-555-0100', 'county_fips':
            '36027', 'director_name': 'Ruth Adler', 'inpatient': False, 'kind': 'clinic', 'licensed': True, 'name': 'Hudson
            View Clinic', 'operated_by_state': False, 'twenty_four_hour': False}.
        security_manager (SecurityManager): Whom the director appoints to manage the facility's accounts: its first
            Security Administrator. Example: {'display_name': 'Nora Fitzgerald', 'email':
            'nora.fitzgerald@hudsonview.example', 'phone': '845-555-0101', 'user_id': 'hudsonview-admin'}.
        units (list[NewUnit] | Unset): Its units.
    """

    director: FacilityDirector
    facility: NewFacility
    security_manager: SecurityManager
    units: list[NewUnit] | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        director = self.director.to_dict()

        facility = self.facility.to_dict()

        security_manager = self.security_manager.to_dict()

        units: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.units, Unset):
            units = []
            for units_item_data in self.units:
                units_item = units_item_data.to_dict()
                units.append(units_item)

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "director": director,
                "facility": facility,
                "security_manager": security_manager,
            }
        )
        if units is not UNSET:
            field_dict["units"] = units

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.facility_director import FacilityDirector
        from ..models.new_facility import NewFacility
        from ..models.new_unit import NewUnit
        from ..models.security_manager import SecurityManager

        d = dict(src_dict)
        director = FacilityDirector.from_dict(d.pop("director"))

        facility = NewFacility.from_dict(d.pop("facility"))

        security_manager = SecurityManager.from_dict(d.pop("security_manager"))

        _units = d.pop("units", UNSET)
        units: list[NewUnit] | Unset = UNSET
        if _units is not UNSET:
            units = []
            for units_item_data in _units:
                units_item = NewUnit.from_dict(units_item_data)

                units.append(units_item)

        new_facility_enrollment = cls(
            director=director,
            facility=facility,
            security_manager=security_manager,
            units=units,
        )

        return new_facility_enrollment
