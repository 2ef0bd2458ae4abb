from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self, TypeVar, cast

from attrs import define as _attrs_define

from ..models.finding_category import FindingCategory
from ..models.finding_event import FindingEvent
from ..models.finding_status import FindingStatus
from ..types import UNSET, Unset

T = TypeVar("T", bound="AmendFinding")


@_attrs_define
class AmendFinding:
    """What happened to a finding since.

    Example:
        {'at': '2026-05-02T15:00:00Z', 'event': 'amendment_requested', 'note': "The subject's request came by letter."}

    Attributes:
        at (datetime.datetime): When it happened.
        event (FindingEvent): What happened to a finding.
        category (FindingCategory | None | Unset):
        note (None | str | Unset): What to note.
        status (FindingStatus | None | Unset):
    """

    at: datetime.datetime
    event: FindingEvent
    category: FindingCategory | None | Unset = UNSET
    note: None | str | Unset = UNSET
    status: FindingStatus | None | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        at = self.at.isoformat()

        event = self.event.value

        category: None | str | Unset
        if isinstance(self.category, Unset):
            category = UNSET
        elif isinstance(self.category, FindingCategory):
            category = self.category.value
        else:
            category = self.category

        note: None | str | Unset
        if isinstance(self.note, Unset):
            note = UNSET
        else:
            note = self.note

        status: None | str | Unset
        if isinstance(self.status, Unset):
            status = UNSET
        elif isinstance(self.status, FindingStatus):
            status = self.status.value
        else:
            status = self.status

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "at": at,
                "event": event,
            }
        )
        if category is not UNSET:
            field_dict["category"] = category
        if note is not UNSET:
            field_dict["note"] = note
        if status is not UNSET:
            field_dict["status"] = status

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        at = datetime.datetime.fromisoformat(d.pop("at"))

        event = FindingEvent(d.pop("event"))

        def _parse_category(data: object) -> FindingCategory | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                category_type_0 = FindingCategory(data)

                return category_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(FindingCategory | None | Unset, data)

        category = _parse_category(d.pop("category", UNSET))

        def _parse_note(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        note = _parse_note(d.pop("note", UNSET))

        def _parse_status(data: object) -> FindingStatus | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                status_type_0 = FindingStatus(data)

                return status_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(FindingStatus | None | Unset, data)

        status = _parse_status(d.pop("status", UNSET))

        amend_finding = cls(
            at=at,
            event=event,
            category=category,
            note=note,
            status=status,
        )

        return amend_finding
