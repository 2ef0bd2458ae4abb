from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar

from attrs import define as _attrs_define

from ..models.standing import Standing

if TYPE_CHECKING:
    from ..models.account_view import AccountView
    from ..models.permission_grant import PermissionGrant
    from ..models.session_view import SessionView


T = TypeVar("T", bound="Me")


@_attrs_define
class Me:
    """Who is signed on and what they may do.

    Example:
        {'account': {'activated_at': '2025-01-07T13:30:00Z', 'created_at': '2025-01-06T15:00:00Z', 'display_name': 'Dana
            Reyes', 'email': 'dana.reyes@example.org', 'failed_attempts': 0, 'id': '0192f0c1-2a3b-7c4d-8e5f-60718293a4b5',
            'last_login_at': '2026-03-02T14:00:00Z', 'organization': {'facility_id': '0192f0c1-0000-7000-8000-000000000001',
            'field_office': 'hudson_river', 'kind': 'facility', 'name': 'Hudson View Clinic'}, 'security_group': 'level_1',
            'staff_kind': 'local', 'standing': 'active', 'user_id': 'level1.hudson', 'version': 3}, 'permissions':
            [{'grant': 'yes', 'permission': 'incident.submit'}], 'session': {'created_at': '2026-03-02T14:00:00Z',
            'current': True, 'expires_at': '2026-03-03T02:00:00Z', 'id': '0192f0c1-2a3b-7c4d-8e5f-60718293a4b5',
            'last_used_at': '2026-03-02T15:10:00Z'}, 'standing': 'active'}

    Attributes:
        account (AccountView): One user ID at one organisation. A person working at two facilities has two. Example:
            {'activated_at': '2025-01-07T13:30:00Z', 'created_at': '2025-01-06T15:00:00Z', 'display_name': 'Dana Reyes',
            'email': 'dana.reyes@example.org', 'failed_attempts': 0, 'id': '0192f0c1-2a3b-7c4d-8e5f-60718293a4b5',
            'last_login_at': '2026-03-02T14:00:00Z', 'organization': {'facility_id': '0192f0c1-0000-7000-8000-000000000001',
            'field_office': 'hudson_river', 'kind': 'facility', 'name': 'Hudson View Clinic'}, 'security_group': 'level_1',
            'staff_kind': 'local', 'standing': 'active', 'user_id': 'level1.hudson', 'version': 3}.
        permissions (list[PermissionGrant]): Every permission, with how far it is held.
        session (SessionView): A sign-on that is in use. Example: {'client': 'Mozilla/5.0', 'created_at':
            '2026-03-02T14:00:00Z', 'current': True, 'expires_at': '2026-03-03T02:00:00Z', 'id':
            '0192f0c1-2a3b-7c4d-8e5f-60718293a4b5', 'last_used_at': '2026-03-02T15:10:00Z'}.
        standing (Standing): The state of an account, derived from its dates and failures; the first that applies
            counts.
    """

    account: AccountView
    permissions: list[PermissionGrant]
    session: SessionView
    standing: Standing

    def to_dict(self) -> dict[str, Any]:
        account = self.account.to_dict()

        permissions = []
        for permissions_item_data in self.permissions:
            permissions_item = permissions_item_data.to_dict()
            permissions.append(permissions_item)

        session = self.session.to_dict()

        standing = self.standing.value

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "account": account,
                "permissions": permissions,
                "session": session,
                "standing": standing,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.account_view import AccountView
        from ..models.permission_grant import PermissionGrant
        from ..models.session_view import SessionView

        d = dict(src_dict)
        account = AccountView.from_dict(d.pop("account"))

        permissions = []
        _permissions = d.pop("permissions")
        for permissions_item_data in _permissions:
            permissions_item = PermissionGrant.from_dict(permissions_item_data)

            permissions.append(permissions_item)

        session = SessionView.from_dict(d.pop("session"))

        standing = Standing(d.pop("standing"))

        me = cls(
            account=account,
            permissions=permissions,
            session=session,
            standing=standing,
        )

        return me
