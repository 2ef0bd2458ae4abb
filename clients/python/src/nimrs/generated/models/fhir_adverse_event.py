from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.fhir_adverse_event_resource_type import FhirAdverseEventResourceType

T = TypeVar("T", bound="FhirAdverseEvent")


@_attrs_define
class FhirAdverseEvent:
    """An `AdverseEvent` of FHIR R4 with the profile
    `https://example.org/nimrs-api/fhir/StructureDefinition/nimrs-adverse-event`: an incident with one client as its
    subject. An element that is not kept is refused.

       Example:
           {'actuality': 'actual', 'date': '2026-03-01T09:15:00Z', 'detected': '2026-03-01T09:30:00Z', 'event': {'coding':
               [{'code': 'fall', 'system': 'https://example.org/nimrs-api/fhir/CodeSystem/incident-type'}]}, 'extension':
               [{'url': 'https://example.org/nimrs-api/fhir/StructureDefinition/premises', 'valueCode': 'on_premises'}, {'url':
               'https://example.org/nimrs-api/fhir/StructureDefinition/narrative', 'valueString': 'A patient slipped on a wet
               floor.'}], 'identifier': {'system': 'urn:oid:2.16.840.1.113883.19.5', 'value': '88213'}, 'resourceType':
               'AdverseEvent', 'severity': {'coding': [{'code': 'mild', 'system':
               'http://terminology.hl7.org/CodeSystem/adverse-event-severity'}]}, 'subject': {'identifier': {'system':
               'https://example.org/nimrs-api/fhir/sid/case-number', 'value': 'C-20417'}, 'type': 'Patient'}}

       Attributes:
           resource_type (FhirAdverseEventResourceType): The type of the resource.
    """

    resource_type: FhirAdverseEventResourceType
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        resource_type = self.resource_type.value

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "resourceType": resource_type,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        resource_type = FhirAdverseEventResourceType(d.pop("resourceType"))

        fhir_adverse_event = cls(
            resource_type=resource_type,
        )

        fhir_adverse_event.additional_properties = d
        return fhir_adverse_event

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())

    def __getitem__(self, key: str) -> Any:
        return self.additional_properties[key]

    def __setitem__(self, key: str, value: Any) -> None:
        self.additional_properties[key] = value

    def __delitem__(self, key: str) -> None:
        del self.additional_properties[key]

    def __contains__(self, key: str) -> bool:
        return key in self.additional_properties
