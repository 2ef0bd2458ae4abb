from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, TypeVar, cast
from uuid import UUID

from attrs import define as _attrs_define

from ..models.incident_type import IncidentType
from ..models.jc_classification import JcClassification
from ..models.jc_decision import JcDecision
from ..types import UNSET, Unset

T = TypeVar("T", bound="AnswerJcRequest")


@_attrs_define
class AnswerJcRequest:
    """The answer of the Justice Center, to record.

    Example:
        {'classification': 'significant_incident', 'decision': 'accepted', 'incident_type': 'fall', 'text':
            'Reclassified as a significant incident.'}

    Attributes:
        decision (JcDecision): The answer of the Justice Center to a request.
        text (str): The answer in words.
        classification (JcClassification | None | Unset):
        facility_id (None | Unset | UUID): For an accepted `reassignment`: the facility from now on; without it, the
            proposed one, and without that the
            case waits with Central Office.
        incident_type (IncidentType | None | Unset):
    """

    decision: JcDecision
    text: str
    classification: JcClassification | None | Unset = UNSET
    facility_id: None | Unset | UUID = UNSET
    incident_type: IncidentType | None | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        decision = self.decision.value

        text = self.text

        classification: None | str | Unset
        if isinstance(self.classification, Unset):
            classification = UNSET
        elif isinstance(self.classification, JcClassification):
            classification = self.classification.value
        else:
            classification = self.classification

        facility_id: None | str | Unset
        if isinstance(self.facility_id, Unset):
            facility_id = UNSET
        elif isinstance(self.facility_id, UUID):
            facility_id = str(self.facility_id)
        else:
            facility_id = self.facility_id

        incident_type: None | str | Unset
        if isinstance(self.incident_type, Unset):
            incident_type = UNSET
        elif isinstance(self.incident_type, IncidentType):
            incident_type = self.incident_type.value
        else:
            incident_type = self.incident_type

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "decision": decision,
                "text": text,
            }
        )
        if classification is not UNSET:
            field_dict["classification"] = classification
        if facility_id is not UNSET:
            field_dict["facility_id"] = facility_id
        if incident_type is not UNSET:
            field_dict["incident_type"] = incident_type

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        decision = JcDecision(d.pop("decision"))

        text = d.pop("text")

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

        def _parse_facility_id(data: object) -> None | Unset | UUID:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                facility_id_type_0 = UUID(data)

                return facility_id_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | Unset | UUID, data)

        facility_id = _parse_facility_id(d.pop("facility_id", UNSET))

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

        answer_jc_request = cls(
            decision=decision,
            text=text,
            classification=classification,
            facility_id=facility_id,
            incident_type=incident_type,
        )

        return answer_jc_request
