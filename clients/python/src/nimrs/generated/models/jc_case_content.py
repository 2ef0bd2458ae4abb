from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar, cast

from attrs import define as _attrs_define

from ..models.incident_type import IncidentType
from ..models.jc_classification import JcClassification
from ..models.premises import Premises
from ..models.supervision import Supervision
from ..models.vpcr_report_method import VpcrReportMethod
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.jc_case_person import JcCasePerson


T = TypeVar("T", bound="JcCaseContent")


@_attrs_define
class JcCaseContent:
    """What the Justice Center knows of a case.

    Example:
        {'accepted_at': '2026-03-01T15:00:00Z', 'classification': 'abuse_neglect', 'incident_type': 'neglect',
            'occurred_at': '2026-03-01T09:15:00Z', 'people': [{'first_name': 'Jordan', 'last_name': 'Miles', 'role':
            'client_victim'}], 'premises': 'on_premises', 'report_method': 'phone', 'reported_at': '2026-03-01T11:00:00Z',
            'summary': 'A patient was left without the ordered observation.'}

    Attributes:
        accepted_at (datetime.datetime | None | Unset): When the register accepted it; the terms of the final report and
            of the findings start here.
        classification (JcClassification | None | Unset):
        discovered_at (datetime.datetime | None | Unset): When it was discovered.
        incident_type (IncidentType | None | Unset):
        occurred_at (datetime.datetime | None | Unset): When it happened.
        people (list[JcCasePerson] | Unset): The people named, without who reported it.
        place (None | str | Unset): Where it happened, in words.
        premises (None | Premises | Unset):
        report_method (None | Unset | VpcrReportMethod):
        reported_at (datetime.datetime | None | Unset): When it was reported to the Vulnerable Persons' Central
            Register.
        summary (None | str | Unset): What is alleged.
        supervision (None | Supervision | Unset):
    """

    accepted_at: datetime.datetime | None | Unset = UNSET
    classification: JcClassification | None | Unset = UNSET
    discovered_at: datetime.datetime | None | Unset = UNSET
    incident_type: IncidentType | None | Unset = UNSET
    occurred_at: datetime.datetime | None | Unset = UNSET
    people: list[JcCasePerson] | Unset = UNSET
    place: None | str | Unset = UNSET
    premises: None | Premises | Unset = UNSET
    report_method: None | Unset | VpcrReportMethod = UNSET
    reported_at: datetime.datetime | None | Unset = UNSET
    summary: None | str | Unset = UNSET
    supervision: None | Supervision | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        accepted_at: None | str | Unset
        if isinstance(self.accepted_at, Unset):
            accepted_at = UNSET
        elif isinstance(self.accepted_at, datetime.datetime):
            accepted_at = self.accepted_at.isoformat()
        else:
            accepted_at = self.accepted_at

        classification: None | str | Unset
        if isinstance(self.classification, Unset):
            classification = UNSET
        elif isinstance(self.classification, JcClassification):
            classification = self.classification.value
        else:
            classification = self.classification

        discovered_at: None | str | Unset
        if isinstance(self.discovered_at, Unset):
            discovered_at = UNSET
        elif isinstance(self.discovered_at, datetime.datetime):
            discovered_at = self.discovered_at.isoformat()
        else:
            discovered_at = self.discovered_at

        incident_type: None | str | Unset
        if isinstance(self.incident_type, Unset):
            incident_type = UNSET
        elif isinstance(self.incident_type, IncidentType):
            incident_type = self.incident_type.value
        else:
            incident_type = self.incident_type

        occurred_at: None | str | Unset
        if isinstance(self.occurred_at, Unset):
            occurred_at = UNSET
        elif isinstance(self.occurred_at, datetime.datetime):
            occurred_at = self.occurred_at.isoformat()
        else:
            occurred_at = self.occurred_at

        people: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.people, Unset):
            people = []
            for people_item_data in self.people:
                people_item = people_item_data.to_dict()
                people.append(people_item)

        place: None | str | Unset
        if isinstance(self.place, Unset):
            place = UNSET
        else:
            place = self.place

        premises: None | str | Unset
        if isinstance(self.premises, Unset):
            premises = UNSET
        elif isinstance(self.premises, Premises):
            premises = self.premises.value
        else:
            premises = self.premises

        report_method: None | str | Unset
        if isinstance(self.report_method, Unset):
            report_method = UNSET
        elif isinstance(self.report_method, VpcrReportMethod):
            report_method = self.report_method.value
        else:
            report_method = self.report_method

        reported_at: None | str | Unset
        if isinstance(self.reported_at, Unset):
            reported_at = UNSET
        elif isinstance(self.reported_at, datetime.datetime):
            reported_at = self.reported_at.isoformat()
        else:
            reported_at = self.reported_at

        summary: None | str | Unset
        if isinstance(self.summary, Unset):
            summary = UNSET
        else:
            summary = self.summary

        supervision: None | str | Unset
        if isinstance(self.supervision, Unset):
            supervision = UNSET
        elif isinstance(self.supervision, Supervision):
            supervision = self.supervision.value
        else:
            supervision = self.supervision

        field_dict: dict[str, Any] = {}

        field_dict.update({})
        if accepted_at is not UNSET:
            field_dict["accepted_at"] = accepted_at
        if classification is not UNSET:
            field_dict["classification"] = classification
        if discovered_at is not UNSET:
            field_dict["discovered_at"] = discovered_at
        if incident_type is not UNSET:
            field_dict["incident_type"] = incident_type
        if occurred_at is not UNSET:
            field_dict["occurred_at"] = occurred_at
        if people is not UNSET:
            field_dict["people"] = people
        if place is not UNSET:
            field_dict["place"] = place
        if premises is not UNSET:
            field_dict["premises"] = premises
        if report_method is not UNSET:
            field_dict["report_method"] = report_method
        if reported_at is not UNSET:
            field_dict["reported_at"] = reported_at
        if summary is not UNSET:
            field_dict["summary"] = summary
        if supervision is not UNSET:
            field_dict["supervision"] = supervision

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.jc_case_person import JcCasePerson

        d = dict(src_dict)

        def _parse_accepted_at(data: object) -> datetime.datetime | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                accepted_at_type_0 = datetime.datetime.fromisoformat(data)

                return accepted_at_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | None | Unset, data)

        accepted_at = _parse_accepted_at(d.pop("accepted_at", UNSET))

        def _parse_classification(data: object) -> JcClassification | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                classification_type_0 = JcClassification(data)

                return classification_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(JcClassification | None | Unset, data)

        classification = _parse_classification(d.pop("classification", UNSET))

        def _parse_discovered_at(data: object) -> datetime.datetime | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                discovered_at_type_0 = datetime.datetime.fromisoformat(data)

                return discovered_at_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | None | Unset, data)

        discovered_at = _parse_discovered_at(d.pop("discovered_at", UNSET))

        def _parse_incident_type(data: object) -> IncidentType | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                incident_type_type_0 = IncidentType(data)

                return incident_type_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(IncidentType | None | Unset, data)

        incident_type = _parse_incident_type(d.pop("incident_type", UNSET))

        def _parse_occurred_at(data: object) -> datetime.datetime | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                occurred_at_type_0 = datetime.datetime.fromisoformat(data)

                return occurred_at_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | None | Unset, data)

        occurred_at = _parse_occurred_at(d.pop("occurred_at", UNSET))

        _people = d.pop("people", UNSET)
        people: list[JcCasePerson] | Unset = UNSET
        if _people is not UNSET:
            people = []
            for people_item_data in _people:
                people_item = JcCasePerson.from_dict(people_item_data)

                people.append(people_item)

        def _parse_place(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        place = _parse_place(d.pop("place", UNSET))

        def _parse_premises(data: object) -> None | Premises | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                premises_type_0 = Premises(data)

                return premises_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | Premises | Unset, data)

        premises = _parse_premises(d.pop("premises", UNSET))

        def _parse_report_method(data: object) -> None | Unset | VpcrReportMethod:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                report_method_type_0 = VpcrReportMethod(data)

                return report_method_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | Unset | VpcrReportMethod, data)

        report_method = _parse_report_method(d.pop("report_method", UNSET))

        def _parse_reported_at(data: object) -> datetime.datetime | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                reported_at_type_0 = datetime.datetime.fromisoformat(data)

                return reported_at_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | None | Unset, data)

        reported_at = _parse_reported_at(d.pop("reported_at", UNSET))

        def _parse_summary(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        summary = _parse_summary(d.pop("summary", UNSET))

        def _parse_supervision(data: object) -> None | Supervision | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                supervision_type_0 = Supervision(data)

                return supervision_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | Supervision | Unset, data)

        supervision = _parse_supervision(d.pop("supervision", UNSET))

        jc_case_content = cls(
            accepted_at=accepted_at,
            classification=classification,
            discovered_at=discovered_at,
            incident_type=incident_type,
            occurred_at=occurred_at,
            people=people,
            place=place,
            premises=premises,
            report_method=report_method,
            reported_at=reported_at,
            summary=summary,
            supervision=supervision,
        )

        return jc_case_content
