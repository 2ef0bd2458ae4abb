from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, TypeVar

from attrs import define as _attrs_define

T = TypeVar("T", bound="DimensionValue")


@_attrs_define
class DimensionValue:
    """A value of a dimension.

    Example:
        {'key': '2026-03', 'label': 'March 2026'}

    Attributes:
        key (str): For programs: a code, an id, a FIPS code, `2026-03`, `2026-Q1`, `2026`, `monday`, `07`;
            `not_recorded` where the
            incidents do not say.
        label (str): For people.
    """

    key: str
    label: str

    def to_dict(self) -> dict[str, Any]:
        key = self.key

        label = self.label

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "key": key,
                "label": label,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        key = d.pop("key")

        label = d.pop("label")

        dimension_value = cls(
            key=key,
            label=label,
        )

        return dimension_value
