from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar, cast

from attrs import define as _attrs_define

from ..models.security_group import SecurityGroup
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.report_key import ReportKey


T = TypeVar("T", bound="AccessReportRow")


@_attrs_define
class AccessReportRow:
    """Accounts, each counted once; what was taken out of use is not.

    Example:
        {'active': 2, 'dormant': 1, 'expired': 1, 'facility': {'key': '0198c0de-0000-7000-8000-000000000002', 'label':
            'Kings Center'}, 'locked': 0, 'locks_soon': 0, 'pending': 0, 'security_group': 'level_1'}

    Attributes:
        active (int): In use.
        dormant (int): Could be used, but nobody has signed on for 90 days.
        expired (int): Expired.
        locked (int): Locked, for want of a sign-on or after failed ones.
        locks_soon (int): Locks within 30 days unless somebody signs on.
        pending (int): Not activated yet.
        security_group (SecurityGroup): The security group of an account: what it may do is in `permissions.csv`.
        facility (None | ReportKey | Unset):
    """

    active: int
    dormant: int
    expired: int
    locked: int
    locks_soon: int
    pending: int
    security_group: SecurityGroup
    facility: None | ReportKey | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        from ..models.report_key import ReportKey

        active = self.active

        dormant = self.dormant

        expired = self.expired

        locked = self.locked

        locks_soon = self.locks_soon

        pending = self.pending

        security_group = self.security_group.value

        facility: dict[str, Any] | None | Unset
        if isinstance(self.facility, Unset):
            facility = UNSET
        elif isinstance(self.facility, ReportKey):
            facility = self.facility.to_dict()
        else:
            facility = self.facility

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "active": active,
                "dormant": dormant,
                "expired": expired,
                "locked": locked,
                "locks_soon": locks_soon,
                "pending": pending,
                "security_group": security_group,
            }
        )
        if facility is not UNSET:
            field_dict["facility"] = facility

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.report_key import ReportKey

        d = dict(src_dict)
        active = d.pop("active")

        dormant = d.pop("dormant")

        expired = d.pop("expired")

        locked = d.pop("locked")

        locks_soon = d.pop("locks_soon")

        pending = d.pop("pending")

        security_group = SecurityGroup(d.pop("security_group"))

        def _parse_facility(data: object) -> None | ReportKey | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                facility_type_0 = ReportKey.from_dict(data)

                return facility_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | ReportKey | Unset, data)

        facility = _parse_facility(d.pop("facility", UNSET))

        access_report_row = cls(
            active=active,
            dormant=dormant,
            expired=expired,
            locked=locked,
            locks_soon=locks_soon,
            pending=pending,
            security_group=security_group,
            facility=facility,
        )

        return access_report_row
