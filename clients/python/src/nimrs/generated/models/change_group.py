from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, TypeVar

from attrs import define as _attrs_define

from ..models.security_group import SecurityGroup

T = TypeVar("T", bound="ChangeGroup")


@_attrs_define
class ChangeGroup:
    """Change of the security group of an account.

    Example:
        {'reason': 'Moved to another team', 'security_group': 'level_2'}

    Attributes:
        reason (str): Why; at least three characters.
        security_group (SecurityGroup): The security group of an account: what it may do is in `permissions.csv`.
    """

    reason: str
    security_group: SecurityGroup

    def to_dict(self) -> dict[str, Any]:
        reason = self.reason

        security_group = self.security_group.value

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "reason": reason,
                "security_group": security_group,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        reason = d.pop("reason")

        security_group = SecurityGroup(d.pop("security_group"))

        change_group = cls(
            reason=reason,
            security_group=security_group,
        )

        return change_group
