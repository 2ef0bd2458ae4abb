from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, TypeVar, cast
from uuid import UUID

from attrs import define as _attrs_define

from ..models.deletion_ground import DeletionGround
from ..types import UNSET, Unset

T = TypeVar("T", bound="NewDeletionRequest")


@_attrs_define
class NewDeletionRequest:
    """A request to take an incident out of use.

    Example:
        {'ground': 'test_entry', 'incident_id': '0192f0c1-2a3b-7c4d-8e5f-60718293a4b5', 'reason': 'Entered during the
            training of new staff; nothing of it happened.'}

    Attributes:
        ground (DeletionGround): On what ground the deletion of an incident is asked for.
        incident_id (UUID): The incident, which was submitted. A draft is thrown away instead: `DELETE
            /v1/incidents/{id}`.
        reason (str): Why, in words; without the names of clients.
        surviving_incident_id (None | Unset | UUID): For a duplicate, and only there: the incident of the same facility
            that stays.
    """

    ground: DeletionGround
    incident_id: UUID
    reason: str
    surviving_incident_id: None | Unset | UUID = UNSET

    def to_dict(self) -> dict[str, Any]:
        ground = self.ground.value

        incident_id = str(self.incident_id)

        reason = self.reason

        surviving_incident_id: None | str | Unset
        if isinstance(self.surviving_incident_id, Unset):
            surviving_incident_id = UNSET
        elif isinstance(self.surviving_incident_id, UUID):
            surviving_incident_id = str(self.surviving_incident_id)
        else:
            surviving_incident_id = self.surviving_incident_id

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "ground": ground,
                "incident_id": incident_id,
                "reason": reason,
            }
        )
        if surviving_incident_id is not UNSET:
            field_dict["surviving_incident_id"] = surviving_incident_id

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        ground = DeletionGround(d.pop("ground"))

        incident_id = UUID(d.pop("incident_id"))

        reason = d.pop("reason")

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

        new_deletion_request = cls(
            ground=ground,
            incident_id=incident_id,
            reason=reason,
            surviving_incident_id=surviving_incident_id,
        )

        return new_deletion_request
