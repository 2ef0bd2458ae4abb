from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, TypeVar

from attrs import define as _attrs_define

from ..models.facility_kind import FacilityKind
from ..types import UNSET, Unset

T = TypeVar("T", bound="UnitPatch")


@_attrs_define
class UnitPatch:
    """A change of a unit (merge patch); what is absent stays.

    Example:
        {'active': False}

    Attributes:
        active (bool | Unset): Whether it is in use.
        name (str | Unset): Its name.
        programme (FacilityKind | Unset): The kind of a facility or programme.
    """

    active: bool | Unset = UNSET
    name: str | Unset = UNSET
    programme: FacilityKind | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        active = self.active

        name = self.name

        programme: str | Unset = UNSET
        if not isinstance(self.programme, Unset):
            programme = self.programme.value

        field_dict: dict[str, Any] = {}

        field_dict.update({})
        if active is not UNSET:
            field_dict["active"] = active
        if name is not UNSET:
            field_dict["name"] = name
        if programme is not UNSET:
            field_dict["programme"] = programme

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        active = d.pop("active", UNSET)

        name = d.pop("name", UNSET)

        _programme = d.pop("programme", UNSET)
        programme: FacilityKind | Unset
        if isinstance(_programme, Unset):
            programme = UNSET
        else:
            programme = FacilityKind(_programme)

        unit_patch = cls(
            active=active,
            name=name,
            programme=programme,
        )

        return unit_patch
