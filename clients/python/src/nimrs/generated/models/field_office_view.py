from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar

from attrs import define as _attrs_define

from ..models.field_office import FieldOffice

if TYPE_CHECKING:
    from ..models.county_view import CountyView


T = TypeVar("T", bound="FieldOfficeView")


@_attrs_define
class FieldOfficeView:
    """A field office and its counties.

    Example:
        {'code': 'new_york_city', 'counties': [{'aliases': ['Manhattan'], 'field_office': 'new_york_city', 'fips':
            '36061', 'name': 'New York'}], 'name': 'New York City'}

    Attributes:
        code (FieldOffice): An OMH field office and its region.
        counties (list[CountyView]): Its counties.
        name (str): Its name.
    """

    code: FieldOffice
    counties: list[CountyView]
    name: str

    def to_dict(self) -> dict[str, Any]:
        code = self.code.value

        counties = []
        for counties_item_data in self.counties:
            counties_item = counties_item_data.to_dict()
            counties.append(counties_item)

        name = self.name

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "code": code,
                "counties": counties,
                "name": name,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.county_view import CountyView

        d = dict(src_dict)
        code = FieldOffice(d.pop("code"))

        counties = []
        _counties = d.pop("counties")
        for counties_item_data in _counties:
            counties_item = CountyView.from_dict(counties_item_data)

            counties.append(counties_item)

        name = d.pop("name")

        field_office_view = cls(
            code=code,
            counties=counties,
            name=name,
        )

        return field_office_view
