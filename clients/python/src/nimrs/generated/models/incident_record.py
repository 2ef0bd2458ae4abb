from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar, cast
from uuid import UUID

from attrs import define as _attrs_define

from ..models.incident_class import IncidentClass
from ..models.incident_status import IncidentStatus
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.attachment_view import AttachmentView
    from ..models.incident_content import IncidentContent
    from ..models.notification_view import NotificationView
    from ..models.person_view import PersonView


T = TypeVar("T", bound="IncidentRecord")


@_attrs_define
class IncidentRecord:
    """An incident as it was at one version, whole.

    Example:
        {'attachments': [], 'content': {'incident_type': 'fall'}, 'facility_id': '0192f0c1-0000-7000-8000-000000000001',
            'late': False, 'notifications': [], 'people': [], 'status': 'draft'}

    Attributes:
        attachments (list[AttachmentView]): The files.
        content (IncidentContent): What a reporter writes about an incident. A draft may leave anything open; submitting
            checks
            it all. Example: {'discovered_at': '2026-03-01T09:30:00Z', 'fall': {'surface': 'wet tiles', 'witnessed': False},
            'incident_type': 'fall', 'jc_numbers': ['101-460120030'], 'narrative': {'description': 'A patient slipped on a
            wet floor.', 'immediate_protections': 'Examined by the nurse.'}, 'occurred': {'at': '2026-03-01T09:15:00Z',
            'precision': 'exact'}, 'place': {'location': 'hallway'}, 'premises': 'on_premises', 'supervision': 'actual'}.
        facility_id (UUID): The facility.
        late (bool): Whether something was done late.
        notifications (list[NotificationView]): The notices given.
        people (list[PersonView]): The people.
        status (IncidentStatus): Where an incident stands in its life.
        closed_at (datetime.datetime | None | Unset): When it was closed.
        external_reference (None | str | Unset): The record's id in the facility's own system.
        finished_at (datetime.datetime | None | Unset): When the facility finished it.
        jc_class (IncidentClass | None | Unset):
        late_reason (None | str | Unset): Why it was late.
        provider_class (IncidentClass | None | Unset):
        report_filed_at (datetime.datetime | None | Unset): When the investigation report was filed.
        submitted_at (datetime.datetime | None | Unset): When it was submitted.
    """

    attachments: list[AttachmentView]
    content: IncidentContent
    facility_id: UUID
    late: bool
    notifications: list[NotificationView]
    people: list[PersonView]
    status: IncidentStatus
    closed_at: datetime.datetime | None | Unset = UNSET
    external_reference: None | str | Unset = UNSET
    finished_at: datetime.datetime | None | Unset = UNSET
    jc_class: IncidentClass | None | Unset = UNSET
    late_reason: None | str | Unset = UNSET
    provider_class: IncidentClass | None | Unset = UNSET
    report_filed_at: datetime.datetime | None | Unset = UNSET
    submitted_at: datetime.datetime | None | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        attachments = []
        for attachments_item_data in self.attachments:
            attachments_item = attachments_item_data.to_dict()
            attachments.append(attachments_item)

        content = self.content.to_dict()

        facility_id = str(self.facility_id)

        late = self.late

        notifications = []
        for notifications_item_data in self.notifications:
            notifications_item = notifications_item_data.to_dict()
            notifications.append(notifications_item)

        people = []
        for people_item_data in self.people:
            people_item = people_item_data.to_dict()
            people.append(people_item)

        status = self.status.value

        closed_at: None | str | Unset
        if isinstance(self.closed_at, Unset):
            closed_at = UNSET
        elif isinstance(self.closed_at, datetime.datetime):
            closed_at = self.closed_at.isoformat()
        else:
            closed_at = self.closed_at

        external_reference: None | str | Unset
        if isinstance(self.external_reference, Unset):
            external_reference = UNSET
        else:
            external_reference = self.external_reference

        finished_at: None | str | Unset
        if isinstance(self.finished_at, Unset):
            finished_at = UNSET
        elif isinstance(self.finished_at, datetime.datetime):
            finished_at = self.finished_at.isoformat()
        else:
            finished_at = self.finished_at

        jc_class: None | str | Unset
        if isinstance(self.jc_class, Unset):
            jc_class = UNSET
        elif isinstance(self.jc_class, IncidentClass):
            jc_class = self.jc_class.value
        else:
            jc_class = self.jc_class

        late_reason: None | str | Unset
        if isinstance(self.late_reason, Unset):
            late_reason = UNSET
        else:
            late_reason = self.late_reason

        provider_class: None | str | Unset
        if isinstance(self.provider_class, Unset):
            provider_class = UNSET
        elif isinstance(self.provider_class, IncidentClass):
            provider_class = self.provider_class.value
        else:
            provider_class = self.provider_class

        report_filed_at: None | str | Unset
        if isinstance(self.report_filed_at, Unset):
            report_filed_at = UNSET
        elif isinstance(self.report_filed_at, datetime.datetime):
            report_filed_at = self.report_filed_at.isoformat()
        else:
            report_filed_at = self.report_filed_at

        submitted_at: None | str | Unset
        if isinstance(self.submitted_at, Unset):
            submitted_at = UNSET
        elif isinstance(self.submitted_at, datetime.datetime):
            submitted_at = self.submitted_at.isoformat()
        else:
            submitted_at = self.submitted_at

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "attachments": attachments,
                "content": content,
                "facility_id": facility_id,
                "late": late,
                "notifications": notifications,
                "people": people,
                "status": status,
            }
        )
        if closed_at is not UNSET:
            field_dict["closed_at"] = closed_at
        if external_reference is not UNSET:
            field_dict["external_reference"] = external_reference
        if finished_at is not UNSET:
            field_dict["finished_at"] = finished_at
        if jc_class is not UNSET:
            field_dict["jc_class"] = jc_class
        if late_reason is not UNSET:
            field_dict["late_reason"] = late_reason
        if provider_class is not UNSET:
            field_dict["provider_class"] = provider_class
        if report_filed_at is not UNSET:
            field_dict["report_filed_at"] = report_filed_at
        if submitted_at is not UNSET:
            field_dict["submitted_at"] = submitted_at

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.attachment_view import AttachmentView
        from ..models.incident_content import IncidentContent
        from ..models.notification_view import NotificationView
        from ..models.person_view import PersonView

        d = dict(src_dict)
        attachments = []
        _attachments = d.pop("attachments")
        for attachments_item_data in _attachments:
            attachments_item = AttachmentView.from_dict(attachments_item_data)

            attachments.append(attachments_item)

        content = IncidentContent.from_dict(d.pop("content"))

        facility_id = UUID(d.pop("facility_id"))

        late = d.pop("late")

        notifications = []
        _notifications = d.pop("notifications")
        for notifications_item_data in _notifications:
            notifications_item = NotificationView.from_dict(notifications_item_data)

            notifications.append(notifications_item)

        people = []
        _people = d.pop("people")
        for people_item_data in _people:
            people_item = PersonView.from_dict(people_item_data)

            people.append(people_item)

        status = IncidentStatus(d.pop("status"))

        def _parse_closed_at(data: object) -> datetime.datetime | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                closed_at_type_0 = datetime.datetime.fromisoformat(data)

                return closed_at_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | None | Unset, data)

        closed_at = _parse_closed_at(d.pop("closed_at", UNSET))

        def _parse_external_reference(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        external_reference = _parse_external_reference(
            d.pop("external_reference", UNSET)
        )

        def _parse_finished_at(data: object) -> datetime.datetime | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                finished_at_type_0 = datetime.datetime.fromisoformat(data)

                return finished_at_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | None | Unset, data)

        finished_at = _parse_finished_at(d.pop("finished_at", UNSET))

        def _parse_jc_class(data: object) -> IncidentClass | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                jc_class_type_0 = IncidentClass(data)

                return jc_class_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(IncidentClass | None | Unset, data)

        jc_class = _parse_jc_class(d.pop("jc_class", UNSET))

        def _parse_late_reason(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        late_reason = _parse_late_reason(d.pop("late_reason", UNSET))

        def _parse_provider_class(data: object) -> IncidentClass | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                provider_class_type_0 = IncidentClass(data)

                return provider_class_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(IncidentClass | None | Unset, data)

        provider_class = _parse_provider_class(d.pop("provider_class", UNSET))

        def _parse_report_filed_at(data: object) -> datetime.datetime | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                report_filed_at_type_0 = datetime.datetime.fromisoformat(data)

                return report_filed_at_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | None | Unset, data)

        report_filed_at = _parse_report_filed_at(d.pop("report_filed_at", UNSET))

        def _parse_submitted_at(data: object) -> datetime.datetime | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                submitted_at_type_0 = datetime.datetime.fromisoformat(data)

                return submitted_at_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | None | Unset, data)

        submitted_at = _parse_submitted_at(d.pop("submitted_at", UNSET))

        incident_record = cls(
            attachments=attachments,
            content=content,
            facility_id=facility_id,
            late=late,
            notifications=notifications,
            people=people,
            status=status,
            closed_at=closed_at,
            external_reference=external_reference,
            finished_at=finished_at,
            jc_class=jc_class,
            late_reason=late_reason,
            provider_class=provider_class,
            report_filed_at=report_filed_at,
            submitted_at=submitted_at,
        )

        return incident_record
