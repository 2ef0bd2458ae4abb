from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, TypeVar

from attrs import define as _attrs_define

from ..models.grant import Grant
from ..models.permission import Permission

T = TypeVar("T", bound="PermissionGrant")


@_attrs_define
class PermissionGrant:
    """How far one permission is held.

    Example:
        {'grant': 'yes', 'permission': 'incident.submit'}

    Attributes:
        grant (Grant): How far a security group holds a permission.
        permission (Permission): Something an account may or may not do; who may is in `permissions.csv`.
    """

    grant: Grant
    permission: Permission

    def to_dict(self) -> dict[str, Any]:
        grant = self.grant.value

        permission = self.permission.value

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "grant": grant,
                "permission": permission,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        grant = Grant(d.pop("grant"))

        permission = Permission(d.pop("permission"))

        permission_grant = cls(
            grant=grant,
            permission=permission,
        )

        return permission_grant
