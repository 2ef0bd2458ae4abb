from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self, TypeVar, cast
from uuid import UUID

from attrs import define as _attrs_define

from ..models.registration_status import RegistrationStatus
from ..types import UNSET, Unset

T = TypeVar("T", bound="RegistrationView")


@_attrs_define
class RegistrationView:
    """A registration, as those see it who hold the webinar.

    Example:
        {'account_id': '0192f0c1-0000-7000-8000-000000000001', 'display_name': 'Dana Reyes', 'gets_mail': True, 'id':
            '0192f0c1-0000-7000-8000-000000000009', 'queued_at': '2026-03-02T15:00:00Z', 'registered_at':
            '2026-03-02T15:00:00Z', 'status': 'registered', 'user_id': 'level1.hudson'}

    Attributes:
        account_id (UUID): Whose it is.
        display_name (str): The name.
        gets_mail (bool): Whether mails reach the person: the account has an address.
        id (UUID): The registration.
        queued_at (datetime.datetime): When it was asked for; who asked first, gets the next place.
        status (RegistrationStatus): What a registration is worth.
        user_id (str): The user ID.
        attended_at (datetime.datetime | None | Unset): When it was noted that the person was there.
        cancelled_at (datetime.datetime | None | Unset): When it was given up.
        registered_at (datetime.datetime | None | Unset): Since when there is a place.
    """

    account_id: UUID
    display_name: str
    gets_mail: bool
    id: UUID
    queued_at: datetime.datetime
    status: RegistrationStatus
    user_id: str
    attended_at: datetime.datetime | None | Unset = UNSET
    cancelled_at: datetime.datetime | None | Unset = UNSET
    registered_at: datetime.datetime | None | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        account_id = str(self.account_id)

        display_name = self.display_name

        gets_mail = self.gets_mail

        id = str(self.id)

        queued_at = self.queued_at.isoformat()

        status = self.status.value

        user_id = self.user_id

        attended_at: None | str | Unset
        if isinstance(self.attended_at, Unset):
            attended_at = UNSET
        elif isinstance(self.attended_at, datetime.datetime):
            attended_at = self.attended_at.isoformat()
        else:
            attended_at = self.attended_at

        cancelled_at: None | str | Unset
        if isinstance(self.cancelled_at, Unset):
            cancelled_at = UNSET
        elif isinstance(self.cancelled_at, datetime.datetime):
            cancelled_at = self.cancelled_at.isoformat()
        else:
            cancelled_at = self.cancelled_at

        registered_at: None | str | Unset
        if isinstance(self.registered_at, Unset):
            registered_at = UNSET
        elif isinstance(self.registered_at, datetime.datetime):
            registered_at = self.registered_at.isoformat()
        else:
            registered_at = self.registered_at

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "account_id": account_id,
                "display_name": display_name,
                "gets_mail": gets_mail,
                "id": id,
                "queued_at": queued_at,
                "status": status,
                "user_id": user_id,
            }
        )
        if attended_at is not UNSET:
            field_dict["attended_at"] = attended_at
        if cancelled_at is not UNSET:
            field_dict["cancelled_at"] = cancelled_at
        if registered_at is not UNSET:
            field_dict["registered_at"] = registered_at

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        account_id = UUID(d.pop("account_id"))

        display_name = d.pop("display_name")

        gets_mail = d.pop("gets_mail")

        id = UUID(d.pop("id"))

        queued_at = datetime.datetime.fromisoformat(d.pop("queued_at"))

        status = RegistrationStatus(d.pop("status"))

        user_id = d.pop("user_id")

        def _parse_attended_at(data: object) -> datetime.datetime | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                attended_at_type_0 = datetime.datetime.fromisoformat(data)

                return attended_at_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | None | Unset, data)

        attended_at = _parse_attended_at(d.pop("attended_at", UNSET))

        def _parse_cancelled_at(data: object) -> datetime.datetime | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                cancelled_at_type_0 = datetime.datetime.fromisoformat(data)

                return cancelled_at_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | None | Unset, data)

        cancelled_at = _parse_cancelled_at(d.pop("cancelled_at", UNSET))

        def _parse_registered_at(data: object) -> datetime.datetime | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                registered_at_type_0 = datetime.datetime.fromisoformat(data)

                return registered_at_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | None | Unset, data)

        registered_at = _parse_registered_at(d.pop("registered_at", UNSET))

        registration_view = cls(
            account_id=account_id,
            display_name=display_name,
            gets_mail=gets_mail,
            id=id,
            queued_at=queued_at,
            status=status,
            user_id=user_id,
            attended_at=attended_at,
            cancelled_at=cancelled_at,
            registered_at=registered_at,
        )

        return registration_view
