from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, TypeVar

from attrs import define as _attrs_define

from ..models.facility_kind import FacilityKind

T = TypeVar("T", bound="NewUnit")


@_attrs_define
class NewUnit:
    """A unit to add.

    Example:
        {'name': 'Adult clinic', 'programme': 'clinic'}

    Attributes:
        name (str): Its name.
        programme (FacilityKind): The kind of a facility or programme.
    """

    name: str
    programme: FacilityKind

    def to_dict(self) -> dict[str, Any]:
        name = self.name

        programme = self.programme.value

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "name": name,
                "programme": programme,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        name = d.pop("name")

        programme = FacilityKind(d.pop("programme"))

        new_unit = cls(
            name=name,
            programme=programme,
        )

        return new_unit
