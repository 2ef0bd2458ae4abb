from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self, TypeVar, cast
from uuid import UUID

from attrs import define as _attrs_define

from ..models.field_office import FieldOffice
from ..models.incident_sort import IncidentSort
from ..types import UNSET, Unset

T = TypeVar("T", bound="IncidentSearch")


@_attrs_define
class IncidentSearch:
    """What a list of incidents is narrowed by and sorted by. All that is given must hold.

    Example:
        {'incident_type': 'fall', 'occurred_from': '2026-01-01T00:00:00Z', 'q': '"wet floor" slip* -stairs', 'status':
            'submitted,under_investigation'}

    Attributes:
        class_ (None | str | Unset): Of one of these classes, separated by commas.
        county (None | str | Unset): Of the facilities of this county, by its FIPS code.
        created_by_me (bool | None | Unset): Only incidents that the caller recorded.
        created_from (datetime.datetime | None | Unset): Recorded at this time or later.
        created_to (datetime.datetime | None | Unset): Recorded before this time.
        discovered_from (datetime.datetime | None | Unset): Discovered at this time or later.
        discovered_to (datetime.datetime | None | Unset): Discovered before this time.
        external_reference (None | str | Unset): With this id in the facility's own system.
        facility_id (None | Unset | UUID): Of this facility.
        field_office (FieldOffice | None | Unset):
        historical (bool | None | Unset): Only incidents that were closed in another system and recorded afterwards, or
            only the others.
        incident_type (None | str | Unset): Of one of these primary types, separated by commas.
        jc_number (None | str | Unset): Carrying this number of the Justice Center.
        late (bool | None | Unset): Only incidents of which something was done late, or only the others.
        number (None | str | Unset): With this number.
        occurred_from (datetime.datetime | None | Unset): Occurred at this time or later.
        occurred_to (datetime.datetime | None | Unset): Occurred before this time.
        q (None | str | Unset): Words that must all occur, in the narrative, the place, the numbers, and the names where
            the caller may know them
            (with `Access-Reason` where a reason is needed). "Several words" in quotes stand side by side, `slip*` finds
            what
            begins so, `-stairs` what lacks it. Capitals and accents do not matter. Hits in numbers come first, then in
            names,
            then of the words as a phrase; within these the newest.
        sort (IncidentSort | None | Unset):
        status (None | str | Unset): In one of these statuses, separated by commas. Voided ones are listed only when
            asked for.
        unit_id (None | Unset | UUID): Of this unit.
        updated_from (datetime.datetime | None | Unset): Last changed at this time or later.
        updated_to (datetime.datetime | None | Unset): Last changed before this time.
    """

    class_: None | str | Unset = UNSET
    county: None | str | Unset = UNSET
    created_by_me: bool | None | Unset = UNSET
    created_from: datetime.datetime | None | Unset = UNSET
    created_to: datetime.datetime | None | Unset = UNSET
    discovered_from: datetime.datetime | None | Unset = UNSET
    discovered_to: datetime.datetime | None | Unset = UNSET
    external_reference: None | str | Unset = UNSET
    facility_id: None | Unset | UUID = UNSET
    field_office: FieldOffice | None | Unset = UNSET
    historical: bool | None | Unset = UNSET
    incident_type: None | str | Unset = UNSET
    jc_number: None | str | Unset = UNSET
    late: bool | None | Unset = UNSET
    number: None | str | Unset = UNSET
    occurred_from: datetime.datetime | None | Unset = UNSET
    occurred_to: datetime.datetime | None | Unset = UNSET
    q: None | str | Unset = UNSET
    sort: IncidentSort | None | Unset = UNSET
    status: None | str | Unset = UNSET
    unit_id: None | Unset | UUID = UNSET
    updated_from: datetime.datetime | None | Unset = UNSET
    updated_to: datetime.datetime | None | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        class_: None | str | Unset
        if isinstance(self.class_, Unset):
            class_ = UNSET
        else:
            class_ = self.class_

        county: None | str | Unset
        if isinstance(self.county, Unset):
            county = UNSET
        else:
            county = self.county

        created_by_me: bool | None | Unset
        if isinstance(self.created_by_me, Unset):
            created_by_me = UNSET
        else:
            created_by_me = self.created_by_me

        created_from: None | str | Unset
        if isinstance(self.created_from, Unset):
            created_from = UNSET
        elif isinstance(self.created_from, datetime.datetime):
            created_from = self.created_from.isoformat()
        else:
            created_from = self.created_from

        created_to: None | str | Unset
        if isinstance(self.created_to, Unset):
            created_to = UNSET
        elif isinstance(self.created_to, datetime.datetime):
            created_to = self.created_to.isoformat()
        else:
            created_to = self.created_to

        discovered_from: None | str | Unset
        if isinstance(self.discovered_from, Unset):
            discovered_from = UNSET
        elif isinstance(self.discovered_from, datetime.datetime):
            discovered_from = self.discovered_from.isoformat()
        else:
            discovered_from = self.discovered_from

        discovered_to: None | str | Unset
        if isinstance(self.discovered_to, Unset):
            discovered_to = UNSET
        elif isinstance(self.discovered_to, datetime.datetime):
            discovered_to = self.discovered_to.isoformat()
        else:
            discovered_to = self.discovered_to

        external_reference: None | str | Unset
        if isinstance(self.external_reference, Unset):
            external_reference = UNSET
        else:
            external_reference = self.external_reference

        facility_id: None | str | Unset
        if isinstance(self.facility_id, Unset):
            facility_id = UNSET
        elif isinstance(self.facility_id, UUID):
            facility_id = str(self.facility_id)
        else:
            facility_id = self.facility_id

        field_office: None | str | Unset
        if isinstance(self.field_office, Unset):
            field_office = UNSET
        elif isinstance(self.field_office, FieldOffice):
            field_office = self.field_office.value
        else:
            field_office = self.field_office

        historical: bool | None | Unset
        if isinstance(self.historical, Unset):
            historical = UNSET
        else:
            historical = self.historical

        incident_type: None | str | Unset
        if isinstance(self.incident_type, Unset):
            incident_type = UNSET
        else:
            incident_type = self.incident_type

        jc_number: None | str | Unset
        if isinstance(self.jc_number, Unset):
            jc_number = UNSET
        else:
            jc_number = self.jc_number

        late: bool | None | Unset
        if isinstance(self.late, Unset):
            late = UNSET
        else:
            late = self.late

        number: None | str | Unset
        if isinstance(self.number, Unset):
            number = UNSET
        else:
            number = self.number

        occurred_from: None | str | Unset
        if isinstance(self.occurred_from, Unset):
            occurred_from = UNSET
        elif isinstance(self.occurred_from, datetime.datetime):
            occurred_from = self.occurred_from.isoformat()
        else:
            occurred_from = self.occurred_from

        occurred_to: None | str | Unset
        if isinstance(self.occurred_to, Unset):
            occurred_to = UNSET
        elif isinstance(self.occurred_to, datetime.datetime):
            occurred_to = self.occurred_to.isoformat()
        else:
            occurred_to = self.occurred_to

        q: None | str | Unset
        if isinstance(self.q, Unset):
            q = UNSET
        else:
            q = self.q

        sort: None | str | Unset
        if isinstance(self.sort, Unset):
            sort = UNSET
        elif isinstance(self.sort, IncidentSort):
            sort = self.sort.value
        else:
            sort = self.sort

        status: None | str | Unset
        if isinstance(self.status, Unset):
            status = UNSET
        else:
            status = self.status

        unit_id: None | str | Unset
        if isinstance(self.unit_id, Unset):
            unit_id = UNSET
        elif isinstance(self.unit_id, UUID):
            unit_id = str(self.unit_id)
        else:
            unit_id = self.unit_id

        updated_from: None | str | Unset
        if isinstance(self.updated_from, Unset):
            updated_from = UNSET
        elif isinstance(self.updated_from, datetime.datetime):
            updated_from = self.updated_from.isoformat()
        else:
            updated_from = self.updated_from

        updated_to: None | str | Unset
        if isinstance(self.updated_to, Unset):
            updated_to = UNSET
        elif isinstance(self.updated_to, datetime.datetime):
            updated_to = self.updated_to.isoformat()
        else:
            updated_to = self.updated_to

        field_dict: dict[str, Any] = {}

        field_dict.update({})
        if class_ is not UNSET:
            field_dict["class"] = class_
        if county is not UNSET:
            field_dict["county"] = county
        if created_by_me is not UNSET:
            field_dict["created_by_me"] = created_by_me
        if created_from is not UNSET:
            field_dict["created_from"] = created_from
        if created_to is not UNSET:
            field_dict["created_to"] = created_to
        if discovered_from is not UNSET:
            field_dict["discovered_from"] = discovered_from
        if discovered_to is not UNSET:
            field_dict["discovered_to"] = discovered_to
        if external_reference is not UNSET:
            field_dict["external_reference"] = external_reference
        if facility_id is not UNSET:
            field_dict["facility_id"] = facility_id
        if field_office is not UNSET:
            field_dict["field_office"] = field_office
        if historical is not UNSET:
            field_dict["historical"] = historical
        if incident_type is not UNSET:
            field_dict["incident_type"] = incident_type
        if jc_number is not UNSET:
            field_dict["jc_number"] = jc_number
        if late is not UNSET:
            field_dict["late"] = late
        if number is not UNSET:
            field_dict["number"] = number
        if occurred_from is not UNSET:
            field_dict["occurred_from"] = occurred_from
        if occurred_to is not UNSET:
            field_dict["occurred_to"] = occurred_to
        if q is not UNSET:
            field_dict["q"] = q
        if sort is not UNSET:
            field_dict["sort"] = sort
        if status is not UNSET:
            field_dict["status"] = status
        if unit_id is not UNSET:
            field_dict["unit_id"] = unit_id
        if updated_from is not UNSET:
            field_dict["updated_from"] = updated_from
        if updated_to is not UNSET:
            field_dict["updated_to"] = updated_to

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)

        def _parse_class_(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        class_ = _parse_class_(d.pop("class", UNSET))

        def _parse_county(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        county = _parse_county(d.pop("county", UNSET))

        def _parse_created_by_me(data: object) -> bool | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(bool | None | Unset, data)

        created_by_me = _parse_created_by_me(d.pop("created_by_me", UNSET))

        def _parse_created_from(data: object) -> datetime.datetime | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                created_from_type_0 = datetime.datetime.fromisoformat(data)

                return created_from_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | None | Unset, data)

        created_from = _parse_created_from(d.pop("created_from", UNSET))

        def _parse_created_to(data: object) -> datetime.datetime | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                created_to_type_0 = datetime.datetime.fromisoformat(data)

                return created_to_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | None | Unset, data)

        created_to = _parse_created_to(d.pop("created_to", UNSET))

        def _parse_discovered_from(data: object) -> datetime.datetime | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                discovered_from_type_0 = datetime.datetime.fromisoformat(data)

                return discovered_from_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | None | Unset, data)

        discovered_from = _parse_discovered_from(d.pop("discovered_from", UNSET))

        def _parse_discovered_to(data: object) -> datetime.datetime | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                discovered_to_type_0 = datetime.datetime.fromisoformat(data)

                return discovered_to_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | None | Unset, data)

        discovered_to = _parse_discovered_to(d.pop("discovered_to", UNSET))

        def _parse_external_reference(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        external_reference = _parse_external_reference(
            d.pop("external_reference", UNSET)
        )

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

        def _parse_historical(data: object) -> bool | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(bool | None | Unset, data)

        historical = _parse_historical(d.pop("historical", UNSET))

        def _parse_incident_type(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        incident_type = _parse_incident_type(d.pop("incident_type", UNSET))

        def _parse_jc_number(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        jc_number = _parse_jc_number(d.pop("jc_number", UNSET))

        def _parse_late(data: object) -> bool | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(bool | None | Unset, data)

        late = _parse_late(d.pop("late", UNSET))

        def _parse_number(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        number = _parse_number(d.pop("number", UNSET))

        def _parse_occurred_from(data: object) -> datetime.datetime | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                occurred_from_type_0 = datetime.datetime.fromisoformat(data)

                return occurred_from_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | None | Unset, data)

        occurred_from = _parse_occurred_from(d.pop("occurred_from", UNSET))

        def _parse_occurred_to(data: object) -> datetime.datetime | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                occurred_to_type_0 = datetime.datetime.fromisoformat(data)

                return occurred_to_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | None | Unset, data)

        occurred_to = _parse_occurred_to(d.pop("occurred_to", UNSET))

        def _parse_q(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        q = _parse_q(d.pop("q", UNSET))

        def _parse_sort(data: object) -> IncidentSort | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                sort_type_0 = IncidentSort(data)

                return sort_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(IncidentSort | None | Unset, data)

        sort = _parse_sort(d.pop("sort", UNSET))

        def _parse_status(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        status = _parse_status(d.pop("status", UNSET))

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

        def _parse_updated_from(data: object) -> datetime.datetime | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                updated_from_type_0 = datetime.datetime.fromisoformat(data)

                return updated_from_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | None | Unset, data)

        updated_from = _parse_updated_from(d.pop("updated_from", UNSET))

        def _parse_updated_to(data: object) -> datetime.datetime | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                updated_to_type_0 = datetime.datetime.fromisoformat(data)

                return updated_to_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | None | Unset, data)

        updated_to = _parse_updated_to(d.pop("updated_to", UNSET))

        incident_search = cls(
            class_=class_,
            county=county,
            created_by_me=created_by_me,
            created_from=created_from,
            created_to=created_to,
            discovered_from=discovered_from,
            discovered_to=discovered_to,
            external_reference=external_reference,
            facility_id=facility_id,
            field_office=field_office,
            historical=historical,
            incident_type=incident_type,
            jc_number=jc_number,
            late=late,
            number=number,
            occurred_from=occurred_from,
            occurred_to=occurred_to,
            q=q,
            sort=sort,
            status=status,
            unit_id=unit_id,
            updated_from=updated_from,
            updated_to=updated_to,
        )

        return incident_search
