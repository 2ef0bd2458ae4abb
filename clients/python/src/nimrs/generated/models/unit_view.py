from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, TypeVar
from uuid import UUID

from attrs import define as _attrs_define

from ..models.facility_kind import FacilityKind

T = TypeVar("T", bound="UnitView")


@_attrs_define
class UnitView:
    """A unit, site or programme of a facility.

    Example:
        {'active': True, 'id': '0192f0c1-0000-7000-8000-000000000002', 'name': 'Adult clinic', 'programme': 'clinic',
            'version': 1}

    Attributes:
        active (bool): Whether it is in use.
        id (UUID): The unit.
        name (str): Its name.
        programme (FacilityKind): The kind of a facility or programme.
        version (int): The version, as in the `ETag`.
    """

    active: bool
    id: UUID
    name: str
    programme: FacilityKind
    version: int

    def to_dict(self) -> dict[str, Any]:
        active = self.active

        id = str(self.id)

        name = self.name

        programme = self.programme.value

        version = self.version

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "active": active,
                "id": id,
                "name": name,
                "programme": programme,
                "version": version,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        active = d.pop("active")

        id = UUID(d.pop("id"))

        name = d.pop("name")

        programme = FacilityKind(d.pop("programme"))

        version = d.pop("version")

        unit_view = cls(
            active=active,
            id=id,
            name=name,
            programme=programme,
            version=version,
        )

        return unit_view
