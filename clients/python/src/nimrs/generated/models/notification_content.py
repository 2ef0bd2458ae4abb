from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self, TypeVar, cast

from attrs import define as _attrs_define

from ..models.notification_method import NotificationMethod
from ..models.notification_outcome import NotificationOutcome
from ..models.notification_recipient import NotificationRecipient
from ..types import UNSET, Unset

T = TypeVar("T", bound="NotificationContent")


@_attrs_define
class NotificationContent:
    """A notice that was given, or tried.

    Example:
        {'at': '2026-03-01T10:05:00Z', 'by': 'Dana Reyes', 'method': 'phone', 'outcome': 'reached', 'person': 'Ruth
            Adler', 'recipient': 'director'}

    Attributes:
        recipient (NotificationRecipient): Who was told.
        at (datetime.datetime | None | Unset): When.
        by (None | str | Unset): Who gave the notice.
        method (None | NotificationMethod | Unset):
        note (None | str | Unset): What else to know.
        outcome (None | NotificationOutcome | Unset):
        person (None | str | Unset): Whom they spoke to.
        reference_number (None | str | Unset): The number the recipient gave it.
    """

    recipient: NotificationRecipient
    at: datetime.datetime | None | Unset = UNSET
    by: None | str | Unset = UNSET
    method: None | NotificationMethod | Unset = UNSET
    note: None | str | Unset = UNSET
    outcome: None | NotificationOutcome | Unset = UNSET
    person: None | str | Unset = UNSET
    reference_number: None | str | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        recipient = self.recipient.value

        at: None | str | Unset
        if isinstance(self.at, Unset):
            at = UNSET
        elif isinstance(self.at, datetime.datetime):
            at = self.at.isoformat()
        else:
            at = self.at

        by: None | str | Unset
        if isinstance(self.by, Unset):
            by = UNSET
        else:
            by = self.by

        method: None | str | Unset
        if isinstance(self.method, Unset):
            method = UNSET
        elif isinstance(self.method, NotificationMethod):
            method = self.method.value
        else:
            method = self.method

        note: None | str | Unset
        if isinstance(self.note, Unset):
            note = UNSET
        else:
            note = self.note

        outcome: None | str | Unset
        if isinstance(self.outcome, Unset):
            outcome = UNSET
        elif isinstance(self.outcome, NotificationOutcome):
            outcome = self.outcome.value
        else:
            outcome = self.outcome

        person: None | str | Unset
        if isinstance(self.person, Unset):
            person = UNSET
        else:
            person = self.person

        reference_number: None | str | Unset
        if isinstance(self.reference_number, Unset):
            reference_number = UNSET
        else:
            reference_number = self.reference_number

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "recipient": recipient,
            }
        )
        if at is not UNSET:
            field_dict["at"] = at
        if by is not UNSET:
            field_dict["by"] = by
        if method is not UNSET:
            field_dict["method"] = method
        if note is not UNSET:
            field_dict["note"] = note
        if outcome is not UNSET:
            field_dict["outcome"] = outcome
        if person is not UNSET:
            field_dict["person"] = person
        if reference_number is not UNSET:
            field_dict["reference_number"] = reference_number

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        recipient = NotificationRecipient(d.pop("recipient"))

        def _parse_at(data: object) -> datetime.datetime | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                at_type_0 = datetime.datetime.fromisoformat(data)

                return at_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | None | Unset, data)

        at = _parse_at(d.pop("at", UNSET))

        def _parse_by(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        by = _parse_by(d.pop("by", UNSET))

        def _parse_method(data: object) -> None | NotificationMethod | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                method_type_0 = NotificationMethod(data)

                return method_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | NotificationMethod | Unset, data)

        method = _parse_method(d.pop("method", UNSET))

        def _parse_note(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        note = _parse_note(d.pop("note", UNSET))

        def _parse_outcome(data: object) -> None | NotificationOutcome | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                outcome_type_0 = NotificationOutcome(data)

                return outcome_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | NotificationOutcome | Unset, data)

        outcome = _parse_outcome(d.pop("outcome", UNSET))

        def _parse_person(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        person = _parse_person(d.pop("person", UNSET))

        def _parse_reference_number(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        reference_number = _parse_reference_number(d.pop("reference_number", UNSET))

        notification_content = cls(
            recipient=recipient,
            at=at,
            by=by,
            method=method,
            note=note,
            outcome=outcome,
            person=person,
            reference_number=reference_number,
        )

        return notification_content
