from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar, cast
from uuid import UUID

from attrs import define as _attrs_define

from ..models.facility_enrollment_status import FacilityEnrollmentStatus
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.facility_enrollment_mail import FacilityEnrollmentMail
    from ..models.new_facility_enrollment import NewFacilityEnrollment


T = TypeVar("T", bound="FacilityEnrollmentView")


@_attrs_define
class FacilityEnrollmentView:
    """An enrollment as Central Office sees it.

    Example:
        {'content': {'director': {'email': 'director@hudsonview.example', 'name': 'Ruth Adler', 'phone':
            '845-555-0100'}, 'facility': {'administrator_phone': '845-555-0100', 'county_fips': '36027', 'inpatient': False,
            'kind': 'clinic', 'licensed': True, 'name': 'Hudson View Clinic', 'operated_by_state': False,
            'twenty_four_hour': False}, 'security_manager': {'display_name': 'Nora Fitzgerald', 'email':
            'nora.fitzgerald@hudsonview.example', 'phone': '845-555-0101', 'user_id': 'hudsonview-admin'}, 'units':
            [{'name': 'Adult clinic', 'programme': 'clinic'}]}, 'id': '0192f0c1-0000-7000-8000-000000000003', 'status':
            'submitted', 'submitted_at': '2026-03-02T15:00:00Z', 'user_id_taken': False, 'version': 1}

    Attributes:
        content (NewFacilityEnrollment): The enrollment of an agency that does not use the service yet. Texts are plain,
            in one line, without markup. Example: {'director': {'email': 'director@hudsonview.example', 'name': 'Ruth
            Adler', 'phone': '845-555-0100'}, 'facility': {'administrator_phone': '845-555-0100', 'county_fips': '36027',
            'inpatient': False, 'kind': 'clinic', 'licensed': True, 'name': 'Hudson View Clinic', 'operated_by_state':
            False, 'twenty_four_hour': False}, 'security_manager': {'display_name': 'Nora Fitzgerald', 'email':
            'nora.fitzgerald@hudsonview.example', 'phone': '845-555-0101', 'user_id': 'hudsonview-admin'}, 'units':
            [{'name': 'Adult clinic', 'programme': 'clinic'}]}.
        id (UUID): The enrollment.
        status (FacilityEnrollmentStatus): How far the enrollment of a facility has come.
        submitted_at (datetime.datetime): When it arrived.
        version (int): The version, as in the `ETag`.
        account_id (None | Unset | UUID): The account of its first Security Administrator.
        decided_at (datetime.datetime | None | Unset): When it was decided.
        decided_by (None | str | Unset): The user ID of who decided.
        decision_note (None | str | Unset): The note of who approved, or the reason of who denied.
        facility_id (None | Unset | UUID): The facility that was made.
        mail (FacilityEnrollmentMail | None | Unset):
        user_id_taken (bool | None | Unset): Whether the user ID that is wanted belongs to an account already: then give
            another when approving. Absent once
            it is decided.
    """

    content: NewFacilityEnrollment
    id: UUID
    status: FacilityEnrollmentStatus
    submitted_at: datetime.datetime
    version: int
    account_id: None | Unset | UUID = UNSET
    decided_at: datetime.datetime | None | Unset = UNSET
    decided_by: None | str | Unset = UNSET
    decision_note: None | str | Unset = UNSET
    facility_id: None | Unset | UUID = UNSET
    mail: FacilityEnrollmentMail | None | Unset = UNSET
    user_id_taken: bool | None | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        from ..models.facility_enrollment_mail import FacilityEnrollmentMail

        content = self.content.to_dict()

        id = str(self.id)

        status = self.status.value

        submitted_at = self.submitted_at.isoformat()

        version = self.version

        account_id: None | str | Unset
        if isinstance(self.account_id, Unset):
            account_id = UNSET
        elif isinstance(self.account_id, UUID):
            account_id = str(self.account_id)
        else:
            account_id = self.account_id

        decided_at: None | str | Unset
        if isinstance(self.decided_at, Unset):
            decided_at = UNSET
        elif isinstance(self.decided_at, datetime.datetime):
            decided_at = self.decided_at.isoformat()
        else:
            decided_at = self.decided_at

        decided_by: None | str | Unset
        if isinstance(self.decided_by, Unset):
            decided_by = UNSET
        else:
            decided_by = self.decided_by

        decision_note: None | str | Unset
        if isinstance(self.decision_note, Unset):
            decision_note = UNSET
        else:
            decision_note = self.decision_note

        facility_id: None | str | Unset
        if isinstance(self.facility_id, Unset):
            facility_id = UNSET
        elif isinstance(self.facility_id, UUID):
            facility_id = str(self.facility_id)
        else:
            facility_id = self.facility_id

        mail: dict[str, Any] | None | Unset
        if isinstance(self.mail, Unset):
            mail = UNSET
        elif isinstance(self.mail, FacilityEnrollmentMail):
            mail = self.mail.to_dict()
        else:
            mail = self.mail

        user_id_taken: bool | None | Unset
        if isinstance(self.user_id_taken, Unset):
            user_id_taken = UNSET
        else:
            user_id_taken = self.user_id_taken

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "content": content,
                "id": id,
                "status": status,
                "submitted_at": submitted_at,
                "version": version,
            }
        )
        if account_id is not UNSET:
            field_dict["account_id"] = account_id
        if decided_at is not UNSET:
            field_dict["decided_at"] = decided_at
        if decided_by is not UNSET:
            field_dict["decided_by"] = decided_by
        if decision_note is not UNSET:
            field_dict["decision_note"] = decision_note
        if facility_id is not UNSET:
            field_dict["facility_id"] = facility_id
        if mail is not UNSET:
            field_dict["mail"] = mail
        if user_id_taken is not UNSET:
            field_dict["user_id_taken"] = user_id_taken

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.facility_enrollment_mail import FacilityEnrollmentMail
        from ..models.new_facility_enrollment import NewFacilityEnrollment

        d = dict(src_dict)
        content = NewFacilityEnrollment.from_dict(d.pop("content"))

        id = UUID(d.pop("id"))

        status = FacilityEnrollmentStatus(d.pop("status"))

        submitted_at = datetime.datetime.fromisoformat(d.pop("submitted_at"))

        version = d.pop("version")

        def _parse_account_id(data: object) -> None | Unset | UUID:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                account_id_type_0 = UUID(data)

                return account_id_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | Unset | UUID, data)

        account_id = _parse_account_id(d.pop("account_id", UNSET))

        def _parse_decided_at(data: object) -> datetime.datetime | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                decided_at_type_0 = datetime.datetime.fromisoformat(data)

                return decided_at_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | None | Unset, data)

        decided_at = _parse_decided_at(d.pop("decided_at", UNSET))

        def _parse_decided_by(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        decided_by = _parse_decided_by(d.pop("decided_by", UNSET))

        def _parse_decision_note(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        decision_note = _parse_decision_note(d.pop("decision_note", UNSET))

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

        def _parse_mail(data: object) -> FacilityEnrollmentMail | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                mail_type_0 = FacilityEnrollmentMail.from_dict(data)

                return mail_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(FacilityEnrollmentMail | None | Unset, data)

        mail = _parse_mail(d.pop("mail", UNSET))

        def _parse_user_id_taken(data: object) -> bool | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(bool | None | Unset, data)

        user_id_taken = _parse_user_id_taken(d.pop("user_id_taken", UNSET))

        facility_enrollment_view = cls(
            content=content,
            id=id,
            status=status,
            submitted_at=submitted_at,
            version=version,
            account_id=account_id,
            decided_at=decided_at,
            decided_by=decided_by,
            decision_note=decision_note,
            facility_id=facility_id,
            mail=mail,
            user_id_taken=user_id_taken,
        )

        return facility_enrollment_view
