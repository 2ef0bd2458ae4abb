from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar, cast
from uuid import UUID

from attrs import define as _attrs_define

from ..models.field_office import FieldOffice
from ..models.incident_class import IncidentClass
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.exported_clock import ExportedClock
    from ..models.exported_corrective_action import ExportedCorrectiveAction
    from ..models.incident_record import IncidentRecord


T = TypeVar("T", bound="ExportedIncident")


@_attrs_define
class ExportedIncident:
    """An incident in an export: a line of NDJSON.

    Example:
        {'class': 'significant', 'clocks': [], 'corrective_actions': [], 'county_fips': '36071', 'created_at':
            '2026-03-01T10:00:00Z', 'created_by': 'level1.hudson', 'facility_name': 'Hudson View Clinic', 'field_office':
            'hudson_river', 'id': '0192f0c1-2a3b-7c4d-8e5f-60718293a4b5', 'identified': True, 'jc_numbers': [],
            'legal_hold': False, 'number': 'NIMRS-2026-0000001', 'record': {'attachments': [], 'content': {'incident_type':
            'fall'}, 'facility_id': '0192f0c1-0000-7000-8000-000000000001', 'late': False, 'notifications': [], 'people':
            [], 'status': 'draft'}, 'updated_at': '2026-03-01T10:00:00Z', 'version': 1}

    Attributes:
        clocks (list[ExportedClock]): Its clocks.
        corrective_actions (list[ExportedCorrectiveAction]): Its corrective actions, oldest first.
        county_fips (str): FIPS code of the facility's county.
        created_at (datetime.datetime): When it was recorded.
        created_by (str): User ID of who recorded it.
        facility_name (str): The name of the facility.
        field_office (FieldOffice): An OMH field office and its region.
        id (UUID): The incident.
        identified (bool): Whether the names are shown.
        jc_numbers (list[str]): The numbers of the Justice Center.
        legal_hold (bool): Whether a legal hold stands on it.
        number (str): Its number.
        record (IncidentRecord): An incident as it was at one version, whole. Example: {'attachments': [], 'content':
            {'incident_type': 'fall'}, 'facility_id': '0192f0c1-0000-7000-8000-000000000001', 'late': False,
            'notifications': [], 'people': [], 'status': 'draft'}.
        updated_at (datetime.datetime): When it was last changed.
        version (int): Its version.
        class_ (IncidentClass | None | Unset):
        historical_at (datetime.datetime | None | Unset): When it was recorded as historical: kept and closed in another
            system before.
    """

    clocks: list[ExportedClock]
    corrective_actions: list[ExportedCorrectiveAction]
    county_fips: str
    created_at: datetime.datetime
    created_by: str
    facility_name: str
    field_office: FieldOffice
    id: UUID
    identified: bool
    jc_numbers: list[str]
    legal_hold: bool
    number: str
    record: IncidentRecord
    updated_at: datetime.datetime
    version: int
    class_: IncidentClass | None | Unset = UNSET
    historical_at: datetime.datetime | None | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        clocks = []
        for clocks_item_data in self.clocks:
            clocks_item = clocks_item_data.to_dict()
            clocks.append(clocks_item)

        corrective_actions = []
        for corrective_actions_item_data in self.corrective_actions:
            corrective_actions_item = corrective_actions_item_data.to_dict()
            corrective_actions.append(corrective_actions_item)

        county_fips = self.county_fips

        created_at = self.created_at.isoformat()

        created_by = self.created_by

        facility_name = self.facility_name

        field_office = self.field_office.value

        id = str(self.id)

        identified = self.identified

        jc_numbers = self.jc_numbers

        legal_hold = self.legal_hold

        number = self.number

        record = self.record.to_dict()

        updated_at = self.updated_at.isoformat()

        version = self.version

        class_: None | str | Unset
        if isinstance(self.class_, Unset):
            class_ = UNSET
        elif isinstance(self.class_, IncidentClass):
            class_ = self.class_.value
        else:
            class_ = self.class_

        historical_at: None | str | Unset
        if isinstance(self.historical_at, Unset):
            historical_at = UNSET
        elif isinstance(self.historical_at, datetime.datetime):
            historical_at = self.historical_at.isoformat()
        else:
            historical_at = self.historical_at

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "clocks": clocks,
                "corrective_actions": corrective_actions,
                "county_fips": county_fips,
                "created_at": created_at,
                "created_by": created_by,
                "facility_name": facility_name,
                "field_office": field_office,
                "id": id,
                "identified": identified,
                "jc_numbers": jc_numbers,
                "legal_hold": legal_hold,
                "number": number,
                "record": record,
                "updated_at": updated_at,
                "version": version,
            }
        )
        if class_ is not UNSET:
            field_dict["class"] = class_
        if historical_at is not UNSET:
            field_dict["historical_at"] = historical_at

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.exported_clock import ExportedClock
        from ..models.exported_corrective_action import ExportedCorrectiveAction
        from ..models.incident_record import IncidentRecord

        d = dict(src_dict)
        clocks = []
        _clocks = d.pop("clocks")
        for clocks_item_data in _clocks:
            clocks_item = ExportedClock.from_dict(clocks_item_data)

            clocks.append(clocks_item)

        corrective_actions = []
        _corrective_actions = d.pop("corrective_actions")
        for corrective_actions_item_data in _corrective_actions:
            corrective_actions_item = ExportedCorrectiveAction.from_dict(
                corrective_actions_item_data
            )

            corrective_actions.append(corrective_actions_item)

        county_fips = d.pop("county_fips")

        created_at = datetime.datetime.fromisoformat(d.pop("created_at"))

        created_by = d.pop("created_by")

        facility_name = d.pop("facility_name")

        field_office = FieldOffice(d.pop("field_office"))

        id = UUID(d.pop("id"))

        identified = d.pop("identified")

        jc_numbers = cast(list[str], d.pop("jc_numbers"))

        legal_hold = d.pop("legal_hold")

        number = d.pop("number")

        record = IncidentRecord.from_dict(d.pop("record"))

        updated_at = datetime.datetime.fromisoformat(d.pop("updated_at"))

        version = d.pop("version")

        def _parse_class_(data: object) -> IncidentClass | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                class_type_0 = IncidentClass(data)

                return class_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(IncidentClass | None | Unset, data)

        class_ = _parse_class_(d.pop("class", UNSET))

        def _parse_historical_at(data: object) -> datetime.datetime | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                historical_at_type_0 = datetime.datetime.fromisoformat(data)

                return historical_at_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | None | Unset, data)

        historical_at = _parse_historical_at(d.pop("historical_at", UNSET))

        exported_incident = cls(
            clocks=clocks,
            corrective_actions=corrective_actions,
            county_fips=county_fips,
            created_at=created_at,
            created_by=created_by,
            facility_name=facility_name,
            field_office=field_office,
            id=id,
            identified=identified,
            jc_numbers=jc_numbers,
            legal_hold=legal_hold,
            number=number,
            record=record,
            updated_at=updated_at,
            version=version,
            class_=class_,
            historical_at=historical_at,
        )

        return exported_incident
