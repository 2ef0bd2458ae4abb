from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self, TypeVar, cast
from uuid import UUID

from attrs import define as _attrs_define

from ..models.deletion_ground import DeletionGround
from ..types import UNSET, Unset

T = TypeVar("T", bound="VoidView")


@_attrs_define
class VoidView:
    """How an incident came to be voided.

    Example:
        {'at': '2026-03-03T15:00:00Z', 'decided_by': 'central.albany', 'deletion_request_id':
            '0192f0c1-2a3b-7c4d-8e5f-60718293a4b6', 'ground': 'duplicate', 'reason': 'The same fall, recorded by the night
            shift.', 'requested_by': 'level1.hudson', 'surviving_incident_id': '0192f0c1-2a3b-7c4d-8e5f-60718293a4b7',
            'surviving_incident_number': 'NIMRS-2026-0000016'}

    Attributes:
        at (datetime.datetime): When.
        decided_by (str): User ID of who agreed.
        deletion_request_id (UUID): The request that was approved.
        ground (DeletionGround): On what ground the deletion of an incident is asked for.
        reason (str): Why.
        requested_by (str): User ID of who asked.
        decision_note (None | str | Unset): What was said of the decision.
        surviving_incident_id (None | Unset | UUID): For a duplicate: the incident that stayed.
        surviving_incident_number (None | str | Unset): For a duplicate: the number of the incident that stayed.
    """

    at: datetime.datetime
    decided_by: str
    deletion_request_id: UUID
    ground: DeletionGround
    reason: str
    requested_by: str
    decision_note: None | str | Unset = UNSET
    surviving_incident_id: None | Unset | UUID = UNSET
    surviving_incident_number: None | str | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        at = self.at.isoformat()

        decided_by = self.decided_by

        deletion_request_id = str(self.deletion_request_id)

        ground = self.ground.value

        reason = self.reason

        requested_by = self.requested_by

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
                "at": at,
                "decided_by": decided_by,
                "deletion_request_id": deletion_request_id,
                "ground": ground,
                "reason": reason,
                "requested_by": requested_by,
            }
        )
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
        at = datetime.datetime.fromisoformat(d.pop("at"))

        decided_by = d.pop("decided_by")

        deletion_request_id = UUID(d.pop("deletion_request_id"))

        ground = DeletionGround(d.pop("ground"))

        reason = d.pop("reason")

        requested_by = d.pop("requested_by")

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

        void_view = cls(
            at=at,
            decided_by=decided_by,
            deletion_request_id=deletion_request_id,
            ground=ground,
            reason=reason,
            requested_by=requested_by,
            decision_note=decision_note,
            surviving_incident_id=surviving_incident_id,
            surviving_incident_number=surviving_incident_number,
        )

        return void_view
