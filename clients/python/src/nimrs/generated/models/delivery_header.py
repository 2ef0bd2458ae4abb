from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, TypeVar

from attrs import define as _attrs_define

T = TypeVar("T", bound="DeliveryHeader")


@_attrs_define
class DeliveryHeader:
    """A header that was sent.

    Example:
        {'name': 'webhook-id', 'value': '0192f0c1-2a3b-7c4d-8e5f-60718293a4b8'}

    Attributes:
        name (str): Its name.
        value (str): Its value.
    """

    name: str
    value: str

    def to_dict(self) -> dict[str, Any]:
        name = self.name

        value = self.value

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "name": name,
                "value": value,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        name = d.pop("name")

        value = d.pop("value")

        delivery_header = cls(
            name=name,
            value=value,
        )

        return delivery_header
