from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self, TypeVar, cast
from uuid import UUID

from attrs import define as _attrs_define

from ..models.deletion_ground import DeletionGround
from ..models.deletion_request_action import DeletionRequestAction
from ..models.deletion_request_status import DeletionRequestStatus
from ..types import UNSET, Unset

T = TypeVar("T", bound="DeletionRequestView")


@_attrs_define
class DeletionRequestView:
    """A request to take an incident out of use.

    Example:
        {'allowed_actions': ['withdraw'], 'facility_id': '0192f0c1-0000-7000-8000-000000000001', 'facility_name':
            'Hudson View Clinic', 'former_jc_numbers': [], 'ground': 'test_entry', 'id':
            '0192f0c1-2a3b-7c4d-8e5f-60718293a4b6', 'incident_id': '0192f0c1-2a3b-7c4d-8e5f-60718293a4b5',
            'incident_number': 'NIMRS-2026-0000017', 'reason': 'Entered during the training of new staff; nothing of it
            happened.', 'requested_at': '2026-03-02T15:00:00Z', 'requested_by': 'level1.hudson', 'status': 'submitted',
            'version': 1}

    Attributes:
        allowed_actions (list[DeletionRequestAction]): What the caller may do with it now.
        facility_id (UUID): The facility.
        facility_name (str): The name of the facility.
        former_jc_numbers (list[str]): Numbers of the Justice Center that the incident carried since its submission and
            carries no longer; whoever
            decides should know why they were taken out.
        ground (DeletionGround): On what ground the deletion of an incident is asked for.
        id (UUID): The request.
        incident_id (UUID): The incident. Once it is voided, only the Office of Mental Health can read it.
        incident_number (str): The incident's number.
        reason (str): Why.
        requested_at (datetime.datetime): When it was asked.
        requested_by (str): User ID of who asked.
        status (DeletionRequestStatus): How far a deletion request has come.
        version (int): The version, as in the `ETag`.
        decided_at (datetime.datetime | None | Unset): When it was decided, or taken back.
        decided_by (None | str | Unset): User ID of who decided, or took it back.
        decision_note (None | str | Unset): What was said of the decision; why, where it was denied.
        surviving_incident_id (None | Unset | UUID): For a duplicate: the incident that stays.
        surviving_incident_number (None | str | Unset): For a duplicate: the number of the incident that stays.
    """

    allowed_actions: list[DeletionRequestAction]
    facility_id: UUID
    facility_name: str
    former_jc_numbers: list[str]
    ground: DeletionGround
    id: UUID
    incident_id: UUID
    incident_number: str
    reason: str
    requested_at: datetime.datetime
    requested_by: str
    status: DeletionRequestStatus
    version: int
    decided_at: datetime.datetime | None | Unset = UNSET
    decided_by: None | str | Unset = UNSET
    decision_note: None | str | Unset = UNSET
    surviving_incident_id: None | Unset | UUID = UNSET
    surviving_incident_number: None | str | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        allowed_actions = []
        for allowed_actions_item_data in self.allowed_actions:
            allowed_actions_item = allowed_actions_item_data.value
            allowed_actions.append(allowed_actions_item)

        facility_id = str(self.facility_id)

        facility_name = self.facility_name

        former_jc_numbers = self.former_jc_numbers

        ground = self.ground.value

        id = str(self.id)

        incident_id = str(self.incident_id)

        incident_number = self.incident_number

        reason = self.reason

        requested_at = self.requested_at.isoformat()

        requested_by = self.requested_by

        status = self.status.value

        version = self.version

        decided_at: None | str | Unset
        if isinstance(self.decided_at, Unset):
            decided_at = UNSET
        elif isinstance(self.decided_at, datetime.datetime):
            decided_at = self.decided_at.isoformat()
        else:
            decided_at = self.decided_at

        decided_by: None | str | Unset
        if isinstance(self.decided_by, Unset):
            decided_by = UNSET
        else:
            decided_by = self.decided_by

        decision_note: None | str | Unset
        if isinstance(self.decision_note, Unset):
            decision_note = UNSET
        else:
            decision_note = self.decision_note

        surviving_incident_id: None | str | Unset
        if isinstance(self.surviving_incident_id, Unset):
            surviving_incident_id = UNSET
        elif isinstance(self.surviving_incident_id, UUID):
            surviving_incident_id = str(self.surviving_incident_id)
        else:
            surviving_incident_id = self.surviving_incident_id

        surviving_incident_number: None | str | Unset
        if isinstance(self.surviving_incident_number, Unset):
            surviving_incident_number = UNSET
        else:
            surviving_incident_number = self.surviving_incident_number

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "allowed_actions": allowed_actions,
                "facility_id": facility_id,
                "facility_name": facility_name,
                "former_jc_numbers": former_jc_numbers,
                "ground": ground,
                "id": id,
                "incident_id": incident_id,
                "incident_number": incident_number,
                "reason": reason,
                "requested_at": requested_at,
                "requested_by": requested_by,
                "status": status,
                "version": version,
            }
        )
        if decided_at is not UNSET:
            field_dict["decided_at"] = decided_at
        if decided_by is not UNSET:
            field_dict["decided_by"] = decided_by
        if decision_note is not UNSET:
            field_dict["decision_note"] = decision_note
        if surviving_incident_id is not UNSET:
            field_dict["surviving_incident_id"] = surviving_incident_id
        if surviving_incident_number is not UNSET:
            field_dict["surviving_incident_number"] = surviving_incident_number

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        allowed_actions = []
        _allowed_actions = d.pop("allowed_actions")
        for allowed_actions_item_data in _allowed_actions:
            allowed_actions_item = DeletionRequestAction(allowed_actions_item_data)

            allowed_actions.append(allowed_actions_item)

        facility_id = UUID(d.pop("facility_id"))

        facility_name = d.pop("facility_name")

        former_jc_numbers = cast(list[str], d.pop("former_jc_numbers"))

        ground = DeletionGround(d.pop("ground"))

        id = UUID(d.pop("id"))

        incident_id = UUID(d.pop("incident_id"))

        incident_number = d.pop("incident_number")

        reason = d.pop("reason")

        requested_at = datetime.datetime.fromisoformat(d.pop("requested_at"))

        requested_by = d.pop("requested_by")

        status = DeletionRequestStatus(d.pop("status"))

        version = d.pop("version")

        def _parse_decided_at(data: object) -> datetime.datetime | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                decided_at_type_0 = datetime.datetime.fromisoformat(data)

                return decided_at_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | None | Unset, data)

        decided_at = _parse_decided_at(d.pop("decided_at", UNSET))

        def _parse_decided_by(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        decided_by = _parse_decided_by(d.pop("decided_by", UNSET))

        def _parse_decision_note(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        decision_note = _parse_decision_note(d.pop("decision_note", UNSET))

        def _parse_surviving_incident_id(data: object) -> None | Unset | UUID:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                surviving_incident_id_type_0 = UUID(data)

                return surviving_incident_id_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | Unset | UUID, data)

        surviving_incident_id = _parse_surviving_incident_id(
            d.pop("surviving_incident_id", UNSET)
        )

        def _parse_surviving_incident_number(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        surviving_incident_number = _parse_surviving_incident_number(
            d.pop("surviving_incident_number", UNSET)
        )

        deletion_request_view = cls(
            allowed_actions=allowed_actions,
            facility_id=facility_id,
            facility_name=facility_name,
            former_jc_numbers=former_jc_numbers,
            ground=ground,
            id=id,
            incident_id=incident_id,
            incident_number=incident_number,
            reason=reason,
            requested_at=requested_at,
            requested_by=requested_by,
            status=status,
            version=version,
            decided_at=decided_at,
            decided_by=decided_by,
            decision_note=decision_note,
            surviving_incident_id=surviving_incident_id,
            surviving_incident_number=surviving_incident_number,
        )

        return deletion_request_view
