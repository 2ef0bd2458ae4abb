from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar, cast

from attrs import define as _attrs_define

from ..models.incident_status import IncidentStatus
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.incident_record import IncidentRecord


T = TypeVar("T", bound="VersionView")


@_attrs_define
class VersionView:
    """A version of an incident.

    Example:
        {'action': 'create', 'at': '2026-03-01T10:00:00Z', 'by': 'level1.hudson', 'identified': True, 'number': 1,
            'record': {'attachments': [], 'content': {'incident_type': 'fall'}, 'facility_id':
            '0192f0c1-0000-7000-8000-000000000001', 'late': False, 'notifications': [], 'people': [], 'status': 'draft'},
            'status': 'draft'}

    Attributes:
        action (str): What was done, as `create` or `amend`.
        at (datetime.datetime): When it was made.
        by (str): User ID of who made it.
        identified (bool): Whether the names are shown.
        number (int): The number of the version, as in the `ETag` of the incident.
        record (IncidentRecord): An incident as it was at one version, whole. Example: {'attachments': [], 'content':
            {'incident_type': 'fall'}, 'facility_id': '0192f0c1-0000-7000-8000-000000000001', 'late': False,
            'notifications': [], 'people': [], 'status': 'draft'}.
        status (IncidentStatus): Where an incident stands in its life.
        reason (None | str | Unset): Why, where a reason was given.
    """

    action: str
    at: datetime.datetime
    by: str
    identified: bool
    number: int
    record: IncidentRecord
    status: IncidentStatus
    reason: None | str | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        action = self.action

        at = self.at.isoformat()

        by = self.by

        identified = self.identified

        number = self.number

        record = self.record.to_dict()

        status = self.status.value

        reason: None | str | Unset
        if isinstance(self.reason, Unset):
            reason = UNSET
        else:
            reason = self.reason

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "action": action,
                "at": at,
                "by": by,
                "identified": identified,
                "number": number,
                "record": record,
                "status": status,
            }
        )
        if reason is not UNSET:
            field_dict["reason"] = reason

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.incident_record import IncidentRecord

        d = dict(src_dict)
        action = d.pop("action")

        at = datetime.datetime.fromisoformat(d.pop("at"))

        by = d.pop("by")

        identified = d.pop("identified")

        number = d.pop("number")

        record = IncidentRecord.from_dict(d.pop("record"))

        status = IncidentStatus(d.pop("status"))

        def _parse_reason(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        reason = _parse_reason(d.pop("reason", UNSET))

        version_view = cls(
            action=action,
            at=at,
            by=by,
            identified=identified,
            number=number,
            record=record,
            status=status,
            reason=reason,
        )

        return version_view
