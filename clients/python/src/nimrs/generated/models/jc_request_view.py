from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar, cast
from uuid import UUID

from attrs import define as _attrs_define

from ..models.incident_type import IncidentType
from ..models.jc_classification import JcClassification
from ..models.jc_request_action import JcRequestAction
from ..models.jc_request_kind import JcRequestKind
from ..models.jc_request_outcome import JcRequestOutcome
from ..models.jc_request_status import JcRequestStatus
from ..models.vpcr_report_method import VpcrReportMethod
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.jc_request_answer import JcRequestAnswer
    from ..models.jc_request_contact import JcRequestContact
    from ..models.jc_request_mail import JcRequestMail


T = TypeVar("T", bound="JcRequestView")


@_attrs_define
class JcRequestView:
    """A request to the Justice Center as it stands.

    Example:
        {'allowed_actions': ['close'], 'contact': {'email': 'dana.reyes@example.org', 'name': 'Dana Reyes'},
            'facility_id': '0192f0c1-0000-7000-8000-000000000001', 'facility_name': 'Hudson View Clinic', 'id':
            '0192f0c1-2a3b-7c4d-8e5f-60718293a4b5', 'jc_number': '101-460120030', 'kind': 'reclassification', 'mail':
            {'attempts': 1, 'cc': 'crm.hudson@example.org', 'cc_name': 'Alex Moreau', 'message_id':
            '<0192f0c1-2a3b-7c4d-8e5f-60718293a4b5@nimrs.example.org>', 'reply_to': 'dana.reyes@example.org', 'sent_at':
            '2026-03-02T10:00:05Z', 'subject': '101-460120030', 'to': 'intake@example.org'}, 'proposed_classification':
            'significant_incident', 'proposed_type': 'fall', 'reason': 'The fall was witnessed by two members of staff and
            no custodian failed in a duty.', 'requested_at': '2026-03-02T10:00:00Z', 'requested_by': 'level1.hudson',
            'status': 'sent', 'version': 2}

    Attributes:
        allowed_actions (list[JcRequestAction]): What you can do with it now.
        contact (JcRequestContact): Whom the Justice Center can ask back. Example: {'email': 'dana.reyes@example.org',
            'name': 'Dana Reyes', 'phone': '845-555-0101'}.
        facility_id (UUID): The facility that asks.
        facility_name (str): Its name.
        id (UUID): The request.
        jc_number (str): The number of the Justice Center.
        kind (JcRequestKind): What is asked of the Justice Center.
        mail (JcRequestMail): The mail of a request and how its sending goes. Example: {'attempts': 1, 'cc':
            'crm.hudson@example.org', 'cc_name': 'Alex Moreau', 'message_id':
            '<0192f0c1-2a3b-7c4d-8e5f-60718293a4b5@nimrs.example.org>', 'reply_to': 'dana.reyes@example.org', 'sent_at':
            '2026-03-02T10:00:05Z', 'subject': '101-460120030', 'to': 'intake@example.org'}.
        reason (str): The reason; withheld from readers who may not identify people where it was let through with a
            client's name.
        requested_at (datetime.datetime): When.
        requested_by (str): User ID of who asked.
        status (JcRequestStatus): Where a request to the Justice Center stands.
        version (int): The version, as in the `ETag`.
        answer (JcRequestAnswer | None | Unset):
        case_id (None | Unset | UUID): The case of the import queue that it is about.
        closed_at (datetime.datetime | None | Unset): When it was settled.
        closed_by (None | str | Unset): User ID of who settled it; absent where it settled itself.
        closing_note (None | str | Unset): What was noted then.
        incident_id (None | Unset | UUID): The incident here that it is about.
        outcome (JcRequestOutcome | None | Unset):
        proposed_classification (JcClassification | None | Unset):
        proposed_facility_id (None | Unset | UUID): The facility whose client it is.
        proposed_facility_name (None | str | Unset): The facility whose client it is, in words.
        proposed_type (IncidentType | None | Unset):
        vpcr_caller (None | str | Unset): Who reported it; absent for readers who may not identify people.
        vpcr_method (None | Unset | VpcrReportMethod):
        vpcr_reported_at (datetime.datetime | None | Unset): When it was reported to the VPCR.
    """

    allowed_actions: list[JcRequestAction]
    contact: JcRequestContact
    facility_id: UUID
    facility_name: str
    id: UUID
    jc_number: str
    kind: JcRequestKind
    mail: JcRequestMail
    reason: str
    requested_at: datetime.datetime
    requested_by: str
    status: JcRequestStatus
    version: int
    answer: JcRequestAnswer | None | Unset = UNSET
    case_id: None | Unset | UUID = UNSET
    closed_at: datetime.datetime | None | Unset = UNSET
    closed_by: None | str | Unset = UNSET
    closing_note: None | str | Unset = UNSET
    incident_id: None | Unset | UUID = UNSET
    outcome: JcRequestOutcome | None | Unset = UNSET
    proposed_classification: JcClassification | None | Unset = UNSET
    proposed_facility_id: None | Unset | UUID = UNSET
    proposed_facility_name: None | str | Unset = UNSET
    proposed_type: IncidentType | None | Unset = UNSET
    vpcr_caller: None | str | Unset = UNSET
    vpcr_method: None | Unset | VpcrReportMethod = UNSET
    vpcr_reported_at: datetime.datetime | None | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        from ..models.jc_request_answer import JcRequestAnswer

        allowed_actions = []
        for allowed_actions_item_data in self.allowed_actions:
            allowed_actions_item = allowed_actions_item_data.value
            allowed_actions.append(allowed_actions_item)

        contact = self.contact.to_dict()

        facility_id = str(self.facility_id)

        facility_name = self.facility_name

        id = str(self.id)

        jc_number = self.jc_number

        kind = self.kind.value

        mail = self.mail.to_dict()

        reason = self.reason

        requested_at = self.requested_at.isoformat()

        requested_by = self.requested_by

        status = self.status.value

        version = self.version

        answer: dict[str, Any] | None | Unset
        if isinstance(self.answer, Unset):
            answer = UNSET
        elif isinstance(self.answer, JcRequestAnswer):
            answer = self.answer.to_dict()
        else:
            answer = self.answer

        case_id: None | str | Unset
        if isinstance(self.case_id, Unset):
            case_id = UNSET
        elif isinstance(self.case_id, UUID):
            case_id = str(self.case_id)
        else:
            case_id = self.case_id

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

        incident_id: None | str | Unset
        if isinstance(self.incident_id, Unset):
            incident_id = UNSET
        elif isinstance(self.incident_id, UUID):
            incident_id = str(self.incident_id)
        else:
            incident_id = self.incident_id

        outcome: None | str | Unset
        if isinstance(self.outcome, Unset):
            outcome = UNSET
        elif isinstance(self.outcome, JcRequestOutcome):
            outcome = self.outcome.value
        else:
            outcome = self.outcome

        proposed_classification: None | str | Unset
        if isinstance(self.proposed_classification, Unset):
            proposed_classification = UNSET
        elif isinstance(self.proposed_classification, JcClassification):
            proposed_classification = self.proposed_classification.value
        else:
            proposed_classification = self.proposed_classification

        proposed_facility_id: None | str | Unset
        if isinstance(self.proposed_facility_id, Unset):
            proposed_facility_id = UNSET
        elif isinstance(self.proposed_facility_id, UUID):
            proposed_facility_id = str(self.proposed_facility_id)
        else:
            proposed_facility_id = self.proposed_facility_id

        proposed_facility_name: None | str | Unset
        if isinstance(self.proposed_facility_name, Unset):
            proposed_facility_name = UNSET
        else:
            proposed_facility_name = self.proposed_facility_name

        proposed_type: None | str | Unset
        if isinstance(self.proposed_type, Unset):
            proposed_type = UNSET
        elif isinstance(self.proposed_type, IncidentType):
            proposed_type = self.proposed_type.value
        else:
            proposed_type = self.proposed_type

        vpcr_caller: None | str | Unset
        if isinstance(self.vpcr_caller, Unset):
            vpcr_caller = UNSET
        else:
            vpcr_caller = self.vpcr_caller

        vpcr_method: None | str | Unset
        if isinstance(self.vpcr_method, Unset):
            vpcr_method = UNSET
        elif isinstance(self.vpcr_method, VpcrReportMethod):
            vpcr_method = self.vpcr_method.value
        else:
            vpcr_method = self.vpcr_method

        vpcr_reported_at: None | str | Unset
        if isinstance(self.vpcr_reported_at, Unset):
            vpcr_reported_at = UNSET
        elif isinstance(self.vpcr_reported_at, datetime.datetime):
            vpcr_reported_at = self.vpcr_reported_at.isoformat()
        else:
            vpcr_reported_at = self.vpcr_reported_at

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "allowed_actions": allowed_actions,
                "contact": contact,
                "facility_id": facility_id,
                "facility_name": facility_name,
                "id": id,
                "jc_number": jc_number,
                "kind": kind,
                "mail": mail,
                "reason": reason,
                "requested_at": requested_at,
                "requested_by": requested_by,
                "status": status,
                "version": version,
            }
        )
        if answer is not UNSET:
            field_dict["answer"] = answer
        if case_id is not UNSET:
            field_dict["case_id"] = case_id
        if closed_at is not UNSET:
            field_dict["closed_at"] = closed_at
        if closed_by is not UNSET:
            field_dict["closed_by"] = closed_by
        if closing_note is not UNSET:
            field_dict["closing_note"] = closing_note
        if incident_id is not UNSET:
            field_dict["incident_id"] = incident_id
        if outcome is not UNSET:
            field_dict["outcome"] = outcome
        if proposed_classification is not UNSET:
            field_dict["proposed_classification"] = proposed_classification
        if proposed_facility_id is not UNSET:
            field_dict["proposed_facility_id"] = proposed_facility_id
        if proposed_facility_name is not UNSET:
            field_dict["proposed_facility_name"] = proposed_facility_name
        if proposed_type is not UNSET:
            field_dict["proposed_type"] = proposed_type
        if vpcr_caller is not UNSET:
            field_dict["vpcr_caller"] = vpcr_caller
        if vpcr_method is not UNSET:
            field_dict["vpcr_method"] = vpcr_method
        if vpcr_reported_at is not UNSET:
            field_dict["vpcr_reported_at"] = vpcr_reported_at

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.jc_request_answer import JcRequestAnswer
        from ..models.jc_request_contact import JcRequestContact
        from ..models.jc_request_mail import JcRequestMail

        d = dict(src_dict)
        allowed_actions = []
        _allowed_actions = d.pop("allowed_actions")
        for allowed_actions_item_data in _allowed_actions:
            allowed_actions_item = JcRequestAction(allowed_actions_item_data)

            allowed_actions.append(allowed_actions_item)

        contact = JcRequestContact.from_dict(d.pop("contact"))

        facility_id = UUID(d.pop("facility_id"))

        facility_name = d.pop("facility_name")

        id = UUID(d.pop("id"))

        jc_number = d.pop("jc_number")

        kind = JcRequestKind(d.pop("kind"))

        mail = JcRequestMail.from_dict(d.pop("mail"))

        reason = d.pop("reason")

        requested_at = datetime.datetime.fromisoformat(d.pop("requested_at"))

        requested_by = d.pop("requested_by")

        status = JcRequestStatus(d.pop("status"))

        version = d.pop("version")

        def _parse_answer(data: object) -> JcRequestAnswer | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                answer_type_0 = JcRequestAnswer.from_dict(data)

                return answer_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(JcRequestAnswer | None | Unset, data)

        answer = _parse_answer(d.pop("answer", UNSET))

        def _parse_case_id(data: object) -> None | Unset | UUID:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                case_id_type_0 = UUID(data)

                return case_id_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | Unset | UUID, data)

        case_id = _parse_case_id(d.pop("case_id", UNSET))

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

        def _parse_incident_id(data: object) -> None | Unset | UUID:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                incident_id_type_0 = UUID(data)

                return incident_id_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | Unset | UUID, data)

        incident_id = _parse_incident_id(d.pop("incident_id", UNSET))

        def _parse_outcome(data: object) -> JcRequestOutcome | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                outcome_type_0 = JcRequestOutcome(data)

                return outcome_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(JcRequestOutcome | None | Unset, data)

        outcome = _parse_outcome(d.pop("outcome", UNSET))

        def _parse_proposed_classification(
            data: object,
        ) -> JcClassification | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                proposed_classification_type_0 = JcClassification(data)

                return proposed_classification_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(JcClassification | None | Unset, data)

        proposed_classification = _parse_proposed_classification(
            d.pop("proposed_classification", UNSET)
        )

        def _parse_proposed_facility_id(data: object) -> None | Unset | UUID:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                proposed_facility_id_type_0 = UUID(data)

                return proposed_facility_id_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | Unset | UUID, data)

        proposed_facility_id = _parse_proposed_facility_id(
            d.pop("proposed_facility_id", UNSET)
        )

        def _parse_proposed_facility_name(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        proposed_facility_name = _parse_proposed_facility_name(
            d.pop("proposed_facility_name", UNSET)
        )

        def _parse_proposed_type(data: object) -> IncidentType | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                proposed_type_type_0 = IncidentType(data)

                return proposed_type_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(IncidentType | None | Unset, data)

        proposed_type = _parse_proposed_type(d.pop("proposed_type", UNSET))

        def _parse_vpcr_caller(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        vpcr_caller = _parse_vpcr_caller(d.pop("vpcr_caller", UNSET))

        def _parse_vpcr_method(data: object) -> None | Unset | VpcrReportMethod:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                vpcr_method_type_0 = VpcrReportMethod(data)

                return vpcr_method_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | Unset | VpcrReportMethod, data)

        vpcr_method = _parse_vpcr_method(d.pop("vpcr_method", UNSET))

        def _parse_vpcr_reported_at(data: object) -> datetime.datetime | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                vpcr_reported_at_type_0 = datetime.datetime.fromisoformat(data)

                return vpcr_reported_at_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | None | Unset, data)

        vpcr_reported_at = _parse_vpcr_reported_at(d.pop("vpcr_reported_at", UNSET))

        jc_request_view = cls(
            allowed_actions=allowed_actions,
            contact=contact,
            facility_id=facility_id,
            facility_name=facility_name,
            id=id,
            jc_number=jc_number,
            kind=kind,
            mail=mail,
            reason=reason,
            requested_at=requested_at,
            requested_by=requested_by,
            status=status,
            version=version,
            answer=answer,
            case_id=case_id,
            closed_at=closed_at,
            closed_by=closed_by,
            closing_note=closing_note,
            incident_id=incident_id,
            outcome=outcome,
            proposed_classification=proposed_classification,
            proposed_facility_id=proposed_facility_id,
            proposed_facility_name=proposed_facility_name,
            proposed_type=proposed_type,
            vpcr_caller=vpcr_caller,
            vpcr_method=vpcr_method,
            vpcr_reported_at=vpcr_reported_at,
        )

        return jc_request_view
