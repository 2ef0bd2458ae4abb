from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, TypeVar

from attrs import define as _attrs_define

from ..models.incident_class import IncidentClass

T = TypeVar("T", bound="IncidentClassView")


@_attrs_define
class IncidentClassView:
    """A class of incidents.

    Example:
        {'code': 'significant', 'section': '524.7(b)', 'title': 'Significant incident', 'to_justice_center': True,
            'to_omh': True}

    Attributes:
        code (IncidentClass): The class of an incident, which decides who is told and by when.
        section (str): The section of 14 NYCRR.
        title (str): Its name.
        to_justice_center (bool): Whether it is reported to the Justice Center.
        to_omh (bool): Whether it is reported to OMH.
    """

    code: IncidentClass
    section: str
    title: str
    to_justice_center: bool
    to_omh: bool

    def to_dict(self) -> dict[str, Any]:
        code = self.code.value

        section = self.section

        title = self.title

        to_justice_center = self.to_justice_center

        to_omh = self.to_omh

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "code": code,
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
        code = IncidentClass(d.pop("code"))

        section = d.pop("section")

        title = d.pop("title")

        to_justice_center = d.pop("to_justice_center")

        to_omh = d.pop("to_omh")

        incident_class_view = cls(
            code=code,
            section=section,
            title=title,
            to_justice_center=to_justice_center,
            to_omh=to_omh,
        )

        return incident_class_view
