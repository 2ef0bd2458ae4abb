from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, TypeVar, cast

from attrs import define as _attrs_define

from ..models.clock_code import ClockCode
from ..models.incident_class import IncidentClass
from ..models.incident_type import IncidentType
from ..models.notification_recipient import NotificationRecipient

T = TypeVar("T", bound="Classification")


@_attrs_define
class Classification:
    """What an incident is and what follows from it.

    Example:
        {'citation': ['14 NYCRR 524.10'], 'class': 'omh_only', 'classified_as': 'suicide_attempt_off_site', 'clocks':
            ['omh_only_notice', 'final_report_omh_only'], 'immediate_notice': True, 'incident_type': 'suicide_attempt',
            'meets_definition': True, 'notify': ['omh', 'director'], 'section': '524.10(a)(3)', 'special_investigation':
            False, 'to_justice_center': False, 'to_omh': True, 'why': ['It happened off premises and without supervision.']}

    Attributes:
        citation (list[str]): The law or rule for it.
        class_ (IncidentClass): The class of an incident, which decides who is told and by when.
        classified_as (IncidentType): The type of an incident; class, section and whom to tell are in
            `incident_types.csv`.
        clocks (list[ClockCode]): The time limits that apply.
        immediate_notice (bool): Whether OMH is to be told at once, by telephone.
        incident_type (IncidentType): The type of an incident; class, section and whom to tell are in
            `incident_types.csv`.
        meets_definition (bool): Whether the circumstances make it an incident of this class.
        notify (list[NotificationRecipient]): Who must be told.
        section (str): The section of 14 NYCRR.
        special_investigation (bool): Whether a special investigation is due (14 NYCRR 524.14).
        to_justice_center (bool): Whether it is reported to the Justice Center.
        to_omh (bool): Whether it is reported to OMH.
        why (list[str]): How the answer came about, a sentence for each step.
    """

    citation: list[str]
    class_: IncidentClass
    classified_as: IncidentType
    clocks: list[ClockCode]
    immediate_notice: bool
    incident_type: IncidentType
    meets_definition: bool
    notify: list[NotificationRecipient]
    section: str
    special_investigation: bool
    to_justice_center: bool
    to_omh: bool
    why: list[str]

    def to_dict(self) -> dict[str, Any]:
        citation = self.citation

        class_ = self.class_.value

        classified_as = self.classified_as.value

        clocks = []
        for clocks_item_data in self.clocks:
            clocks_item = clocks_item_data.value
            clocks.append(clocks_item)

        immediate_notice = self.immediate_notice

        incident_type = self.incident_type.value

        meets_definition = self.meets_definition

        notify = []
        for notify_item_data in self.notify:
            notify_item = notify_item_data.value
            notify.append(notify_item)

        section = self.section

        special_investigation = self.special_investigation

        to_justice_center = self.to_justice_center

        to_omh = self.to_omh

        why = self.why

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "citation": citation,
                "class": class_,
                "classified_as": classified_as,
                "clocks": clocks,
                "immediate_notice": immediate_notice,
                "incident_type": incident_type,
                "meets_definition": meets_definition,
                "notify": notify,
                "section": section,
                "special_investigation": special_investigation,
                "to_justice_center": to_justice_center,
                "to_omh": to_omh,
                "why": why,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        citation = cast(list[str], d.pop("citation"))

        class_ = IncidentClass(d.pop("class"))

        classified_as = IncidentType(d.pop("classified_as"))

        clocks = []
        _clocks = d.pop("clocks")
        for clocks_item_data in _clocks:
            clocks_item = ClockCode(clocks_item_data)

            clocks.append(clocks_item)

        immediate_notice = d.pop("immediate_notice")

        incident_type = IncidentType(d.pop("incident_type"))

        meets_definition = d.pop("meets_definition")

        notify = []
        _notify = d.pop("notify")
        for notify_item_data in _notify:
            notify_item = NotificationRecipient(notify_item_data)

            notify.append(notify_item)

        section = d.pop("section")

        special_investigation = d.pop("special_investigation")

        to_justice_center = d.pop("to_justice_center")

        to_omh = d.pop("to_omh")

        why = cast(list[str], d.pop("why"))

        classification = cls(
            citation=citation,
            class_=class_,
            classified_as=classified_as,
            clocks=clocks,
            immediate_notice=immediate_notice,
            incident_type=incident_type,
            meets_definition=meets_definition,
            notify=notify,
            section=section,
            special_investigation=special_investigation,
            to_justice_center=to_justice_center,
            to_omh=to_omh,
            why=why,
        )

        return classification
