from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self, TypeVar, cast
from uuid import UUID

from attrs import define as _attrs_define

from ..models.security_group import SecurityGroup
from ..types import UNSET, Unset

T = TypeVar("T", bound="EmergencyAccessView")


@_attrs_define
class EmergencyAccessView:
    """An emergency access.

    Example:
        {'expires_at': '2026-03-02T16:00:00Z', 'facility_id': '0192f0c1-0000-7000-8000-000000000001', 'facility_name':
            'Hudson View Clinic', 'granted_at': '2026-03-02T15:00:00Z', 'id': '0192f0c1-2a3b-7c4d-8e5f-60718293a4b8',
            'live': True, 'reason': 'A client is missing; the police ask for the names of those who saw them last.',
            'security_group': 'level_3', 'user_id': 'level3.hudson', 'version': 1}

    Attributes:
        expires_at (datetime.datetime): When it ends by itself, an hour later.
        facility_id (UUID): The facility whose incidents could be seen.
        facility_name (str): The name of the facility.
        granted_at (datetime.datetime): When it was taken.
        id (UUID): The access.
        live (bool): Whether it lasts.
        reason (str): Why.
        security_group (SecurityGroup): The security group of an account: what it may do is in `permissions.csv`.
        user_id (str): User ID of who took it.
        version (int): The version, as in the `ETag`.
        ended_at (datetime.datetime | None | Unset): When it was ended before.
    """

    expires_at: datetime.datetime
    facility_id: UUID
    facility_name: str
    granted_at: datetime.datetime
    id: UUID
    live: bool
    reason: str
    security_group: SecurityGroup
    user_id: str
    version: int
    ended_at: datetime.datetime | None | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        expires_at = self.expires_at.isoformat()

        facility_id = str(self.facility_id)

        facility_name = self.facility_name

        granted_at = self.granted_at.isoformat()

        id = str(self.id)

        live = self.live

        reason = self.reason

        security_group = self.security_group.value

        user_id = self.user_id

        version = self.version

        ended_at: None | str | Unset
        if isinstance(self.ended_at, Unset):
            ended_at = UNSET
        elif isinstance(self.ended_at, datetime.datetime):
            ended_at = self.ended_at.isoformat()
        else:
            ended_at = self.ended_at

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "expires_at": expires_at,
                "facility_id": facility_id,
                "facility_name": facility_name,
                "granted_at": granted_at,
                "id": id,
                "live": live,
                "reason": reason,
                "security_group": security_group,
                "user_id": user_id,
                "version": version,
            }
        )
        if ended_at is not UNSET:
            field_dict["ended_at"] = ended_at

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        expires_at = datetime.datetime.fromisoformat(d.pop("expires_at"))

        facility_id = UUID(d.pop("facility_id"))

        facility_name = d.pop("facility_name")

        granted_at = datetime.datetime.fromisoformat(d.pop("granted_at"))

        id = UUID(d.pop("id"))

        live = d.pop("live")

        reason = d.pop("reason")

        security_group = SecurityGroup(d.pop("security_group"))

        user_id = d.pop("user_id")

        version = d.pop("version")

        def _parse_ended_at(data: object) -> datetime.datetime | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                ended_at_type_0 = datetime.datetime.fromisoformat(data)

                return ended_at_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | None | Unset, data)

        ended_at = _parse_ended_at(d.pop("ended_at", UNSET))

        emergency_access_view = cls(
            expires_at=expires_at,
            facility_id=facility_id,
            facility_name=facility_name,
            granted_at=granted_at,
            id=id,
            live=live,
            reason=reason,
            security_group=security_group,
            user_id=user_id,
            version=version,
            ended_at=ended_at,
        )

        return emergency_access_view
