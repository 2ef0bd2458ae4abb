from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self, TypeVar, cast
from uuid import UUID

from attrs import define as _attrs_define

from ..models.finding_category import FindingCategory
from ..models.finding_status import FindingStatus
from ..models.incident_type import IncidentType
from ..types import UNSET, Unset

T = TypeVar("T", bound="NewFinding")


@_attrs_define
class NewFinding:
    """A finding to record.

    Example:
        {'allegation': 'neglect', 'category': 'category_3', 'determined_at': '2026-04-20T15:00:00Z', 'jc_number':
            '101-460120030', 'status': 'substantiated', 'subject_person_id': '0192f0c1-2a3b-7c4d-8e5f-60718293a4b5',
            'summary': 'The ordered observation was not kept up for two hours.'}

    Attributes:
        allegation (IncidentType): The type of an incident; class, section and whom to tell are in `incident_types.csv`.
        jc_number (str): The number under which it was investigated; one of the incident's.
        status (FindingStatus): Where a finding of the Justice Center stands.
        category (FindingCategory | None | Unset):
        determined_at (datetime.datetime | None | Unset): When it was decided; required unless it is pending.
        subject_notified_at (datetime.datetime | None | Unset): When the subject was told of it.
        subject_person_id (None | Unset | UUID): The subject, a person of the incident; absent where the finding is
            against the provider or nobody could be
            named.
        summary (None | str | Unset): The finding in words.
    """

    allegation: IncidentType
    jc_number: str
    status: FindingStatus
    category: FindingCategory | None | Unset = UNSET
    determined_at: datetime.datetime | None | Unset = UNSET
    subject_notified_at: datetime.datetime | None | Unset = UNSET
    subject_person_id: None | Unset | UUID = UNSET
    summary: None | str | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        allegation = self.allegation.value

        jc_number = self.jc_number

        status = self.status.value

        category: None | str | Unset
        if isinstance(self.category, Unset):
            category = UNSET
        elif isinstance(self.category, FindingCategory):
            category = self.category.value
        else:
            category = self.category

        determined_at: None | str | Unset
        if isinstance(self.determined_at, Unset):
            determined_at = UNSET
        elif isinstance(self.determined_at, datetime.datetime):
            determined_at = self.determined_at.isoformat()
        else:
            determined_at = self.determined_at

        subject_notified_at: None | str | Unset
        if isinstance(self.subject_notified_at, Unset):
            subject_notified_at = UNSET
        elif isinstance(self.subject_notified_at, datetime.datetime):
            subject_notified_at = self.subject_notified_at.isoformat()
        else:
            subject_notified_at = self.subject_notified_at

        subject_person_id: None | str | Unset
        if isinstance(self.subject_person_id, Unset):
            subject_person_id = UNSET
        elif isinstance(self.subject_person_id, UUID):
            subject_person_id = str(self.subject_person_id)
        else:
            subject_person_id = self.subject_person_id

        summary: None | str | Unset
        if isinstance(self.summary, Unset):
            summary = UNSET
        else:
            summary = self.summary

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "allegation": allegation,
                "jc_number": jc_number,
                "status": status,
            }
        )
        if category is not UNSET:
            field_dict["category"] = category
        if determined_at is not UNSET:
            field_dict["determined_at"] = determined_at
        if subject_notified_at is not UNSET:
            field_dict["subject_notified_at"] = subject_notified_at
        if subject_person_id is not UNSET:
            field_dict["subject_person_id"] = subject_person_id
        if summary is not UNSET:
            field_dict["summary"] = summary

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        allegation = IncidentType(d.pop("allegation"))

        jc_number = d.pop("jc_number")

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

        def _parse_determined_at(data: object) -> datetime.datetime | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                determined_at_type_0 = datetime.datetime.fromisoformat(data)

                return determined_at_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | None | Unset, data)

        determined_at = _parse_determined_at(d.pop("determined_at", UNSET))

        def _parse_subject_notified_at(
            data: object,
        ) -> datetime.datetime | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                subject_notified_at_type_0 = datetime.datetime.fromisoformat(data)

                return subject_notified_at_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | None | Unset, data)

        subject_notified_at = _parse_subject_notified_at(
            d.pop("subject_notified_at", UNSET)
        )

        def _parse_subject_person_id(data: object) -> None | Unset | UUID:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                subject_person_id_type_0 = UUID(data)

                return subject_person_id_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | Unset | UUID, data)

        subject_person_id = _parse_subject_person_id(d.pop("subject_person_id", UNSET))

        def _parse_summary(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        summary = _parse_summary(d.pop("summary", UNSET))

        new_finding = cls(
            allegation=allegation,
            jc_number=jc_number,
            status=status,
            category=category,
            determined_at=determined_at,
            subject_notified_at=subject_notified_at,
            subject_person_id=subject_person_id,
            summary=summary,
        )

        return new_finding
