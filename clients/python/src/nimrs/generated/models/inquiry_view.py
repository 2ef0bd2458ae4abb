from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self, TypeVar, cast
from uuid import UUID

from attrs import define as _attrs_define

from ..models.inquiry_status import InquiryStatus
from ..types import UNSET, Unset

T = TypeVar("T", bound="InquiryView")


@_attrs_define
class InquiryView:
    """A question of the State and its answer.

    Example:
        {'asked_at': '2026-04-01T14:00:00Z', 'asked_by': 'crm.hudson', 'due_at': '2026-04-10T21:00:00Z', 'id':
            '0192f0c1-2a3b-7c4d-8e5f-60718293a4b5', 'question': 'Was the floor marked?', 'status': 'open', 'version': 1}

    Attributes:
        asked_at (datetime.datetime): When it was asked.
        asked_by (str): User ID of who asked.
        id (UUID): The question.
        question (str): The question.
        status (InquiryStatus): Where a question of the State stands.
        version (int): The version, as in the `ETag`.
        answer (None | str | Unset): The answer.
        answered_at (datetime.datetime | None | Unset): When it was answered.
        answered_by (None | str | Unset): User ID of who answered.
        closed_at (datetime.datetime | None | Unset): When it was settled.
        closed_by (None | str | Unset): User ID of who settled it.
        closing_note (None | str | Unset): What to remember of it.
        due_at (datetime.datetime | None | Unset): By when an answer is wanted.
    """

    asked_at: datetime.datetime
    asked_by: str
    id: UUID
    question: str
    status: InquiryStatus
    version: int
    answer: None | str | Unset = UNSET
    answered_at: datetime.datetime | None | Unset = UNSET
    answered_by: None | str | Unset = UNSET
    closed_at: datetime.datetime | None | Unset = UNSET
    closed_by: None | str | Unset = UNSET
    closing_note: None | str | Unset = UNSET
    due_at: datetime.datetime | None | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        asked_at = self.asked_at.isoformat()

        asked_by = self.asked_by

        id = str(self.id)

        question = self.question

        status = self.status.value

        version = self.version

        answer: None | str | Unset
        if isinstance(self.answer, Unset):
            answer = UNSET
        else:
            answer = self.answer

        answered_at: None | str | Unset
        if isinstance(self.answered_at, Unset):
            answered_at = UNSET
        elif isinstance(self.answered_at, datetime.datetime):
            answered_at = self.answered_at.isoformat()
        else:
            answered_at = self.answered_at

        answered_by: None | str | Unset
        if isinstance(self.answered_by, Unset):
            answered_by = UNSET
        else:
            answered_by = self.answered_by

        closed_at: None | str | Unset
        if isinstance(self.closed_at, Unset):
            closed_at = UNSET
        elif isinstance(self.closed_at, datetime.datetime):
            closed_at = self.closed_at.isoformat()
        else:
            closed_at = self.closed_at

        closed_by: None | str | Unset
        if isinstance(self.closed_by, Unset):
            closed_by = UNSET
        else:
            closed_by = self.closed_by

        closing_note: None | str | Unset
        if isinstance(self.closing_note, Unset):
            closing_note = UNSET
        else:
            closing_note = self.closing_note

        due_at: None | str | Unset
        if isinstance(self.due_at, Unset):
            due_at = UNSET
        elif isinstance(self.due_at, datetime.datetime):
            due_at = self.due_at.isoformat()
        else:
            due_at = self.due_at

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "asked_at": asked_at,
                "asked_by": asked_by,
                "id": id,
                "question": question,
                "status": status,
                "version": version,
            }
        )
        if answer is not UNSET:
            field_dict["answer"] = answer
        if answered_at is not UNSET:
            field_dict["answered_at"] = answered_at
        if answered_by is not UNSET:
            field_dict["answered_by"] = answered_by
        if closed_at is not UNSET:
            field_dict["closed_at"] = closed_at
        if closed_by is not UNSET:
            field_dict["closed_by"] = closed_by
        if closing_note is not UNSET:
            field_dict["closing_note"] = closing_note
        if due_at is not UNSET:
            field_dict["due_at"] = due_at

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        asked_at = datetime.datetime.fromisoformat(d.pop("asked_at"))

        asked_by = d.pop("asked_by")

        id = UUID(d.pop("id"))

        question = d.pop("question")

        status = InquiryStatus(d.pop("status"))

        version = d.pop("version")

        def _parse_answer(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        answer = _parse_answer(d.pop("answer", UNSET))

        def _parse_answered_at(data: object) -> datetime.datetime | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                answered_at_type_0 = datetime.datetime.fromisoformat(data)

                return answered_at_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | None | Unset, data)

        answered_at = _parse_answered_at(d.pop("answered_at", UNSET))

        def _parse_answered_by(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        answered_by = _parse_answered_by(d.pop("answered_by", UNSET))

        def _parse_closed_at(data: object) -> datetime.datetime | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                closed_at_type_0 = datetime.datetime.fromisoformat(data)

                return closed_at_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | None | Unset, data)

        closed_at = _parse_closed_at(d.pop("closed_at", UNSET))

        def _parse_closed_by(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        closed_by = _parse_closed_by(d.pop("closed_by", UNSET))

        def _parse_closing_note(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        closing_note = _parse_closing_note(d.pop("closing_note", UNSET))

        def _parse_due_at(data: object) -> datetime.datetime | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                due_at_type_0 = datetime.datetime.fromisoformat(data)

                return due_at_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | None | Unset, data)

        due_at = _parse_due_at(d.pop("due_at", UNSET))

        inquiry_view = cls(
            asked_at=asked_at,
            asked_by=asked_by,
            id=id,
            question=question,
            status=status,
            version=version,
            answer=answer,
            answered_at=answered_at,
            answered_by=answered_by,
            closed_at=closed_at,
            closed_by=closed_by,
            closing_note=closing_note,
            due_at=due_at,
        )

        return inquiry_view
