from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self, TypeVar, cast

from attrs import define as _attrs_define

from ..models.finding_category import FindingCategory
from ..models.finding_event import FindingEvent
from ..models.finding_stage import FindingStage
from ..models.finding_status import FindingStatus
from ..types import UNSET, Unset

T = TypeVar("T", bound="FindingStep")


@_attrs_define
class FindingStep:
    """A step in the history of a finding.

    Example:
        {'at': '2026-04-20T15:00:00Z', 'category': 'category_3', 'event': 'determined', 'late': False, 'recorded_at':
            '2026-04-21T09:00:00Z', 'recorded_by': 'jc.intake', 'stage': 'original', 'status': 'substantiated'}

    Attributes:
        at (datetime.datetime): When it happened.
        event (FindingEvent): What happened to a finding.
        recorded_at (datetime.datetime): When it was recorded.
        stage (FindingStage): On what stage a finding was decided last.
        status (FindingStatus): Where a finding of the Justice Center stands.
        category (FindingCategory | None | Unset):
        late (bool | Unset): Whether it came after its time limit: a request for amendment more than 30 days after the
            notice.
        note (None | str | Unset): What was noted.
        recorded_by (None | str | Unset): User ID of who recorded it; absent where it happened by itself.
    """

    at: datetime.datetime
    event: FindingEvent
    recorded_at: datetime.datetime
    stage: FindingStage
    status: FindingStatus
    category: FindingCategory | None | Unset = UNSET
    late: bool | Unset = UNSET
    note: None | str | Unset = UNSET
    recorded_by: None | str | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        at = self.at.isoformat()

        event = self.event.value

        recorded_at = self.recorded_at.isoformat()

        stage = self.stage.value

        status = self.status.value

        category: None | str | Unset
        if isinstance(self.category, Unset):
            category = UNSET
        elif isinstance(self.category, FindingCategory):
            category = self.category.value
        else:
            category = self.category

        late = self.late

        note: None | str | Unset
        if isinstance(self.note, Unset):
            note = UNSET
        else:
            note = self.note

        recorded_by: None | str | Unset
        if isinstance(self.recorded_by, Unset):
            recorded_by = UNSET
        else:
            recorded_by = self.recorded_by

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "at": at,
                "event": event,
                "recorded_at": recorded_at,
                "stage": stage,
                "status": status,
            }
        )
        if category is not UNSET:
            field_dict["category"] = category
        if late is not UNSET:
            field_dict["late"] = late
        if note is not UNSET:
            field_dict["note"] = note
        if recorded_by is not UNSET:
            field_dict["recorded_by"] = recorded_by

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        at = datetime.datetime.fromisoformat(d.pop("at"))

        event = FindingEvent(d.pop("event"))

        recorded_at = datetime.datetime.fromisoformat(d.pop("recorded_at"))

        stage = FindingStage(d.pop("stage"))

        status = FindingStatus(d.pop("status"))

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

        late = d.pop("late", UNSET)

        def _parse_note(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        note = _parse_note(d.pop("note", UNSET))

        def _parse_recorded_by(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        recorded_by = _parse_recorded_by(d.pop("recorded_by", UNSET))

        finding_step = cls(
            at=at,
            event=event,
            recorded_at=recorded_at,
            stage=stage,
            status=status,
            category=category,
            late=late,
            note=note,
            recorded_by=recorded_by,
        )

        return finding_step
