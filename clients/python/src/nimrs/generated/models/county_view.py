from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, TypeVar, cast

from attrs import define as _attrs_define

from ..models.field_office import FieldOffice

T = TypeVar("T", bound="CountyView")


@_attrs_define
class CountyView:
    """A county of New York State.

    Example:
        {'aliases': ['Manhattan'], 'field_office': 'new_york_city', 'fips': '36061', 'name': 'New York'}

    Attributes:
        aliases (list[str]): Other names it goes by.
        field_office (FieldOffice): An OMH field office and its region.
        fips (str): Its FIPS code, as `36001`.
        name (str): Its name.
    """

    aliases: list[str]
    field_office: FieldOffice
    fips: str
    name: str

    def to_dict(self) -> dict[str, Any]:
        aliases = self.aliases

        field_office = self.field_office.value

        fips = self.fips

        name = self.name

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "aliases": aliases,
                "field_office": field_office,
                "fips": fips,
                "name": name,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        aliases = cast(list[str], d.pop("aliases"))

        field_office = FieldOffice(d.pop("field_office"))

        fips = d.pop("fips")

        name = d.pop("name")

        county_view = cls(
            aliases=aliases,
            field_office=field_office,
            fips=fips,
            name=name,
        )

        return county_view
