from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self, TypeVar, cast

from attrs import define as _attrs_define

from ..models.security_group import SecurityGroup
from ..types import UNSET, Unset

T = TypeVar("T", bound="HistoryEntry")


@_attrs_define
class HistoryEntry:
    """What someone did with an incident, reading included.

    Example:
        {'action': 'incident.create', 'at': '2026-03-01T10:00:00Z', 'outcome': 'done', 'request_id':
            '0192f0c1-2a3b-7c4d-8e5f-60718293a4b5', 'security_group': 'level_1', 'who': 'level1.hudson'}

    Attributes:
        action (str): What was done.
        at (datetime.datetime): When.
        outcome (str): What came of it, as `done` or `refused`.
        request_id (str): The id of the request.
        reason (None | str | Unset): Why, where a reason was given.
        security_group (None | SecurityGroup | Unset):
        who (None | str | Unset): User ID of who did it; absent for the service itself.
    """

    action: str
    at: datetime.datetime
    outcome: str
    request_id: str
    reason: None | str | Unset = UNSET
    security_group: None | SecurityGroup | Unset = UNSET
    who: None | str | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        action = self.action

        at = self.at.isoformat()

        outcome = self.outcome

        request_id = self.request_id

        reason: None | str | Unset
        if isinstance(self.reason, Unset):
            reason = UNSET
        else:
            reason = self.reason

        security_group: None | str | Unset
        if isinstance(self.security_group, Unset):
            security_group = UNSET
        elif isinstance(self.security_group, SecurityGroup):
            security_group = self.security_group.value
        else:
            security_group = self.security_group

        who: None | str | Unset
        if isinstance(self.who, Unset):
            who = UNSET
        else:
            who = self.who

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "action": action,
                "at": at,
                "outcome": outcome,
                "request_id": request_id,
            }
        )
        if reason is not UNSET:
            field_dict["reason"] = reason
        if security_group is not UNSET:
            field_dict["security_group"] = security_group
        if who is not UNSET:
            field_dict["who"] = who

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        action = d.pop("action")

        at = datetime.datetime.fromisoformat(d.pop("at"))

        outcome = d.pop("outcome")

        request_id = d.pop("request_id")

        def _parse_reason(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        reason = _parse_reason(d.pop("reason", UNSET))

        def _parse_security_group(data: object) -> None | SecurityGroup | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                security_group_type_0 = SecurityGroup(data)

                return security_group_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | SecurityGroup | Unset, data)

        security_group = _parse_security_group(d.pop("security_group", UNSET))

        def _parse_who(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        who = _parse_who(d.pop("who", UNSET))

        history_entry = cls(
            action=action,
            at=at,
            outcome=outcome,
            request_id=request_id,
            reason=reason,
            security_group=security_group,
            who=who,
        )

        return history_entry
