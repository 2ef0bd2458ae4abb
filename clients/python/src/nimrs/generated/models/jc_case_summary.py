from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self, TypeVar, cast
from uuid import UUID

from attrs import define as _attrs_define

from ..models.field_office import FieldOffice
from ..models.incident_type import IncidentType
from ..models.jc_case_status import JcCaseStatus
from ..models.jc_classification import JcClassification
from ..types import UNSET, Unset

T = TypeVar("T", bound="JcCaseSummary")


@_attrs_define
class JcCaseSummary:
    """A case in the list of the import queue, without people and without what is alleged.

    Example:
        {'changed_since_import': False, 'classification': 'abuse_neglect', 'facility_id':
            '0192f0c1-0000-7000-8000-000000000001', 'facility_name': 'Hudson View Clinic', 'field_office': 'hudson_river',
            'id': '0192f0c1-2a3b-7c4d-8e5f-60718293a4b5', 'incident_type': 'neglect', 'jc_number': '101-460120030',
            'received_at': '2026-03-01T16:00:00Z', 'release_due_at': '2026-03-02T16:00:00Z', 'released_at':
            '2026-03-02T09:00:00Z', 'released_automatically': False, 'sequence': 1, 'status': 'released', 'version': 2}

    Attributes:
        changed_since_import (bool): Whether the Justice Center delivered news after the import.
        id (UUID): The case.
        jc_number (str): The number of the Justice Center.
        received_at (datetime.datetime): When it was delivered.
        release_due_at (datetime.datetime): When it is released by itself, where the facility is known.
        released_automatically (bool): Whether it was released by itself, since OMH did not look at it in time.
        sequence (int): The latest sequence that was delivered.
        status (JcCaseStatus): Where a case stands in the import queue.
        version (int): The version, as in the `ETag`.
        classification (JcClassification | None | Unset):
        county_fips (None | str | Unset): While the facility is unknown: the FIPS code of the county that the Justice
            Center named.
        facility_id (None | Unset | UUID): The facility; absent while it is unknown.
        facility_name (None | str | Unset): The name of the facility; while it is unknown, as the Justice Center wrote
            it.
        field_office (FieldOffice | None | Unset):
        incident_id (None | Unset | UUID): The incident that was made of it or linked to it.
        incident_type (IncidentType | None | Unset):
        named_facility_id (None | Unset | UUID): While the facility is unknown: the id that the Justice Center named,
            which is of no facility in use here.
        named_facility_name (None | str | Unset): While the facility is unknown: its name, as the Justice Center or the
            request for a reassignment wrote it.
        released_at (datetime.datetime | None | Unset): When it was released to the facility.
    """

    changed_since_import: bool
    id: UUID
    jc_number: str
    received_at: datetime.datetime
    release_due_at: datetime.datetime
    released_automatically: bool
    sequence: int
    status: JcCaseStatus
    version: int
    classification: JcClassification | None | Unset = UNSET
    county_fips: None | str | Unset = UNSET
    facility_id: None | Unset | UUID = UNSET
    facility_name: None | str | Unset = UNSET
    field_office: FieldOffice | None | Unset = UNSET
    incident_id: None | Unset | UUID = UNSET
    incident_type: IncidentType | None | Unset = UNSET
    named_facility_id: None | Unset | UUID = UNSET
    named_facility_name: None | str | Unset = UNSET
    released_at: datetime.datetime | None | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        changed_since_import = self.changed_since_import

        id = str(self.id)

        jc_number = self.jc_number

        received_at = self.received_at.isoformat()

        release_due_at = self.release_due_at.isoformat()

        released_automatically = self.released_automatically

        sequence = self.sequence

        status = self.status.value

        version = self.version

        classification: None | str | Unset
        if isinstance(self.classification, Unset):
            classification = UNSET
        elif isinstance(self.classification, JcClassification):
            classification = self.classification.value
        else:
            classification = self.classification

        county_fips: None | str | Unset
        if isinstance(self.county_fips, Unset):
            county_fips = UNSET
        else:
            county_fips = self.county_fips

        facility_id: None | str | Unset
        if isinstance(self.facility_id, Unset):
            facility_id = UNSET
        elif isinstance(self.facility_id, UUID):
            facility_id = str(self.facility_id)
        else:
            facility_id = self.facility_id

        facility_name: None | str | Unset
        if isinstance(self.facility_name, Unset):
            facility_name = UNSET
        else:
            facility_name = self.facility_name

        field_office: None | str | Unset
        if isinstance(self.field_office, Unset):
            field_office = UNSET
        elif isinstance(self.field_office, FieldOffice):
            field_office = self.field_office.value
        else:
            field_office = self.field_office

        incident_id: None | str | Unset
        if isinstance(self.incident_id, Unset):
            incident_id = UNSET
        elif isinstance(self.incident_id, UUID):
            incident_id = str(self.incident_id)
        else:
            incident_id = self.incident_id

        incident_type: None | str | Unset
        if isinstance(self.incident_type, Unset):
            incident_type = UNSET
        elif isinstance(self.incident_type, IncidentType):
            incident_type = self.incident_type.value
        else:
            incident_type = self.incident_type

        named_facility_id: None | str | Unset
        if isinstance(self.named_facility_id, Unset):
            named_facility_id = UNSET
        elif isinstance(self.named_facility_id, UUID):
            named_facility_id = str(self.named_facility_id)
        else:
            named_facility_id = self.named_facility_id

        named_facility_name: None | str | Unset
        if isinstance(self.named_facility_name, Unset):
            named_facility_name = UNSET
        else:
            named_facility_name = self.named_facility_name

        released_at: None | str | Unset
        if isinstance(self.released_at, Unset):
            released_at = UNSET
        elif isinstance(self.released_at, datetime.datetime):
            released_at = self.released_at.isoformat()
        else:
            released_at = self.released_at

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "changed_since_import": changed_since_import,
                "id": id,
                "jc_number": jc_number,
                "received_at": received_at,
                "release_due_at": release_due_at,
                "released_automatically": released_automatically,
                "sequence": sequence,
                "status": status,
                "version": version,
            }
        )
        if classification is not UNSET:
            field_dict["classification"] = classification
        if county_fips is not UNSET:
            field_dict["county_fips"] = county_fips
        if facility_id is not UNSET:
            field_dict["facility_id"] = facility_id
        if facility_name is not UNSET:
            field_dict["facility_name"] = facility_name
        if field_office is not UNSET:
            field_dict["field_office"] = field_office
        if incident_id is not UNSET:
            field_dict["incident_id"] = incident_id
        if incident_type is not UNSET:
            field_dict["incident_type"] = incident_type
        if named_facility_id is not UNSET:
            field_dict["named_facility_id"] = named_facility_id
        if named_facility_name is not UNSET:
            field_dict["named_facility_name"] = named_facility_name
        if released_at is not UNSET:
            field_dict["released_at"] = released_at

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        changed_since_import = d.pop("changed_since_import")

        id = UUID(d.pop("id"))

        jc_number = d.pop("jc_number")

        received_at = datetime.datetime.fromisoformat(d.pop("received_at"))

        release_due_at = datetime.datetime.fromisoformat(d.pop("release_due_at"))

        released_automatically = d.pop("released_automatically")

        sequence = d.pop("sequence")

        status = JcCaseStatus(d.pop("status"))

        version = d.pop("version")

        def _parse_classification(data: object) -> JcClassification | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                classification_type_0 = JcClassification(data)

                return classification_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(JcClassification | None | Unset, data)

        classification = _parse_classification(d.pop("classification", UNSET))

        def _parse_county_fips(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        county_fips = _parse_county_fips(d.pop("county_fips", UNSET))

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

        def _parse_facility_name(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        facility_name = _parse_facility_name(d.pop("facility_name", UNSET))

        def _parse_field_office(data: object) -> FieldOffice | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                field_office_type_0 = FieldOffice(data)

                return field_office_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(FieldOffice | None | Unset, data)

        field_office = _parse_field_office(d.pop("field_office", UNSET))

        def _parse_incident_id(data: object) -> None | Unset | UUID:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                incident_id_type_0 = UUID(data)

                return incident_id_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | Unset | UUID, data)

        incident_id = _parse_incident_id(d.pop("incident_id", UNSET))

        def _parse_incident_type(data: object) -> IncidentType | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                incident_type_type_0 = IncidentType(data)

                return incident_type_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(IncidentType | None | Unset, data)

        incident_type = _parse_incident_type(d.pop("incident_type", UNSET))

        def _parse_named_facility_id(data: object) -> None | Unset | UUID:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                named_facility_id_type_0 = UUID(data)

                return named_facility_id_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | Unset | UUID, data)

        named_facility_id = _parse_named_facility_id(d.pop("named_facility_id", UNSET))

        def _parse_named_facility_name(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        named_facility_name = _parse_named_facility_name(
            d.pop("named_facility_name", UNSET)
        )

        def _parse_released_at(data: object) -> datetime.datetime | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                released_at_type_0 = datetime.datetime.fromisoformat(data)

                return released_at_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | None | Unset, data)

        released_at = _parse_released_at(d.pop("released_at", UNSET))

        jc_case_summary = cls(
            changed_since_import=changed_since_import,
            id=id,
            jc_number=jc_number,
            received_at=received_at,
            release_due_at=release_due_at,
            released_automatically=released_automatically,
            sequence=sequence,
            status=status,
            version=version,
            classification=classification,
            county_fips=county_fips,
            facility_id=facility_id,
            facility_name=facility_name,
            field_office=field_office,
            incident_id=incident_id,
            incident_type=incident_type,
            named_facility_id=named_facility_id,
            named_facility_name=named_facility_name,
            released_at=released_at,
        )

        return jc_case_summary
