from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar

from attrs import define as _attrs_define

if TYPE_CHECKING:
    from ..models.report_key import ReportKey


T = TypeVar("T", bound="Level1Shortage")


@_attrs_define
class Level1Shortage:
    """A facility with too few Level 1 users.

    Example:
        {'facility': {'key': '0198c0de-0000-7000-8000-000000000002', 'label': 'Kings Center'}, 'level_1_users': 1}

    Attributes:
        facility (ReportKey): What a row of a report is about, or what the report is narrowed to. Example: {'key':
            'omh_notice', 'label': 'Notice to OMH'}.
        level_1_users (int): How many it has.
    """

    facility: ReportKey
    level_1_users: int

    def to_dict(self) -> dict[str, Any]:
        facility = self.facility.to_dict()

        level_1_users = self.level_1_users

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "facility": facility,
                "level_1_users": level_1_users,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.report_key import ReportKey

        d = dict(src_dict)
        facility = ReportKey.from_dict(d.pop("facility"))

        level_1_users = d.pop("level_1_users")

        level_1_shortage = cls(
            facility=facility,
            level_1_users=level_1_users,
        )

        return level_1_shortage
