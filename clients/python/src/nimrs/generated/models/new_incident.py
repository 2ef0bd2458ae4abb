from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar, cast
from uuid import UUID

from attrs import define as _attrs_define

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.incident_content import IncidentContent
    from ..models.notification_content import NotificationContent
    from ..models.person_content import PersonContent


T = TypeVar("T", bound="NewIncident")


@_attrs_define
class NewIncident:
    """An incident to record, as a draft.

    Example:
        {'content': {'discovered_at': '2026-03-01T09:30:00Z', 'incident_type': 'fall', 'narrative': {'description': 'A
            patient slipped on a wet floor.'}, 'occurred': {'at': '2026-03-01T09:15:00Z', 'precision': 'exact'}, 'premises':
            'on_premises', 'supervision': 'actual'}, 'external_reference': 'EHR-88213', 'notifications': [{'at':
            '2026-03-01T10:05:00Z', 'method': 'phone', 'recipient': 'director'}], 'people': [{'first_name': 'Jordan',
            'last_name': 'Miles', 'role': 'client_victim'}]}

    Attributes:
        content (IncidentContent | Unset): What a reporter writes about an incident. A draft may leave anything open;
            submitting checks
            it all. Example: {'discovered_at': '2026-03-01T09:30:00Z', 'fall': {'surface': 'wet tiles', 'witnessed': False},
            'incident_type': 'fall', 'jc_numbers': ['101-460120030'], 'narrative': {'description': 'A patient slipped on a
            wet floor.', 'immediate_protections': 'Examined by the nurse.'}, 'occurred': {'at': '2026-03-01T09:15:00Z',
            'precision': 'exact'}, 'place': {'location': 'hallway'}, 'premises': 'on_premises', 'supervision': 'actual'}.
        external_reference (None | str | Unset): The record's id in the facility's own system; unique there.
        facility_id (None | Unset | UUID): The facility; may be left out by those who belong to one.
        notifications (list[NotificationContent] | Unset): The notices given.
        people (list[PersonContent] | Unset): The people.
    """

    content: IncidentContent | Unset = UNSET
    external_reference: None | str | Unset = UNSET
    facility_id: None | Unset | UUID = UNSET
    notifications: list[NotificationContent] | Unset = UNSET
    people: list[PersonContent] | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        content: dict[str, Any] | Unset = UNSET
        if not isinstance(self.content, Unset):
            content = self.content.to_dict()

        external_reference: None | str | Unset
        if isinstance(self.external_reference, Unset):
            external_reference = UNSET
        else:
            external_reference = self.external_reference

        facility_id: None | str | Unset
        if isinstance(self.facility_id, Unset):
            facility_id = UNSET
        elif isinstance(self.facility_id, UUID):
            facility_id = str(self.facility_id)
        else:
            facility_id = self.facility_id

        notifications: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.notifications, Unset):
            notifications = []
            for notifications_item_data in self.notifications:
                notifications_item = notifications_item_data.to_dict()
                notifications.append(notifications_item)

        people: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.people, Unset):
            people = []
            for people_item_data in self.people:
                people_item = people_item_data.to_dict()
                people.append(people_item)

        field_dict: dict[str, Any] = {}

        field_dict.update({})
        if content is not UNSET:
            field_dict["content"] = content
        if external_reference is not UNSET:
            field_dict["external_reference"] = external_reference
        if facility_id is not UNSET:
            field_dict["facility_id"] = facility_id
        if notifications is not UNSET:
            field_dict["notifications"] = notifications
        if people is not UNSET:
            field_dict["people"] = people

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.incident_content import IncidentContent
        from ..models.notification_content import NotificationContent
        from ..models.person_content import PersonContent

        d = dict(src_dict)
        _content = d.pop("content", UNSET)
        content: IncidentContent | Unset
        if isinstance(_content, Unset):
            content = UNSET
        else:
            content = IncidentContent.from_dict(_content)

        def _parse_external_reference(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        external_reference = _parse_external_reference(
            d.pop("external_reference", UNSET)
        )

        def _parse_facility_id(data: object) -> None | Unset | UUID:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                facility_id_type_0 = UUID(data)

                return facility_id_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | Unset | UUID, data)

        facility_id = _parse_facility_id(d.pop("facility_id", UNSET))

        _notifications = d.pop("notifications", UNSET)
        notifications: list[NotificationContent] | Unset = UNSET
        if _notifications is not UNSET:
            notifications = []
            for notifications_item_data in _notifications:
                notifications_item = NotificationContent.from_dict(
                    notifications_item_data
                )

                notifications.append(notifications_item)

        _people = d.pop("people", UNSET)
        people: list[PersonContent] | Unset = UNSET
        if _people is not UNSET:
            people = []
            for people_item_data in _people:
                people_item = PersonContent.from_dict(people_item_data)

                people.append(people_item)

        new_incident = cls(
            content=content,
            external_reference=external_reference,
            facility_id=facility_id,
            notifications=notifications,
            people=people,
        )

        return new_incident
