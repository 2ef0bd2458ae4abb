from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar, cast
from uuid import UUID

from attrs import define as _attrs_define

from ..models.security_group import SecurityGroup
from ..models.staff_kind import StaffKind
from ..models.standing import Standing
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.organization_ref import OrganizationRef


T = TypeVar("T", bound="AccountView")


@_attrs_define
class AccountView:
    """One user ID at one organisation. A person working at two facilities has two.

    Example:
        {'activated_at': '2025-01-07T13:30:00Z', 'created_at': '2025-01-06T15:00:00Z', 'display_name': 'Dana Reyes',
            'email': 'dana.reyes@example.org', 'failed_attempts': 0, 'id': '0192f0c1-2a3b-7c4d-8e5f-60718293a4b5',
            'last_login_at': '2026-03-02T14:00:00Z', 'organization': {'facility_id': '0192f0c1-0000-7000-8000-000000000001',
            'field_office': 'hudson_river', 'kind': 'facility', 'name': 'Hudson View Clinic'}, 'security_group': 'level_1',
            'staff_kind': 'local', 'standing': 'active', 'user_id': 'level1.hudson', 'version': 3}

    Attributes:
        created_at (datetime.datetime): When the account was made.
        display_name (str): The name of the person.
        failed_attempts (int): Failed sign-ons in a row; three lock the account.
        id (UUID): The account.
        organization (OrganizationRef): The organisation an account belongs to. Example: {'facility_id':
            '0192f0c1-0000-7000-8000-000000000001', 'field_office': 'hudson_river', 'kind': 'facility', 'name': 'Hudson View
            Clinic'}.
        security_group (SecurityGroup): The security group of an account: what it may do is in `permissions.csv`.
        staff_kind (StaffKind): Who employs the person. It decides the service desk and the road of a request for
            access.
        standing (Standing): The state of an account, derived from its dates and failures; the first that applies
            counts.
        user_id (str): The user ID.
        version (int): The version, as in the `ETag`.
        activated_at (datetime.datetime | None | Unset): When the e-token was activated.
        email (None | str | Unset): Mail address.
        last_login_at (datetime.datetime | None | Unset): The last sign-on.
    """

    created_at: datetime.datetime
    display_name: str
    failed_attempts: int
    id: UUID
    organization: OrganizationRef
    security_group: SecurityGroup
    staff_kind: StaffKind
    standing: Standing
    user_id: str
    version: int
    activated_at: datetime.datetime | None | Unset = UNSET
    email: None | str | Unset = UNSET
    last_login_at: datetime.datetime | None | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        created_at = self.created_at.isoformat()

        display_name = self.display_name

        failed_attempts = self.failed_attempts

        id = str(self.id)

        organization = self.organization.to_dict()

        security_group = self.security_group.value

        staff_kind = self.staff_kind.value

        standing = self.standing.value

        user_id = self.user_id

        version = self.version

        activated_at: None | str | Unset
        if isinstance(self.activated_at, Unset):
            activated_at = UNSET
        elif isinstance(self.activated_at, datetime.datetime):
            activated_at = self.activated_at.isoformat()
        else:
            activated_at = self.activated_at

        email: None | str | Unset
        if isinstance(self.email, Unset):
            email = UNSET
        else:
            email = self.email

        last_login_at: None | str | Unset
        if isinstance(self.last_login_at, Unset):
            last_login_at = UNSET
        elif isinstance(self.last_login_at, datetime.datetime):
            last_login_at = self.last_login_at.isoformat()
        else:
            last_login_at = self.last_login_at

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "created_at": created_at,
                "display_name": display_name,
                "failed_attempts": failed_attempts,
                "id": id,
                "organization": organization,
                "security_group": security_group,
                "staff_kind": staff_kind,
                "standing": standing,
                "user_id": user_id,
                "version": version,
            }
        )
        if activated_at is not UNSET:
            field_dict["activated_at"] = activated_at
        if email is not UNSET:
            field_dict["email"] = email
        if last_login_at is not UNSET:
            field_dict["last_login_at"] = last_login_at

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.organization_ref import OrganizationRef

        d = dict(src_dict)
        created_at = datetime.datetime.fromisoformat(d.pop("created_at"))

        display_name = d.pop("display_name")

        failed_attempts = d.pop("failed_attempts")

        id = UUID(d.pop("id"))

        organization = OrganizationRef.from_dict(d.pop("organization"))

        security_group = SecurityGroup(d.pop("security_group"))

        staff_kind = StaffKind(d.pop("staff_kind"))

        standing = Standing(d.pop("standing"))

        user_id = d.pop("user_id")

        version = d.pop("version")

        def _parse_activated_at(data: object) -> datetime.datetime | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                activated_at_type_0 = datetime.datetime.fromisoformat(data)

                return activated_at_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | None | Unset, data)

        activated_at = _parse_activated_at(d.pop("activated_at", UNSET))

        def _parse_email(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        email = _parse_email(d.pop("email", UNSET))

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

        account_view = cls(
            created_at=created_at,
            display_name=display_name,
            failed_attempts=failed_attempts,
            id=id,
            organization=organization,
            security_group=security_group,
            staff_kind=staff_kind,
            standing=standing,
            user_id=user_id,
            version=version,
            activated_at=activated_at,
            email=email,
            last_login_at=last_login_at,
        )

        return account_view
