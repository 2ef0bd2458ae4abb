from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar, cast

from attrs import define as _attrs_define

from ..models.contact_topic import ContactTopic
from ..models.field_office import FieldOffice
from ..models.staff_kind import StaffKind
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.contact_card import ContactCard


T = TypeVar("T", bound="ContactView")


@_attrs_define
class ContactView:
    """Whom to turn to for what.

    Example:
        {'email': 'nimrshelp@omh.ny.gov', 'note': 'cannot reset a PIN or unlock a password', 'phone': '518-474-3619',
            'topic': 'technical_issue', 'who': 'NIMRS Help Desk'}

    Attributes:
        topic (ContactTopic): What a contact of the directory is for; the contacts are in `contacts.csv`.
        who (str): Who.
        clinical_risk_manager (ContactCard | None | Unset):
        email (None | str | Unset): Mail address, or the name of the mailbox.
        field_office (FieldOffice | None | Unset):
        note (None | str | Unset): What to know.
        phone (None | str | Unset): Telephone number.
        staff_kind (None | StaffKind | Unset):
    """

    topic: ContactTopic
    who: str
    clinical_risk_manager: ContactCard | None | Unset = UNSET
    email: None | str | Unset = UNSET
    field_office: FieldOffice | None | Unset = UNSET
    note: None | str | Unset = UNSET
    phone: None | str | Unset = UNSET
    staff_kind: None | StaffKind | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        from ..models.contact_card import ContactCard

        topic = self.topic.value

        who = self.who

        clinical_risk_manager: dict[str, Any] | None | Unset
        if isinstance(self.clinical_risk_manager, Unset):
            clinical_risk_manager = UNSET
        elif isinstance(self.clinical_risk_manager, ContactCard):
            clinical_risk_manager = self.clinical_risk_manager.to_dict()
        else:
            clinical_risk_manager = self.clinical_risk_manager

        email: None | str | Unset
        if isinstance(self.email, Unset):
            email = UNSET
        else:
            email = self.email

        field_office: None | str | Unset
        if isinstance(self.field_office, Unset):
            field_office = UNSET
        elif isinstance(self.field_office, FieldOffice):
            field_office = self.field_office.value
        else:
            field_office = self.field_office

        note: None | str | Unset
        if isinstance(self.note, Unset):
            note = UNSET
        else:
            note = self.note

        phone: None | str | Unset
        if isinstance(self.phone, Unset):
            phone = UNSET
        else:
            phone = self.phone

        staff_kind: None | str | Unset
        if isinstance(self.staff_kind, Unset):
            staff_kind = UNSET
        elif isinstance(self.staff_kind, StaffKind):
            staff_kind = self.staff_kind.value
        else:
            staff_kind = self.staff_kind

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "topic": topic,
                "who": who,
            }
        )
        if clinical_risk_manager is not UNSET:
            field_dict["clinical_risk_manager"] = clinical_risk_manager
        if email is not UNSET:
            field_dict["email"] = email
        if field_office is not UNSET:
            field_dict["field_office"] = field_office
        if note is not UNSET:
            field_dict["note"] = note
        if phone is not UNSET:
            field_dict["phone"] = phone
        if staff_kind is not UNSET:
            field_dict["staff_kind"] = staff_kind

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.contact_card import ContactCard

        d = dict(src_dict)
        topic = ContactTopic(d.pop("topic"))

        who = d.pop("who")

        def _parse_clinical_risk_manager(data: object) -> ContactCard | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                clinical_risk_manager_type_0 = ContactCard.from_dict(data)

                return clinical_risk_manager_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(ContactCard | None | Unset, data)

        clinical_risk_manager = _parse_clinical_risk_manager(
            d.pop("clinical_risk_manager", UNSET)
        )

        def _parse_email(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        email = _parse_email(d.pop("email", UNSET))

        def _parse_field_office(data: object) -> FieldOffice | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                field_office_type_0 = FieldOffice(data)

                return field_office_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(FieldOffice | None | Unset, data)

        field_office = _parse_field_office(d.pop("field_office", UNSET))

        def _parse_note(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        note = _parse_note(d.pop("note", UNSET))

        def _parse_phone(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        phone = _parse_phone(d.pop("phone", UNSET))

        def _parse_staff_kind(data: object) -> None | StaffKind | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                staff_kind_type_0 = StaffKind(data)

                return staff_kind_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | StaffKind | Unset, data)

        staff_kind = _parse_staff_kind(d.pop("staff_kind", UNSET))

        contact_view = cls(
            topic=topic,
            who=who,
            clinical_risk_manager=clinical_risk_manager,
            email=email,
            field_office=field_office,
            note=note,
            phone=phone,
            staff_kind=staff_kind,
        )

        return contact_view
