from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.fhir_parameters_resource_type import FhirParametersResourceType

T = TypeVar("T", bound="FhirParameters")


@_attrs_define
class FhirParameters:
    """The parameters of a bulk export: `_since` (`valueInstant`), `_type` and `_outputFormat` (`valueString`).

    Example:
        {'parameter': [{'name': '_type', 'valueString': 'AdverseEvent'}], 'resourceType': 'Parameters'}

    Attributes:
        resource_type (FhirParametersResourceType): The type of the resource.
    """

    resource_type: FhirParametersResourceType
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
        resource_type = FhirParametersResourceType(d.pop("resourceType"))

        fhir_parameters = cls(
            resource_type=resource_type,
        )

        fhir_parameters.additional_properties = d
        return fhir_parameters

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
