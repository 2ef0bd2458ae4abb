from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self, TypeVar, cast

from attrs import define as _attrs_define

from ..models.incident_status import IncidentStatus
from ..types import UNSET, Unset

T = TypeVar("T", bound="VersionSummary")


@_attrs_define
class VersionSummary:
    """A version of an incident in a list.

    Example:
        {'action': 'create', 'at': '2026-03-01T10:00:00Z', 'by': 'level1.hudson', 'number': 1, 'status': 'draft'}

    Attributes:
        action (str): What was done, as `create` or `amend`.
        at (datetime.datetime): When it was made.
        by (str): User ID of who made it.
        number (int): The number of the version, as in the `ETag` of the incident.
        status (IncidentStatus): Where an incident stands in its life.
        reason (None | str | Unset): Why, where a reason was given.
    """

    action: str
    at: datetime.datetime
    by: str
    number: int
    status: IncidentStatus
    reason: None | str | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        action = self.action

        at = self.at.isoformat()

        by = self.by

        number = self.number

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
                "number": number,
                "status": status,
            }
        )
        if reason is not UNSET:
            field_dict["reason"] = reason

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        action = d.pop("action")

        at = datetime.datetime.fromisoformat(d.pop("at"))

        by = d.pop("by")

        number = d.pop("number")

        status = IncidentStatus(d.pop("status"))

        def _parse_reason(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        reason = _parse_reason(d.pop("reason", UNSET))

        version_summary = cls(
            action=action,
            at=at,
            by=by,
            number=number,
            status=status,
            reason=reason,
        )

        return version_summary
