from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar, cast
from uuid import UUID

from attrs import define as _attrs_define

from ..models.account_event import AccountEvent
from ..models.security_group import SecurityGroup
from ..models.staff_kind import StaffKind
from ..models.standing import Standing
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.contact_card import ContactCard
    from ..models.organization_ref import OrganizationRef


T = TypeVar("T", bound="AccountStandingView")


@_attrs_define
class AccountStandingView:
    """How an account stands, what ends next for want of a sign-on, and what to do.

    Example:
        {'account_id': '0192f0c1-2a3b-7c4d-8e5f-60718293a4b5', 'days_left': 30, 'display_name': 'Dana Reyes',
            'expires_at': '2027-03-02T14:00:00Z', 'last_login_at': '2026-03-02T14:00:00Z', 'locks_at':
            '2026-09-02T13:00:00Z', 'next_event': 'lock', 'organization': {'facility_id':
            '0192f0c1-0000-7000-8000-000000000001', 'kind': 'facility', 'name': 'Hudson View Clinic'}, 'security_group':
            'level_1', 'staff_kind': 'local', 'standing': 'active', 'user_id': 'level1.hudson', 'what_to_do': 'Sign on
            before Wednesday, September 2, 2026, 9:00 AM (New York): then it locks.', 'why': 'It can be used; the last sign-
            on was on Monday, March 2, 2026, 9:00 AM (New York).'}

    Attributes:
        account_id (UUID): The account.
        display_name (str): The name of the person.
        organization (OrganizationRef): The organisation an account belongs to. Example: {'facility_id':
            '0192f0c1-0000-7000-8000-000000000001', 'field_office': 'hudson_river', 'kind': 'facility', 'name': 'Hudson View
            Clinic'}.
        security_group (SecurityGroup): The security group of an account: what it may do is in `permissions.csv`.
        staff_kind (StaffKind): Who employs the person. It decides the service desk and the road of a request for
            access.
        standing (Standing): The state of an account, derived from its dates and failures; the first that applies
            counts.
        user_id (str): The user ID.
        what_to_do (str): What is to be done.
        why (str): Why it stands so.
        contact (ContactCard | None | Unset):
        days_left (int | None | Unset): Calendar days in New York until then; 0 on the day itself.
        expires_at (datetime.datetime | None | Unset): When it expires, or has expired; absent before the activation.
        last_login_at (datetime.datetime | None | Unset): The last sign-on; absent before the first.
        locks_at (datetime.datetime | None | Unset): When it locks, or has locked, for want of a sign-on; absent before
            the activation.
        next_event (AccountEvent | None | Unset):
    """

    account_id: UUID
    display_name: str
    organization: OrganizationRef
    security_group: SecurityGroup
    staff_kind: StaffKind
    standing: Standing
    user_id: str
    what_to_do: str
    why: str
    contact: ContactCard | None | Unset = UNSET
    days_left: int | None | Unset = UNSET
    expires_at: datetime.datetime | None | Unset = UNSET
    last_login_at: datetime.datetime | None | Unset = UNSET
    locks_at: datetime.datetime | None | Unset = UNSET
    next_event: AccountEvent | None | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        from ..models.contact_card import ContactCard

        account_id = str(self.account_id)

        display_name = self.display_name

        organization = self.organization.to_dict()

        security_group = self.security_group.value

        staff_kind = self.staff_kind.value

        standing = self.standing.value

        user_id = self.user_id

        what_to_do = self.what_to_do

        why = self.why

        contact: dict[str, Any] | None | Unset
        if isinstance(self.contact, Unset):
            contact = UNSET
        elif isinstance(self.contact, ContactCard):
            contact = self.contact.to_dict()
        else:
            contact = self.contact

        days_left: int | None | Unset
        if isinstance(self.days_left, Unset):
            days_left = UNSET
        else:
            days_left = self.days_left

        expires_at: None | str | Unset
        if isinstance(self.expires_at, Unset):
            expires_at = UNSET
        elif isinstance(self.expires_at, datetime.datetime):
            expires_at = self.expires_at.isoformat()
        else:
            expires_at = self.expires_at

        last_login_at: None | str | Unset
        if isinstance(self.last_login_at, Unset):
            last_login_at = UNSET
        elif isinstance(self.last_login_at, datetime.datetime):
            last_login_at = self.last_login_at.isoformat()
        else:
            last_login_at = self.last_login_at

        locks_at: None | str | Unset
        if isinstance(self.locks_at, Unset):
            locks_at = UNSET
        elif isinstance(self.locks_at, datetime.datetime):
            locks_at = self.locks_at.isoformat()
        else:
            locks_at = self.locks_at

        next_event: None | str | Unset
        if isinstance(self.next_event, Unset):
            next_event = UNSET
        elif isinstance(self.next_event, AccountEvent):
            next_event = self.next_event.value
        else:
            next_event = self.next_event

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "account_id": account_id,
                "display_name": display_name,
                "organization": organization,
                "security_group": security_group,
                "staff_kind": staff_kind,
                "standing": standing,
                "user_id": user_id,
                "what_to_do": what_to_do,
                "why": why,
            }
        )
        if contact is not UNSET:
            field_dict["contact"] = contact
        if days_left is not UNSET:
            field_dict["days_left"] = days_left
        if expires_at is not UNSET:
            field_dict["expires_at"] = expires_at
        if last_login_at is not UNSET:
            field_dict["last_login_at"] = last_login_at
        if locks_at is not UNSET:
            field_dict["locks_at"] = locks_at
        if next_event is not UNSET:
            field_dict["next_event"] = next_event

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.contact_card import ContactCard
        from ..models.organization_ref import OrganizationRef

        d = dict(src_dict)
        account_id = UUID(d.pop("account_id"))

        display_name = d.pop("display_name")

        organization = OrganizationRef.from_dict(d.pop("organization"))

        security_group = SecurityGroup(d.pop("security_group"))

        staff_kind = StaffKind(d.pop("staff_kind"))

        standing = Standing(d.pop("standing"))

        user_id = d.pop("user_id")

        what_to_do = d.pop("what_to_do")

        why = d.pop("why")

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

        def _parse_days_left(data: object) -> int | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(int | None | Unset, data)

        days_left = _parse_days_left(d.pop("days_left", UNSET))

        def _parse_expires_at(data: object) -> datetime.datetime | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                expires_at_type_0 = datetime.datetime.fromisoformat(data)

                return expires_at_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | None | Unset, data)

        expires_at = _parse_expires_at(d.pop("expires_at", UNSET))

        def _parse_last_login_at(data: object) -> datetime.datetime | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                last_login_at_type_0 = datetime.datetime.fromisoformat(data)

                return last_login_at_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | None | Unset, data)

        last_login_at = _parse_last_login_at(d.pop("last_login_at", UNSET))

        def _parse_locks_at(data: object) -> datetime.datetime | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                locks_at_type_0 = datetime.datetime.fromisoformat(data)

                return locks_at_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | None | Unset, data)

        locks_at = _parse_locks_at(d.pop("locks_at", UNSET))

        def _parse_next_event(data: object) -> AccountEvent | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                next_event_type_0 = AccountEvent(data)

                return next_event_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(AccountEvent | None | Unset, data)

        next_event = _parse_next_event(d.pop("next_event", UNSET))

        account_standing_view = cls(
            account_id=account_id,
            display_name=display_name,
            organization=organization,
            security_group=security_group,
            staff_kind=staff_kind,
            standing=standing,
            user_id=user_id,
            what_to_do=what_to_do,
            why=why,
            contact=contact,
            days_left=days_left,
            expires_at=expires_at,
            last_login_at=last_login_at,
            locks_at=locks_at,
            next_event=next_event,
        )

        return account_standing_view
