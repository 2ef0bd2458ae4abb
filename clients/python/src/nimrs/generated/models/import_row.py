from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar, cast
from uuid import UUID

from attrs import define as _attrs_define

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.historical_dates import HistoricalDates
    from ..models.incident_content import IncidentContent
    from ..models.notification_content import NotificationContent
    from ..models.person_content import PersonContent


T = TypeVar("T", bound="ImportRow")


@_attrs_define
class ImportRow:
    """An incident in an import: a line of NDJSON.

    Example:
        {'content': {'incident_type': 'fall', 'narrative': {'description': 'A patient slipped on a wet floor.'},
            'occurred': {'at': '2019-03-01T09:15:00Z', 'precision': 'exact'}}, 'external_reference': 'EHR-88213',
            'historical': {'closed_at': '2019-05-01T15:00:00Z', 'submitted_at': '2019-03-02T15:00:00Z'}, 'people':
            [{'first_name': 'Jordan', 'last_name': 'Miles', 'role': 'client_victim'}]}

    Attributes:
        external_reference (str): The record's id in the facility's own system, by which a second import finds it again.
        content (IncidentContent | Unset): What a reporter writes about an incident. A draft may leave anything open;
            submitting checks
            it all. Example: {'discovered_at': '2026-03-01T09:30:00Z', 'fall': {'surface': 'wet tiles', 'witnessed': False},
            'incident_type': 'fall', 'jc_numbers': ['101-460120030'], 'narrative': {'description': 'A patient slipped on a
            wet floor.', 'immediate_protections': 'Examined by the nurse.'}, 'occurred': {'at': '2026-03-01T09:15:00Z',
            'precision': 'exact'}, 'place': {'location': 'hallway'}, 'premises': 'on_premises', 'supervision': 'actual'}.
        facility_id (None | Unset | UUID): The facility; may be left out, and is no other than the import's.
        historical (HistoricalDates | None | Unset):
        notifications (list[NotificationContent] | Unset): The notices given.
        people (list[PersonContent] | Unset): The people.
    """

    external_reference: str
    content: IncidentContent | Unset = UNSET
    facility_id: None | Unset | UUID = UNSET
    historical: HistoricalDates | None | Unset = UNSET
    notifications: list[NotificationContent] | Unset = UNSET
    people: list[PersonContent] | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        from ..models.historical_dates import HistoricalDates

        external_reference = self.external_reference

        content: dict[str, Any] | Unset = UNSET
        if not isinstance(self.content, Unset):
            content = self.content.to_dict()

        facility_id: None | str | Unset
        if isinstance(self.facility_id, Unset):
            facility_id = UNSET
        elif isinstance(self.facility_id, UUID):
            facility_id = str(self.facility_id)
        else:
            facility_id = self.facility_id

        historical: dict[str, Any] | None | Unset
        if isinstance(self.historical, Unset):
            historical = UNSET
        elif isinstance(self.historical, HistoricalDates):
            historical = self.historical.to_dict()
        else:
            historical = self.historical

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

        field_dict.update(
            {
                "external_reference": external_reference,
            }
        )
        if content is not UNSET:
            field_dict["content"] = content
        if facility_id is not UNSET:
            field_dict["facility_id"] = facility_id
        if historical is not UNSET:
            field_dict["historical"] = historical
        if notifications is not UNSET:
            field_dict["notifications"] = notifications
        if people is not UNSET:
            field_dict["people"] = people

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.historical_dates import HistoricalDates
        from ..models.incident_content import IncidentContent
        from ..models.notification_content import NotificationContent
        from ..models.person_content import PersonContent

        d = dict(src_dict)
        external_reference = d.pop("external_reference")

        _content = d.pop("content", UNSET)
        content: IncidentContent | Unset
        if isinstance(_content, Unset):
            content = UNSET
        else:
            content = IncidentContent.from_dict(_content)

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

        def _parse_historical(data: object) -> HistoricalDates | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                historical_type_0 = HistoricalDates.from_dict(data)

                return historical_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(HistoricalDates | None | Unset, data)

        historical = _parse_historical(d.pop("historical", UNSET))

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

        import_row = cls(
            external_reference=external_reference,
            content=content,
            facility_id=facility_id,
            historical=historical,
            notifications=notifications,
            people=people,
        )

        return import_row
