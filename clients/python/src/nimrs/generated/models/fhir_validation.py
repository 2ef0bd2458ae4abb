from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.fhir_validation_resource_type import FhirValidationResourceType

T = TypeVar("T", bound="FhirValidation")


@_attrs_define
class FhirValidation:
    """What is to be validated: an `AdverseEvent`, or `Parameters` with one as `resource`.

    Example:
        {'parameter': [{'name': 'resource', 'resource': {'actuality': 'actual', 'resourceType': 'AdverseEvent',
            'subject': {'display': 'Client', 'type': 'Patient'}}}], 'resourceType': 'Parameters'}

    Attributes:
        resource_type (FhirValidationResourceType): The type of the resource.
    """

    resource_type: FhirValidationResourceType
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
        resource_type = FhirValidationResourceType(d.pop("resourceType"))

        fhir_validation = cls(
            resource_type=resource_type,
        )

        fhir_validation.additional_properties = d
        return fhir_validation

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
