from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar, cast

from attrs import define as _attrs_define

from ..models.standing import Standing
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.contact_card import ContactCard


T = TypeVar("T", bound="ExpiryView")


@_attrs_define
class ExpiryView:
    """When an account locks and expires for lack of use.

    Example:
        {'days_left': 184, 'expires_at': '2027-03-02T14:00:00Z', 'last_login_at': '2026-03-02T14:00:00Z', 'locks_at':
            '2026-09-02T14:00:00Z', 'standing': 'active', 'what_to_do': 'Sign on before 2 September 2026.'}

    Attributes:
        standing (Standing): The state of an account, derived from its dates and failures; the first that applies
            counts.
        what_to_do (str): What the person should do.
        contact (ContactCard | None | Unset):
        days_left (int | None | Unset): Whole days until the next of the two; 0 when both have passed.
        expires_at (datetime.datetime | None | Unset): When it expires: one year after the last sign-on, or after
            activation.
        last_login_at (datetime.datetime | None | Unset): The last sign-on; absent before the first.
        locks_at (datetime.datetime | None | Unset): When it locks: six months after the last sign-on, or after
            activation.
    """

    standing: Standing
    what_to_do: str
    contact: ContactCard | None | Unset = UNSET
    days_left: int | None | Unset = UNSET
    expires_at: datetime.datetime | None | Unset = UNSET
    last_login_at: datetime.datetime | None | Unset = UNSET
    locks_at: datetime.datetime | None | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        from ..models.contact_card import ContactCard

        standing = self.standing.value

        what_to_do = self.what_to_do

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

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "standing": standing,
                "what_to_do": what_to_do,
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

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.contact_card import ContactCard

        d = dict(src_dict)
        standing = Standing(d.pop("standing"))

        what_to_do = d.pop("what_to_do")

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

        expiry_view = cls(
            standing=standing,
            what_to_do=what_to_do,
            contact=contact,
            days_left=days_left,
            expires_at=expires_at,
            last_login_at=last_login_at,
            locks_at=locks_at,
        )

        return expiry_view
