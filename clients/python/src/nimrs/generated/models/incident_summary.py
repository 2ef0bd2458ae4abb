from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar, cast
from uuid import UUID

from attrs import define as _attrs_define

from ..models.incident_class import IncidentClass
from ..models.incident_status import IncidentStatus
from ..models.incident_type import IncidentType
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.next_due import NextDue
    from ..models.search_match import SearchMatch


T = TypeVar("T", bound="IncidentSummary")


@_attrs_define
class IncidentSummary:
    """An incident in a list; nothing about people.

    Example:
        {'class': 'significant', 'created_at': '2026-03-01T10:00:00Z', 'discovered_at': '2026-03-01T09:30:00Z',
            'facility_id': '0192f0c1-0000-7000-8000-000000000001', 'facility_name': 'Hudson View Clinic', 'id':
            '0192f0c1-2a3b-7c4d-8e5f-60718293a4b5', 'incident_type': 'fall', 'jc_numbers': [], 'next_due': {'code':
            'omh_notice', 'due_at': '2026-03-02T09:30:00Z'}, 'number': 'NIMRS-2026-0000001', 'occurred_at':
            '2026-03-01T09:15:00Z', 'status': 'draft', 'updated_at': '2026-03-01T10:00:00Z', 'version': 1}

    Attributes:
        created_at (datetime.datetime): When it was recorded.
        facility_id (UUID): The facility.
        facility_name (str): The name of the facility.
        id (UUID): The incident.
        jc_numbers (list[str]): The numbers of the Justice Center.
        number (str): Its number.
        status (IncidentStatus): Where an incident stands in its life.
        updated_at (datetime.datetime): When it was last changed.
        version (int): The version, as in the `ETag`.
        class_ (IncidentClass | None | Unset):
        discovered_at (datetime.datetime | None | Unset): When it was discovered.
        incident_type (IncidentType | None | Unset):
        match (None | SearchMatch | Unset):
        next_due (NextDue | None | Unset):
        occurred_at (datetime.datetime | None | Unset): When it happened.
        unit_id (None | Unset | UUID): The unit.
    """

    created_at: datetime.datetime
    facility_id: UUID
    facility_name: str
    id: UUID
    jc_numbers: list[str]
    number: str
    status: IncidentStatus
    updated_at: datetime.datetime
    version: int
    class_: IncidentClass | None | Unset = UNSET
    discovered_at: datetime.datetime | None | Unset = UNSET
    incident_type: IncidentType | None | Unset = UNSET
    match: None | SearchMatch | Unset = UNSET
    next_due: NextDue | None | Unset = UNSET
    occurred_at: datetime.datetime | None | Unset = UNSET
    unit_id: None | Unset | UUID = UNSET

    def to_dict(self) -> dict[str, Any]:
        from ..models.next_due import NextDue
        from ..models.search_match import SearchMatch

        created_at = self.created_at.isoformat()

        facility_id = str(self.facility_id)

        facility_name = self.facility_name

        id = str(self.id)

        jc_numbers = self.jc_numbers

        number = self.number

        status = self.status.value

        updated_at = self.updated_at.isoformat()

        version = self.version

        class_: None | str | Unset
        if isinstance(self.class_, Unset):
            class_ = UNSET
        elif isinstance(self.class_, IncidentClass):
            class_ = self.class_.value
        else:
            class_ = self.class_

        discovered_at: None | str | Unset
        if isinstance(self.discovered_at, Unset):
            discovered_at = UNSET
        elif isinstance(self.discovered_at, datetime.datetime):
            discovered_at = self.discovered_at.isoformat()
        else:
            discovered_at = self.discovered_at

        incident_type: None | str | Unset
        if isinstance(self.incident_type, Unset):
            incident_type = UNSET
        elif isinstance(self.incident_type, IncidentType):
            incident_type = self.incident_type.value
        else:
            incident_type = self.incident_type

        match: dict[str, Any] | None | Unset
        if isinstance(self.match, Unset):
            match = UNSET
        elif isinstance(self.match, SearchMatch):
            match = self.match.to_dict()
        else:
            match = self.match

        next_due: dict[str, Any] | None | Unset
        if isinstance(self.next_due, Unset):
            next_due = UNSET
        elif isinstance(self.next_due, NextDue):
            next_due = self.next_due.to_dict()
        else:
            next_due = self.next_due

        occurred_at: None | str | Unset
        if isinstance(self.occurred_at, Unset):
            occurred_at = UNSET
        elif isinstance(self.occurred_at, datetime.datetime):
            occurred_at = self.occurred_at.isoformat()
        else:
            occurred_at = self.occurred_at

        unit_id: None | str | Unset
        if isinstance(self.unit_id, Unset):
            unit_id = UNSET
        elif isinstance(self.unit_id, UUID):
            unit_id = str(self.unit_id)
        else:
            unit_id = self.unit_id

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "created_at": created_at,
                "facility_id": facility_id,
                "facility_name": facility_name,
                "id": id,
                "jc_numbers": jc_numbers,
                "number": number,
                "status": status,
                "updated_at": updated_at,
                "version": version,
            }
        )
        if class_ is not UNSET:
            field_dict["class"] = class_
        if discovered_at is not UNSET:
            field_dict["discovered_at"] = discovered_at
        if incident_type is not UNSET:
            field_dict["incident_type"] = incident_type
        if match is not UNSET:
            field_dict["match"] = match
        if next_due is not UNSET:
            field_dict["next_due"] = next_due
        if occurred_at is not UNSET:
            field_dict["occurred_at"] = occurred_at
        if unit_id is not UNSET:
            field_dict["unit_id"] = unit_id

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.next_due import NextDue
        from ..models.search_match import SearchMatch

        d = dict(src_dict)
        created_at = datetime.datetime.fromisoformat(d.pop("created_at"))

        facility_id = UUID(d.pop("facility_id"))

        facility_name = d.pop("facility_name")

        id = UUID(d.pop("id"))

        jc_numbers = cast(list[str], d.pop("jc_numbers"))

        number = d.pop("number")

        status = IncidentStatus(d.pop("status"))

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

        def _parse_discovered_at(data: object) -> datetime.datetime | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                discovered_at_type_0 = datetime.datetime.fromisoformat(data)

                return discovered_at_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | None | Unset, data)

        discovered_at = _parse_discovered_at(d.pop("discovered_at", UNSET))

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

        def _parse_match(data: object) -> None | SearchMatch | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                match_type_0 = SearchMatch.from_dict(data)

                return match_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | SearchMatch | Unset, data)

        match = _parse_match(d.pop("match", UNSET))

        def _parse_next_due(data: object) -> NextDue | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                next_due_type_0 = NextDue.from_dict(data)

                return next_due_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(NextDue | None | Unset, data)

        next_due = _parse_next_due(d.pop("next_due", UNSET))

        def _parse_occurred_at(data: object) -> datetime.datetime | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                occurred_at_type_0 = datetime.datetime.fromisoformat(data)

                return occurred_at_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | None | Unset, data)

        occurred_at = _parse_occurred_at(d.pop("occurred_at", UNSET))

        def _parse_unit_id(data: object) -> None | Unset | UUID:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                unit_id_type_0 = UUID(data)

                return unit_id_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | Unset | UUID, data)

        unit_id = _parse_unit_id(d.pop("unit_id", UNSET))

        incident_summary = cls(
            created_at=created_at,
            facility_id=facility_id,
            facility_name=facility_name,
            id=id,
            jc_numbers=jc_numbers,
            number=number,
            status=status,
            updated_at=updated_at,
            version=version,
            class_=class_,
            discovered_at=discovered_at,
            incident_type=incident_type,
            match=match,
            next_due=next_due,
            occurred_at=occurred_at,
            unit_id=unit_id,
        )

        return incident_summary
