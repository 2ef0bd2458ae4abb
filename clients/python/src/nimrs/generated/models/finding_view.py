from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar, cast
from uuid import UUID

from attrs import define as _attrs_define

from ..models.finding_category import FindingCategory
from ..models.finding_stage import FindingStage
from ..models.finding_status import FindingStatus
from ..models.incident_type import IncidentType
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.finding_step import FindingStep


T = TypeVar("T", bound="FindingView")


@_attrs_define
class FindingView:
    """A finding. Of a sealed one, readers other than the Justice Center and Central Office get no more than that it is
    there.

        Example:
            {'allegation': 'neglect', 'category': 'category_3', 'determined_at': '2026-04-20T15:00:00Z', 'history': [],
                'id': '0192f0c1-2a3b-7c4d-8e5f-60718293a4b5', 'identified': True, 'jc_number': '101-460120030', 'seal_on':
                '2031-04-20', 'stage': 'original', 'status': 'substantiated', 'subject_person_id':
                '0192f0c1-2a3b-7c4d-8e5f-60718293a4b5', 'summary': 'The ordered observation was not kept up for two hours.',
                'version': 1}

        Attributes:
            history (list[FindingStep]): What happened to it, in the order in which it was recorded.
            id (UUID): The finding.
            identified (bool): Whether the subject and the words of the finding are shown.
            status (FindingStatus): Where a finding of the Justice Center stands.
            version (int): The version, as in the `ETag`.
            allegation (IncidentType | None | Unset):
            amendment_requested_at (datetime.datetime | None | Unset): When the subject asked for amendment.
            category (FindingCategory | None | Unset):
            determined_at (datetime.datetime | None | Unset): When it was decided first.
            jc_number (None | str | Unset): The number under which it was investigated.
            seal_on (datetime.date | None | Unset): The day on which it is sealed by itself.
            sealed_at (datetime.datetime | None | Unset): When it was sealed.
            stage (FindingStage | None | Unset):
            subject_notified_at (datetime.datetime | None | Unset): When the subject was told.
            subject_person_id (None | Unset | UUID): The subject, a person of the incident.
            summary (None | str | Unset): The finding in words.
    """

    history: list[FindingStep]
    id: UUID
    identified: bool
    status: FindingStatus
    version: int
    allegation: IncidentType | None | Unset = UNSET
    amendment_requested_at: datetime.datetime | None | Unset = UNSET
    category: FindingCategory | None | Unset = UNSET
    determined_at: datetime.datetime | None | Unset = UNSET
    jc_number: None | str | Unset = UNSET
    seal_on: datetime.date | None | Unset = UNSET
    sealed_at: datetime.datetime | None | Unset = UNSET
    stage: FindingStage | None | Unset = UNSET
    subject_notified_at: datetime.datetime | None | Unset = UNSET
    subject_person_id: None | Unset | UUID = UNSET
    summary: None | str | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        history = []
        for history_item_data in self.history:
            history_item = history_item_data.to_dict()
            history.append(history_item)

        id = str(self.id)

        identified = self.identified

        status = self.status.value

        version = self.version

        allegation: None | str | Unset
        if isinstance(self.allegation, Unset):
            allegation = UNSET
        elif isinstance(self.allegation, IncidentType):
            allegation = self.allegation.value
        else:
            allegation = self.allegation

        amendment_requested_at: None | str | Unset
        if isinstance(self.amendment_requested_at, Unset):
            amendment_requested_at = UNSET
        elif isinstance(self.amendment_requested_at, datetime.datetime):
            amendment_requested_at = self.amendment_requested_at.isoformat()
        else:
            amendment_requested_at = self.amendment_requested_at

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

        jc_number: None | str | Unset
        if isinstance(self.jc_number, Unset):
            jc_number = UNSET
        else:
            jc_number = self.jc_number

        seal_on: None | str | Unset
        if isinstance(self.seal_on, Unset):
            seal_on = UNSET
        elif isinstance(self.seal_on, datetime.date):
            seal_on = self.seal_on.isoformat()
        else:
            seal_on = self.seal_on

        sealed_at: None | str | Unset
        if isinstance(self.sealed_at, Unset):
            sealed_at = UNSET
        elif isinstance(self.sealed_at, datetime.datetime):
            sealed_at = self.sealed_at.isoformat()
        else:
            sealed_at = self.sealed_at

        stage: None | str | Unset
        if isinstance(self.stage, Unset):
            stage = UNSET
        elif isinstance(self.stage, FindingStage):
            stage = self.stage.value
        else:
            stage = self.stage

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
                "history": history,
                "id": id,
                "identified": identified,
                "status": status,
                "version": version,
            }
        )
        if allegation is not UNSET:
            field_dict["allegation"] = allegation
        if amendment_requested_at is not UNSET:
            field_dict["amendment_requested_at"] = amendment_requested_at
        if category is not UNSET:
            field_dict["category"] = category
        if determined_at is not UNSET:
            field_dict["determined_at"] = determined_at
        if jc_number is not UNSET:
            field_dict["jc_number"] = jc_number
        if seal_on is not UNSET:
            field_dict["seal_on"] = seal_on
        if sealed_at is not UNSET:
            field_dict["sealed_at"] = sealed_at
        if stage is not UNSET:
            field_dict["stage"] = stage
        if subject_notified_at is not UNSET:
            field_dict["subject_notified_at"] = subject_notified_at
        if subject_person_id is not UNSET:
            field_dict["subject_person_id"] = subject_person_id
        if summary is not UNSET:
            field_dict["summary"] = summary

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.finding_step import FindingStep

        d = dict(src_dict)
        history = []
        _history = d.pop("history")
        for history_item_data in _history:
            history_item = FindingStep.from_dict(history_item_data)

            history.append(history_item)

        id = UUID(d.pop("id"))

        identified = d.pop("identified")

        status = FindingStatus(d.pop("status"))

        version = d.pop("version")

        def _parse_allegation(data: object) -> IncidentType | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                allegation_type_0 = IncidentType(data)

                return allegation_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(IncidentType | None | Unset, data)

        allegation = _parse_allegation(d.pop("allegation", UNSET))

        def _parse_amendment_requested_at(
            data: object,
        ) -> datetime.datetime | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                amendment_requested_at_type_0 = datetime.datetime.fromisoformat(data)

                return amendment_requested_at_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | None | Unset, data)

        amendment_requested_at = _parse_amendment_requested_at(
            d.pop("amendment_requested_at", UNSET)
        )

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

        def _parse_jc_number(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        jc_number = _parse_jc_number(d.pop("jc_number", UNSET))

        def _parse_seal_on(data: object) -> datetime.date | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                seal_on_type_0 = datetime.date.fromisoformat(data)

                return seal_on_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.date | None | Unset, data)

        seal_on = _parse_seal_on(d.pop("seal_on", UNSET))

        def _parse_sealed_at(data: object) -> datetime.datetime | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                sealed_at_type_0 = datetime.datetime.fromisoformat(data)

                return sealed_at_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | None | Unset, data)

        sealed_at = _parse_sealed_at(d.pop("sealed_at", UNSET))

        def _parse_stage(data: object) -> FindingStage | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                stage_type_0 = FindingStage(data)

                return stage_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(FindingStage | None | Unset, data)

        stage = _parse_stage(d.pop("stage", UNSET))

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

        finding_view = cls(
            history=history,
            id=id,
            identified=identified,
            status=status,
            version=version,
            allegation=allegation,
            amendment_requested_at=amendment_requested_at,
            category=category,
            determined_at=determined_at,
            jc_number=jc_number,
            seal_on=seal_on,
            sealed_at=sealed_at,
            stage=stage,
            subject_notified_at=subject_notified_at,
            subject_person_id=subject_person_id,
            summary=summary,
        )

        return finding_view
