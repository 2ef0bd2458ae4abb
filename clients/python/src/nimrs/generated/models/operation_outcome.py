from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.operation_outcome_resource_type import OperationOutcomeResourceType

T = TypeVar("T", bound="OperationOutcome")


@_attrs_define
class OperationOutcome:
    """What went wrong, or that nothing did (<https://hl7.org/fhir/R4/operationoutcome.html>). Programs go by
    `issue[].details.coding[].code`: the code of the problem or of the fault.

       Example:
           {'issue': [{'code': 'invalid', 'details': {'coding': [{'code': 'validation_failed', 'system':
               'https://example.org/nimrs-api/fhir/CodeSystem/problem'}], 'text': 'Names are not taken over FHIR.'},
               'expression': ['AdverseEvent.subject.display'], 'severity': 'error'}], 'resourceType': 'OperationOutcome'}

       Attributes:
           resource_type (OperationOutcomeResourceType): The type of the resource.
    """

    resource_type: OperationOutcomeResourceType
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
        resource_type = OperationOutcomeResourceType(d.pop("resourceType"))

        operation_outcome = cls(
            resource_type=resource_type,
        )

        operation_outcome.additional_properties = d
        return operation_outcome

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
