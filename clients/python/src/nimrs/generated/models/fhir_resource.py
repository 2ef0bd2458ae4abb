from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

T = TypeVar("T", bound="FhirResource")


@_attrs_define
class FhirResource:
    """A resource of FHIR R4, of the type that the operation says.

    Example:
        {'link': [{'relation': 'self', 'url': 'https://nimrs.example.org/fhir/R4/AdverseEvent'}], 'resourceType':
            'Bundle', 'type': 'searchset'}

    Attributes:
        resource_type (str): The type of the resource.
    """

    resource_type: str
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        resource_type = self.resource_type

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
        resource_type = d.pop("resourceType")

        fhir_resource = cls(
            resource_type=resource_type,
        )

        fhir_resource.additional_properties = d
        return fhir_resource

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
