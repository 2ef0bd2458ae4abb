from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar, cast
from uuid import UUID

from attrs import define as _attrs_define

from ..models.field_office import FieldOffice
from ..models.jc_case_action import JcCaseAction
from ..models.jc_case_status import JcCaseStatus
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.jc_case_content import JcCaseContent
    from ..models.jc_dispute_view import JcDisputeView
    from ..models.jc_request_ref import JcRequestRef


T = TypeVar("T", bound="JcCaseView")


@_attrs_define
class JcCaseView:
    """A case of the import queue.

    Example:
        {'allowed_actions': ['import', 'dispute'], 'awaited_by': [], 'case': {'classification': 'abuse_neglect',
            'incident_type': 'neglect'}, 'changed_since_import': False, 'facility_id':
            '0192f0c1-0000-7000-8000-000000000001', 'facility_name': 'Hudson View Clinic', 'field_office': 'hudson_river',
            'id': '0192f0c1-2a3b-7c4d-8e5f-60718293a4b5', 'identified': True, 'incident_ids': [], 'jc_number':
            '101-460120030', 'open_requests': [], 'received_at': '2026-03-01T16:00:00Z', 'release_due_at':
            '2026-03-02T16:00:00Z', 'released_at': '2026-03-02T09:00:00Z', 'released_automatically': False, 'released_by':
            'crm.hudson', 'sequence': 1, 'status': 'released', 'version': 2}

    Attributes:
        allowed_actions (list[JcCaseAction]): What you can do with it now.
        awaited_by (list[UUID]): The incidents you may see for which this case was asked, by a `not_arrived` request
            about this number that was not
            taken back, and which do not carry the number yet. An import links one of them.
        case (JcCaseContent): What the Justice Center knows of a case. Example: {'accepted_at': '2026-03-01T15:00:00Z',
            'classification': 'abuse_neglect', 'incident_type': 'neglect', 'occurred_at': '2026-03-01T09:15:00Z', 'people':
            [{'first_name': 'Jordan', 'last_name': 'Miles', 'role': 'client_victim'}], 'premises': 'on_premises',
            'report_method': 'phone', 'reported_at': '2026-03-01T11:00:00Z', 'summary': 'A patient was left without the
            ordered observation.'}.
        changed_since_import (bool): Whether the Justice Center delivered news after the import.
        id (UUID): The case.
        identified (bool): Whether the names are shown.
        incident_ids (list[UUID]): The incidents you may see that carry this number.
        jc_number (str): The number of the Justice Center.
        open_requests (list[JcRequestRef]): The open requests about this number that you may see.
        received_at (datetime.datetime): When it was delivered first, or again after it was taken back.
        release_due_at (datetime.datetime): When it is released by itself, 24 hours after it arrived; a case whose
            facility is unknown never is.
        released_automatically (bool): Whether it was released by itself, since OMH did not look at it in time.
        sequence (int): The latest sequence that was delivered.
        status (JcCaseStatus): Where a case stands in the import queue.
        version (int): The version, as in the `ETag`.
        county_fips (None | str | Unset): While the facility is unknown: the FIPS code of the county that the Justice
            Center named.
        dispute (JcDisputeView | None | Unset):
        facility_id (None | Unset | UUID): The facility; absent while it is unknown.
        facility_name (None | str | Unset): The name of the facility; while it is unknown, as the Justice Center wrote
            it.
        field_office (FieldOffice | None | Unset):
        imported_at (datetime.datetime | None | Unset): When it was imported.
        imported_by (None | str | Unset): User ID of who imported it.
        incident_id (None | Unset | UUID): The incident that was made of it or linked to it.
        named_facility_id (None | Unset | UUID): While the facility is unknown: the id that the Justice Center named,
            which is of no facility in use here.
        named_facility_name (None | str | Unset): While the facility is unknown: its name, as the Justice Center or the
            request for a reassignment wrote it.
        released_at (datetime.datetime | None | Unset): When it was released to the facility.
        released_by (None | str | Unset): User ID of who released it; absent where it was released by itself.
        withdrawal_reason (None | str | Unset): Why it was taken back.
        withdrawn_at (datetime.datetime | None | Unset): When it was taken back.
    """

    allowed_actions: list[JcCaseAction]
    awaited_by: list[UUID]
    case: JcCaseContent
    changed_since_import: bool
    id: UUID
    identified: bool
    incident_ids: list[UUID]
    jc_number: str
    open_requests: list[JcRequestRef]
    received_at: datetime.datetime
    release_due_at: datetime.datetime
    released_automatically: bool
    sequence: int
    status: JcCaseStatus
    version: int
    county_fips: None | str | Unset = UNSET
    dispute: JcDisputeView | None | Unset = UNSET
    facility_id: None | Unset | UUID = UNSET
    facility_name: None | str | Unset = UNSET
    field_office: FieldOffice | None | Unset = UNSET
    imported_at: datetime.datetime | None | Unset = UNSET
    imported_by: None | str | Unset = UNSET
    incident_id: None | Unset | UUID = UNSET
    named_facility_id: None | Unset | UUID = UNSET
    named_facility_name: None | str | Unset = UNSET
    released_at: datetime.datetime | None | Unset = UNSET
    released_by: None | str | Unset = UNSET
    withdrawal_reason: None | str | Unset = UNSET
    withdrawn_at: datetime.datetime | None | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        from ..models.jc_dispute_view import JcDisputeView

        allowed_actions = []
        for allowed_actions_item_data in self.allowed_actions:
            allowed_actions_item = allowed_actions_item_data.value
            allowed_actions.append(allowed_actions_item)

        awaited_by = []
        for awaited_by_item_data in self.awaited_by:
            awaited_by_item = str(awaited_by_item_data)
            awaited_by.append(awaited_by_item)

        case = self.case.to_dict()

        changed_since_import = self.changed_since_import

        id = str(self.id)

        identified = self.identified

        incident_ids = []
        for incident_ids_item_data in self.incident_ids:
            incident_ids_item = str(incident_ids_item_data)
            incident_ids.append(incident_ids_item)

        jc_number = self.jc_number

        open_requests = []
        for open_requests_item_data in self.open_requests:
            open_requests_item = open_requests_item_data.to_dict()
            open_requests.append(open_requests_item)

        received_at = self.received_at.isoformat()

        release_due_at = self.release_due_at.isoformat()

        released_automatically = self.released_automatically

        sequence = self.sequence

        status = self.status.value

        version = self.version

        county_fips: None | str | Unset
        if isinstance(self.county_fips, Unset):
            county_fips = UNSET
        else:
            county_fips = self.county_fips

        dispute: dict[str, Any] | None | Unset
        if isinstance(self.dispute, Unset):
            dispute = UNSET
        elif isinstance(self.dispute, JcDisputeView):
            dispute = self.dispute.to_dict()
        else:
            dispute = self.dispute

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

        imported_at: None | str | Unset
        if isinstance(self.imported_at, Unset):
            imported_at = UNSET
        elif isinstance(self.imported_at, datetime.datetime):
            imported_at = self.imported_at.isoformat()
        else:
            imported_at = self.imported_at

        imported_by: None | str | Unset
        if isinstance(self.imported_by, Unset):
            imported_by = UNSET
        else:
            imported_by = self.imported_by

        incident_id: None | str | Unset
        if isinstance(self.incident_id, Unset):
            incident_id = UNSET
        elif isinstance(self.incident_id, UUID):
            incident_id = str(self.incident_id)
        else:
            incident_id = self.incident_id

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

        released_by: None | str | Unset
        if isinstance(self.released_by, Unset):
            released_by = UNSET
        else:
            released_by = self.released_by

        withdrawal_reason: None | str | Unset
        if isinstance(self.withdrawal_reason, Unset):
            withdrawal_reason = UNSET
        else:
            withdrawal_reason = self.withdrawal_reason

        withdrawn_at: None | str | Unset
        if isinstance(self.withdrawn_at, Unset):
            withdrawn_at = UNSET
        elif isinstance(self.withdrawn_at, datetime.datetime):
            withdrawn_at = self.withdrawn_at.isoformat()
        else:
            withdrawn_at = self.withdrawn_at

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "allowed_actions": allowed_actions,
                "awaited_by": awaited_by,
                "case": case,
                "changed_since_import": changed_since_import,
                "id": id,
                "identified": identified,
                "incident_ids": incident_ids,
                "jc_number": jc_number,
                "open_requests": open_requests,
                "received_at": received_at,
                "release_due_at": release_due_at,
                "released_automatically": released_automatically,
                "sequence": sequence,
                "status": status,
                "version": version,
            }
        )
        if county_fips is not UNSET:
            field_dict["county_fips"] = county_fips
        if dispute is not UNSET:
            field_dict["dispute"] = dispute
        if facility_id is not UNSET:
            field_dict["facility_id"] = facility_id
        if facility_name is not UNSET:
            field_dict["facility_name"] = facility_name
        if field_office is not UNSET:
            field_dict["field_office"] = field_office
        if imported_at is not UNSET:
            field_dict["imported_at"] = imported_at
        if imported_by is not UNSET:
            field_dict["imported_by"] = imported_by
        if incident_id is not UNSET:
            field_dict["incident_id"] = incident_id
        if named_facility_id is not UNSET:
            field_dict["named_facility_id"] = named_facility_id
        if named_facility_name is not UNSET:
            field_dict["named_facility_name"] = named_facility_name
        if released_at is not UNSET:
            field_dict["released_at"] = released_at
        if released_by is not UNSET:
            field_dict["released_by"] = released_by
        if withdrawal_reason is not UNSET:
            field_dict["withdrawal_reason"] = withdrawal_reason
        if withdrawn_at is not UNSET:
            field_dict["withdrawn_at"] = withdrawn_at

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.jc_case_content import JcCaseContent
        from ..models.jc_dispute_view import JcDisputeView
        from ..models.jc_request_ref import JcRequestRef

        d = dict(src_dict)
        allowed_actions = []
        _allowed_actions = d.pop("allowed_actions")
        for allowed_actions_item_data in _allowed_actions:
            allowed_actions_item = JcCaseAction(allowed_actions_item_data)

            allowed_actions.append(allowed_actions_item)

        awaited_by = []
        _awaited_by = d.pop("awaited_by")
        for awaited_by_item_data in _awaited_by:
            awaited_by_item = UUID(awaited_by_item_data)

            awaited_by.append(awaited_by_item)

        case = JcCaseContent.from_dict(d.pop("case"))

        changed_since_import = d.pop("changed_since_import")

        id = UUID(d.pop("id"))

        identified = d.pop("identified")

        incident_ids = []
        _incident_ids = d.pop("incident_ids")
        for incident_ids_item_data in _incident_ids:
            incident_ids_item = UUID(incident_ids_item_data)

            incident_ids.append(incident_ids_item)

        jc_number = d.pop("jc_number")

        open_requests = []
        _open_requests = d.pop("open_requests")
        for open_requests_item_data in _open_requests:
            open_requests_item = JcRequestRef.from_dict(open_requests_item_data)

            open_requests.append(open_requests_item)

        received_at = datetime.datetime.fromisoformat(d.pop("received_at"))

        release_due_at = datetime.datetime.fromisoformat(d.pop("release_due_at"))

        released_automatically = d.pop("released_automatically")

        sequence = d.pop("sequence")

        status = JcCaseStatus(d.pop("status"))

        version = d.pop("version")

        def _parse_county_fips(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        county_fips = _parse_county_fips(d.pop("county_fips", UNSET))

        def _parse_dispute(data: object) -> JcDisputeView | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                dispute_type_0 = JcDisputeView.from_dict(data)

                return dispute_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(JcDisputeView | None | Unset, data)

        dispute = _parse_dispute(d.pop("dispute", UNSET))

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

        def _parse_imported_at(data: object) -> datetime.datetime | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                imported_at_type_0 = datetime.datetime.fromisoformat(data)

                return imported_at_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | None | Unset, data)

        imported_at = _parse_imported_at(d.pop("imported_at", UNSET))

        def _parse_imported_by(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        imported_by = _parse_imported_by(d.pop("imported_by", UNSET))

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

        def _parse_released_by(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        released_by = _parse_released_by(d.pop("released_by", UNSET))

        def _parse_withdrawal_reason(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        withdrawal_reason = _parse_withdrawal_reason(d.pop("withdrawal_reason", UNSET))

        def _parse_withdrawn_at(data: object) -> datetime.datetime | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                withdrawn_at_type_0 = datetime.datetime.fromisoformat(data)

                return withdrawn_at_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | None | Unset, data)

        withdrawn_at = _parse_withdrawn_at(d.pop("withdrawn_at", UNSET))

        jc_case_view = cls(
            allowed_actions=allowed_actions,
            awaited_by=awaited_by,
            case=case,
            changed_since_import=changed_since_import,
            id=id,
            identified=identified,
            incident_ids=incident_ids,
            jc_number=jc_number,
            open_requests=open_requests,
            received_at=received_at,
            release_due_at=release_due_at,
            released_automatically=released_automatically,
            sequence=sequence,
            status=status,
            version=version,
            county_fips=county_fips,
            dispute=dispute,
            facility_id=facility_id,
            facility_name=facility_name,
            field_office=field_office,
            imported_at=imported_at,
            imported_by=imported_by,
            incident_id=incident_id,
            named_facility_id=named_facility_id,
            named_facility_name=named_facility_name,
            released_at=released_at,
            released_by=released_by,
            withdrawal_reason=withdrawal_reason,
            withdrawn_at=withdrawn_at,
        )

        return jc_case_view
