from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar

from attrs import define as _attrs_define

if TYPE_CHECKING:
    from ..models.clock_definition import ClockDefinition
    from ..models.incident_class_view import IncidentClassView
    from ..models.incident_type_view import IncidentTypeView


T = TypeVar("T", bound="Taxonomy")


@_attrs_define
class Taxonomy:
    """Everything an incident can be classified as, and by when what is due.

    Example:
        {'classes': [], 'clocks': [], 'types': [], 'version': '1'}

    Attributes:
        classes (list[IncidentClassView]): The classes.
        clocks (list[ClockDefinition]): The time limits.
        types (list[IncidentTypeView]): The types.
        version (str): The version of these tables; it changes when they do.
    """

    classes: list[IncidentClassView]
    clocks: list[ClockDefinition]
    types: list[IncidentTypeView]
    version: str

    def to_dict(self) -> dict[str, Any]:
        classes = []
        for classes_item_data in self.classes:
            classes_item = classes_item_data.to_dict()
            classes.append(classes_item)

        clocks = []
        for clocks_item_data in self.clocks:
            clocks_item = clocks_item_data.to_dict()
            clocks.append(clocks_item)

        types = []
        for types_item_data in self.types:
            types_item = types_item_data.to_dict()
            types.append(types_item)

        version = self.version

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "classes": classes,
                "clocks": clocks,
                "types": types,
                "version": version,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.clock_definition import ClockDefinition
        from ..models.incident_class_view import IncidentClassView
        from ..models.incident_type_view import IncidentTypeView

        d = dict(src_dict)
        classes = []
        _classes = d.pop("classes")
        for classes_item_data in _classes:
            classes_item = IncidentClassView.from_dict(classes_item_data)

            classes.append(classes_item)

        clocks = []
        _clocks = d.pop("clocks")
        for clocks_item_data in _clocks:
            clocks_item = ClockDefinition.from_dict(clocks_item_data)

            clocks.append(clocks_item)

        types = []
        _types = d.pop("types")
        for types_item_data in _types:
            types_item = IncidentTypeView.from_dict(types_item_data)

            types.append(types_item)

        version = d.pop("version")

        taxonomy = cls(
            classes=classes,
            clocks=clocks,
            types=types,
            version=version,
        )

        return taxonomy
