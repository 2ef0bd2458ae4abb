from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar

from attrs import define as _attrs_define

from ..models.security_group import SecurityGroup

if TYPE_CHECKING:
    from ..models.permission_grant import PermissionGrant


T = TypeVar("T", bound="SecurityGroupView")


@_attrs_define
class SecurityGroupView:
    """A security group and what it may do.

    Example:
        {'code': 'level_1', 'description': 'Processes and submits incidents.', 'permissions': [{'grant': 'yes',
            'permission': 'incident.submit'}], 'title': 'Level 1'}

    Attributes:
        code (SecurityGroup): The security group of an account: what it may do is in `permissions.csv`.
        description (str): What it is for.
        permissions (list[PermissionGrant]): Every permission, with how far it is held.
        title (str): Its name.
    """

    code: SecurityGroup
    description: str
    permissions: list[PermissionGrant]
    title: str

    def to_dict(self) -> dict[str, Any]:
        code = self.code.value

        description = self.description

        permissions = []
        for permissions_item_data in self.permissions:
            permissions_item = permissions_item_data.to_dict()
            permissions.append(permissions_item)

        title = self.title

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "code": code,
                "description": description,
                "permissions": permissions,
                "title": title,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.permission_grant import PermissionGrant

        d = dict(src_dict)
        code = SecurityGroup(d.pop("code"))

        description = d.pop("description")

        permissions = []
        _permissions = d.pop("permissions")
        for permissions_item_data in _permissions:
            permissions_item = PermissionGrant.from_dict(permissions_item_data)

            permissions.append(permissions_item)

        title = d.pop("title")

        security_group_view = cls(
            code=code,
            description=description,
            permissions=permissions,
            title=title,
        )

        return security_group_view
