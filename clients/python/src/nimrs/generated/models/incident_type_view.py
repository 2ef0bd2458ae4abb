from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, TypeVar

from attrs import define as _attrs_define

from ..models.definition_status import DefinitionStatus
from ..models.incident_class import IncidentClass
from ..models.incident_type import IncidentType

T = TypeVar("T", bound="IncidentTypeView")


@_attrs_define
class IncidentTypeView:
    """A type of incidents.

    Example:
        {'class': 'significant', 'code': 'fall', 'definition': 'Patient trips, slips or falls, with harm.',
            'definition_status': 'working', 'immediate_notice': False, 'section': '524.7(b)(3)', 'title': 'Falls by
            patients', 'to_justice_center': True, 'to_omh': True}

    Attributes:
        class_ (IncidentClass): The class of an incident, which decides who is told and by when.
        code (IncidentType): The type of an incident; class, section and whom to tell are in `incident_types.csv`.
        definition (str): What it means.
        definition_status (DefinitionStatus): Where the wording of a type's definition comes from.
        immediate_notice (bool): Whether OMH is to be told at once, by telephone.
        section (str): The section of 14 NYCRR.
        title (str): Its name.
        to_justice_center (bool): Whether it is reported to the Justice Center.
        to_omh (bool): Whether it is reported to OMH.
    """

    class_: IncidentClass
    code: IncidentType
    definition: str
    definition_status: DefinitionStatus
    immediate_notice: bool
    section: str
    title: str
    to_justice_center: bool
    to_omh: bool

    def to_dict(self) -> dict[str, Any]:
        class_ = self.class_.value

        code = self.code.value

        definition = self.definition

        definition_status = self.definition_status.value

        immediate_notice = self.immediate_notice

        section = self.section

        title = self.title

        to_justice_center = self.to_justice_center

        to_omh = self.to_omh

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "class": class_,
                "code": code,
                "definition": definition,
                "definition_status": definition_status,
                "immediate_notice": immediate_notice,
                "section": section,
                "title": title,
                "to_justice_center": to_justice_center,
                "to_omh": to_omh,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        class_ = IncidentClass(d.pop("class"))

        code = IncidentType(d.pop("code"))

        definition = d.pop("definition")

        definition_status = DefinitionStatus(d.pop("definition_status"))

        immediate_notice = d.pop("immediate_notice")

        section = d.pop("section")

        title = d.pop("title")

        to_justice_center = d.pop("to_justice_center")

        to_omh = d.pop("to_omh")

        incident_type_view = cls(
            class_=class_,
            code=code,
            definition=definition,
            definition_status=definition_status,
            immediate_notice=immediate_notice,
            section=section,
            title=title,
            to_justice_center=to_justice_center,
            to_omh=to_omh,
        )

        return incident_type_view
