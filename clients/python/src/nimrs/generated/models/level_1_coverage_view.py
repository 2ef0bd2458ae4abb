from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar, cast
from uuid import UUID

from attrs import define as _attrs_define

from ..models.field_office import FieldOffice
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.contact_card import ContactCard


T = TypeVar("T", bound="Level1CoverageView")


@_attrs_define
class Level1CoverageView:
    """How many Level 1 users a facility has.

    Example:
        {'active': 1, 'contact': {'who': "the facility's SMS Security Administrator"}, 'facility_id':
            '0192f0c1-0000-7000-8000-000000000001', 'facility_name': 'Hudson View Clinic', 'fewer_than_two': True,
            'field_office': 'hudson_river', 'level_1_users': 1, 'next_end_at': '2026-09-02T13:00:00Z', 'told_at':
            '2026-03-02T14:00:00Z', 'what_to_do': 'Give another account of the facility Level 1, or request access for
            another person.'}

    Attributes:
        active (int): Those of them that can sign on now.
        facility_id (UUID): The facility.
        facility_name (str): Its name.
        fewer_than_two (bool): Whether there should be more.
        field_office (FieldOffice): An OMH field office and its region.
        level_1_users (int): Level 1 accounts that can sign on, if need be after a service desk unlocked them.
        contact (ContactCard | None | Unset):
        next_end_at (datetime.datetime | None | Unset): When the next of these accounts locks or expires for want of a
            sign-on.
        told_at (datetime.datetime | None | Unset): When the facility's Security Administrators were told by mail;
            absent where they were not.
        what_to_do (None | str | Unset): What is to be done, where there are too few.
    """

    active: int
    facility_id: UUID
    facility_name: str
    fewer_than_two: bool
    field_office: FieldOffice
    level_1_users: int
    contact: ContactCard | None | Unset = UNSET
    next_end_at: datetime.datetime | None | Unset = UNSET
    told_at: datetime.datetime | None | Unset = UNSET
    what_to_do: None | str | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        from ..models.contact_card import ContactCard

        active = self.active

        facility_id = str(self.facility_id)

        facility_name = self.facility_name

        fewer_than_two = self.fewer_than_two

        field_office = self.field_office.value

        level_1_users = self.level_1_users

        contact: dict[str, Any] | None | Unset
        if isinstance(self.contact, Unset):
            contact = UNSET
        elif isinstance(self.contact, ContactCard):
            contact = self.contact.to_dict()
        else:
            contact = self.contact

        next_end_at: None | str | Unset
        if isinstance(self.next_end_at, Unset):
            next_end_at = UNSET
        elif isinstance(self.next_end_at, datetime.datetime):
            next_end_at = self.next_end_at.isoformat()
        else:
            next_end_at = self.next_end_at

        told_at: None | str | Unset
        if isinstance(self.told_at, Unset):
            told_at = UNSET
        elif isinstance(self.told_at, datetime.datetime):
            told_at = self.told_at.isoformat()
        else:
            told_at = self.told_at

        what_to_do: None | str | Unset
        if isinstance(self.what_to_do, Unset):
            what_to_do = UNSET
        else:
            what_to_do = self.what_to_do

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "active": active,
                "facility_id": facility_id,
                "facility_name": facility_name,
                "fewer_than_two": fewer_than_two,
                "field_office": field_office,
                "level_1_users": level_1_users,
            }
        )
        if contact is not UNSET:
            field_dict["contact"] = contact
        if next_end_at is not UNSET:
            field_dict["next_end_at"] = next_end_at
        if told_at is not UNSET:
            field_dict["told_at"] = told_at
        if what_to_do is not UNSET:
            field_dict["what_to_do"] = what_to_do

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.contact_card import ContactCard

        d = dict(src_dict)
        active = d.pop("active")

        facility_id = UUID(d.pop("facility_id"))

        facility_name = d.pop("facility_name")

        fewer_than_two = d.pop("fewer_than_two")

        field_office = FieldOffice(d.pop("field_office"))

        level_1_users = d.pop("level_1_users")

        def _parse_contact(data: object) -> ContactCard | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                contact_type_0 = ContactCard.from_dict(data)

                return contact_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(ContactCard | None | Unset, data)

        contact = _parse_contact(d.pop("contact", UNSET))

        def _parse_next_end_at(data: object) -> datetime.datetime | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                next_end_at_type_0 = datetime.datetime.fromisoformat(data)

                return next_end_at_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | None | Unset, data)

        next_end_at = _parse_next_end_at(d.pop("next_end_at", UNSET))

        def _parse_told_at(data: object) -> datetime.datetime | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                told_at_type_0 = datetime.datetime.fromisoformat(data)

                return told_at_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | None | Unset, data)

        told_at = _parse_told_at(d.pop("told_at", UNSET))

        def _parse_what_to_do(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        what_to_do = _parse_what_to_do(d.pop("what_to_do", UNSET))

        level_1_coverage_view = cls(
            active=active,
            facility_id=facility_id,
            facility_name=facility_name,
            fewer_than_two=fewer_than_two,
            field_office=field_office,
            level_1_users=level_1_users,
            contact=contact,
            next_end_at=next_end_at,
            told_at=told_at,
            what_to_do=what_to_do,
        )

        return level_1_coverage_view
