from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar, cast
from uuid import UUID

from attrs import define as _attrs_define

from ..models.field_office import FieldOffice
from ..models.incident_action import IncidentAction
from ..models.incident_class import IncidentClass
from ..models.incident_status import IncidentStatus
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.attachment_view import AttachmentView
    from ..models.incident_content import IncidentContent
    from ..models.legal_hold_view import LegalHoldView
    from ..models.notification_view import NotificationView
    from ..models.person_view import PersonView
    from ..models.void_view import VoidView
    from ..models.warning import Warning_


T = TypeVar("T", bound="IncidentView")


@_attrs_define
class IncidentView:
    """An incident.

    Example:
        {'allowed_actions': ['edit', 'discard', 'hand-over', 'submit'], 'attachments': [], 'content': {'discovered_at':
            '2026-03-01T09:30:00Z', 'incident_type': 'fall', 'narrative': {'description': 'A patient slipped on a wet
            floor.'}, 'occurred': {'at': '2026-03-01T09:15:00Z', 'precision': 'exact'}, 'premises': 'on_premises',
            'supervision': 'actual'}, 'county_fips': '36027', 'created_at': '2026-03-01T10:00:00Z', 'created_by':
            'level1.hudson', 'facility_id': '0192f0c1-0000-7000-8000-000000000001', 'facility_name': 'Hudson View Clinic',
            'field_office': 'hudson_river', 'id': '0192f0c1-2a3b-7c4d-8e5f-60718293a4b5', 'identified': True, 'late': False,
            'notifications': [], 'number': 'NIMRS-2026-0000001', 'people': [], 'provider_class': 'significant', 'status':
            'draft', 'to_justice_center': True, 'updated_at': '2026-03-01T10:00:00Z', 'version': 1, 'warnings': []}

    Attributes:
        allowed_actions (list[IncidentAction]): What the caller may do with it now.
        attachments (list[AttachmentView]): The files.
        content (IncidentContent): What a reporter writes about an incident. A draft may leave anything open; submitting
            checks
            it all. Example: {'discovered_at': '2026-03-01T09:30:00Z', 'fall': {'surface': 'wet tiles', 'witnessed': False},
            'incident_type': 'fall', 'jc_numbers': ['101-460120030'], 'narrative': {'description': 'A patient slipped on a
            wet floor.', 'immediate_protections': 'Examined by the nurse.'}, 'occurred': {'at': '2026-03-01T09:15:00Z',
            'precision': 'exact'}, 'place': {'location': 'hallway'}, 'premises': 'on_premises', 'supervision': 'actual'}.
        county_fips (str): FIPS code of the county of the facility.
        created_at (datetime.datetime): When it was recorded.
        created_by (str): User ID of who recorded it.
        facility_id (UUID): The facility.
        facility_name (str): The name of the facility.
        field_office (FieldOffice): An OMH field office and its region.
        id (UUID): The incident.
        identified (bool): Whether the names are shown.
        late (bool): Whether something was done late.
        notifications (list[NotificationView]): The notices given.
        number (str): Its number, as `NIMRS-2026-0000001`.
        people (list[PersonView]): The people.
        status (IncidentStatus): Where an incident stands in its life.
        to_justice_center (bool): Whether it is reported to the Justice Center.
        updated_at (datetime.datetime): When it was last changed.
        version (int): The version, as in the `ETag`.
        warnings (list[Warning_]): What to know about it.
        closed_at (datetime.datetime | None | Unset): When it was closed.
        external_reference (None | str | Unset): The record's id in the facility's own system.
        finished_at (datetime.datetime | None | Unset): When the facility finished it.
        jc_class (IncidentClass | None | Unset):
        late_reason (None | str | Unset): Why it was late.
        legal_hold (LegalHoldView | None | Unset):
        provider_class (IncidentClass | None | Unset):
        report_filed_at (datetime.datetime | None | Unset): When the investigation report was filed.
        submitted_at (datetime.datetime | None | Unset): When it was submitted.
        unit_id (None | Unset | UUID): The unit.
        void (None | Unset | VoidView):
    """

    allowed_actions: list[IncidentAction]
    attachments: list[AttachmentView]
    content: IncidentContent
    county_fips: str
    created_at: datetime.datetime
    created_by: str
    facility_id: UUID
    facility_name: str
    field_office: FieldOffice
    id: UUID
    identified: bool
    late: bool
    notifications: list[NotificationView]
    number: str
    people: list[PersonView]
    status: IncidentStatus
    to_justice_center: bool
    updated_at: datetime.datetime
    version: int
    warnings: list[Warning_]
    closed_at: datetime.datetime | None | Unset = UNSET
    external_reference: None | str | Unset = UNSET
    finished_at: datetime.datetime | None | Unset = UNSET
    jc_class: IncidentClass | None | Unset = UNSET
    late_reason: None | str | Unset = UNSET
    legal_hold: LegalHoldView | None | Unset = UNSET
    provider_class: IncidentClass | None | Unset = UNSET
    report_filed_at: datetime.datetime | None | Unset = UNSET
    submitted_at: datetime.datetime | None | Unset = UNSET
    unit_id: None | Unset | UUID = UNSET
    void: None | Unset | VoidView = UNSET

    def to_dict(self) -> dict[str, Any]:
        from ..models.legal_hold_view import LegalHoldView
        from ..models.void_view import VoidView

        allowed_actions = []
        for allowed_actions_item_data in self.allowed_actions:
            allowed_actions_item = allowed_actions_item_data.value
            allowed_actions.append(allowed_actions_item)

        attachments = []
        for attachments_item_data in self.attachments:
            attachments_item = attachments_item_data.to_dict()
            attachments.append(attachments_item)

        content = self.content.to_dict()

        county_fips = self.county_fips

        created_at = self.created_at.isoformat()

        created_by = self.created_by

        facility_id = str(self.facility_id)

        facility_name = self.facility_name

        field_office = self.field_office.value

        id = str(self.id)

        identified = self.identified

        late = self.late

        notifications = []
        for notifications_item_data in self.notifications:
            notifications_item = notifications_item_data.to_dict()
            notifications.append(notifications_item)

        number = self.number

        people = []
        for people_item_data in self.people:
            people_item = people_item_data.to_dict()
            people.append(people_item)

        status = self.status.value

        to_justice_center = self.to_justice_center

        updated_at = self.updated_at.isoformat()

        version = self.version

        warnings = []
        for warnings_item_data in self.warnings:
            warnings_item = warnings_item_data.to_dict()
            warnings.append(warnings_item)

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

        legal_hold: dict[str, Any] | None | Unset
        if isinstance(self.legal_hold, Unset):
            legal_hold = UNSET
        elif isinstance(self.legal_hold, LegalHoldView):
            legal_hold = self.legal_hold.to_dict()
        else:
            legal_hold = self.legal_hold

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

        unit_id: None | str | Unset
        if isinstance(self.unit_id, Unset):
            unit_id = UNSET
        elif isinstance(self.unit_id, UUID):
            unit_id = str(self.unit_id)
        else:
            unit_id = self.unit_id

        void: dict[str, Any] | None | Unset
        if isinstance(self.void, Unset):
            void = UNSET
        elif isinstance(self.void, VoidView):
            void = self.void.to_dict()
        else:
            void = self.void

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "allowed_actions": allowed_actions,
                "attachments": attachments,
                "content": content,
                "county_fips": county_fips,
                "created_at": created_at,
                "created_by": created_by,
                "facility_id": facility_id,
                "facility_name": facility_name,
                "field_office": field_office,
                "id": id,
                "identified": identified,
                "late": late,
                "notifications": notifications,
                "number": number,
                "people": people,
                "status": status,
                "to_justice_center": to_justice_center,
                "updated_at": updated_at,
                "version": version,
                "warnings": warnings,
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
        if legal_hold is not UNSET:
            field_dict["legal_hold"] = legal_hold
        if provider_class is not UNSET:
            field_dict["provider_class"] = provider_class
        if report_filed_at is not UNSET:
            field_dict["report_filed_at"] = report_filed_at
        if submitted_at is not UNSET:
            field_dict["submitted_at"] = submitted_at
        if unit_id is not UNSET:
            field_dict["unit_id"] = unit_id
        if void is not UNSET:
            field_dict["void"] = void

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.attachment_view import AttachmentView
        from ..models.incident_content import IncidentContent
        from ..models.legal_hold_view import LegalHoldView
        from ..models.notification_view import NotificationView
        from ..models.person_view import PersonView
        from ..models.void_view import VoidView
        from ..models.warning import Warning_

        d = dict(src_dict)
        allowed_actions = []
        _allowed_actions = d.pop("allowed_actions")
        for allowed_actions_item_data in _allowed_actions:
            allowed_actions_item = IncidentAction(allowed_actions_item_data)

            allowed_actions.append(allowed_actions_item)

        attachments = []
        _attachments = d.pop("attachments")
        for attachments_item_data in _attachments:
            attachments_item = AttachmentView.from_dict(attachments_item_data)

            attachments.append(attachments_item)

        content = IncidentContent.from_dict(d.pop("content"))

        county_fips = d.pop("county_fips")

        created_at = datetime.datetime.fromisoformat(d.pop("created_at"))

        created_by = d.pop("created_by")

        facility_id = UUID(d.pop("facility_id"))

        facility_name = d.pop("facility_name")

        field_office = FieldOffice(d.pop("field_office"))

        id = UUID(d.pop("id"))

        identified = d.pop("identified")

        late = d.pop("late")

        notifications = []
        _notifications = d.pop("notifications")
        for notifications_item_data in _notifications:
            notifications_item = NotificationView.from_dict(notifications_item_data)

            notifications.append(notifications_item)

        number = d.pop("number")

        people = []
        _people = d.pop("people")
        for people_item_data in _people:
            people_item = PersonView.from_dict(people_item_data)

            people.append(people_item)

        status = IncidentStatus(d.pop("status"))

        to_justice_center = d.pop("to_justice_center")

        updated_at = datetime.datetime.fromisoformat(d.pop("updated_at"))

        version = d.pop("version")

        warnings = []
        _warnings = d.pop("warnings")
        for warnings_item_data in _warnings:
            warnings_item = Warning_.from_dict(warnings_item_data)

            warnings.append(warnings_item)

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

        def _parse_legal_hold(data: object) -> LegalHoldView | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                legal_hold_type_0 = LegalHoldView.from_dict(data)

                return legal_hold_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(LegalHoldView | None | Unset, data)

        legal_hold = _parse_legal_hold(d.pop("legal_hold", UNSET))

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

        def _parse_unit_id(data: object) -> None | Unset | UUID:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                unit_id_type_0 = UUID(data)

                return unit_id_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | Unset | UUID, data)

        unit_id = _parse_unit_id(d.pop("unit_id", UNSET))

        def _parse_void(data: object) -> None | Unset | VoidView:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                void_type_0 = VoidView.from_dict(data)

                return void_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | Unset | VoidView, data)

        void = _parse_void(d.pop("void", UNSET))

        incident_view = cls(
            allowed_actions=allowed_actions,
            attachments=attachments,
            content=content,
            county_fips=county_fips,
            created_at=created_at,
            created_by=created_by,
            facility_id=facility_id,
            facility_name=facility_name,
            field_office=field_office,
            id=id,
            identified=identified,
            late=late,
            notifications=notifications,
            number=number,
            people=people,
            status=status,
            to_justice_center=to_justice_center,
            updated_at=updated_at,
            version=version,
            warnings=warnings,
            closed_at=closed_at,
            external_reference=external_reference,
            finished_at=finished_at,
            jc_class=jc_class,
            late_reason=late_reason,
            legal_hold=legal_hold,
            provider_class=provider_class,
            report_filed_at=report_filed_at,
            submitted_at=submitted_at,
            unit_id=unit_id,
            void=void,
        )

        return incident_view
