from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar, cast

from attrs import define as _attrs_define

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.account_view import AccountView
    from ..models.enrollment_view import EnrollmentView
    from ..models.warning import Warning_


T = TypeVar("T", bound="AccountChange")


@_attrs_define
class AccountChange:
    """An account after a change.

    Example:
        {'account': {'activated_at': '2025-01-07T13:30:00Z', 'created_at': '2025-01-06T15:00:00Z', 'display_name': 'Dana
            Reyes', 'email': 'dana.reyes@example.org', 'failed_attempts': 0, 'id': '0192f0c1-2a3b-7c4d-8e5f-60718293a4b5',
            'last_login_at': '2026-03-02T14:00:00Z', 'organization': {'facility_id': '0192f0c1-0000-7000-8000-000000000001',
            'field_office': 'hudson_river', 'kind': 'facility', 'name': 'Hudson View Clinic'}, 'security_group': 'level_1',
            'staff_kind': 'local', 'standing': 'active', 'user_id': 'level1.hudson', 'version': 3}, 'warnings': [{'code':
            'single_level_1', 'message': 'The facility has one Level 1 user; it should have two or more.'}]}

    Attributes:
        account (AccountView): One user ID at one organisation. A person working at two facilities has two. Example:
            {'activated_at': '2025-01-07T13:30:00Z', 'created_at': '2025-01-06T15:00:00Z', 'display_name': 'Dana Reyes',
            'email': 'dana.reyes@example.org', 'failed_attempts': 0, 'id': '0192f0c1-2a3b-7c4d-8e5f-60718293a4b5',
            'last_login_at': '2026-03-02T14:00:00Z', 'organization': {'facility_id': '0192f0c1-0000-7000-8000-000000000001',
            'field_office': 'hudson_river', 'kind': 'facility', 'name': 'Hudson View Clinic'}, 'security_group': 'level_1',
            'staff_kind': 'local', 'standing': 'active', 'user_id': 'level1.hudson', 'version': 3}.
        warnings (list[Warning_]): What to know about the change.
        enrollment (EnrollmentView | None | Unset):
    """

    account: AccountView
    warnings: list[Warning_]
    enrollment: EnrollmentView | None | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        from ..models.enrollment_view import EnrollmentView

        account = self.account.to_dict()

        warnings = []
        for warnings_item_data in self.warnings:
            warnings_item = warnings_item_data.to_dict()
            warnings.append(warnings_item)

        enrollment: dict[str, Any] | None | Unset
        if isinstance(self.enrollment, Unset):
            enrollment = UNSET
        elif isinstance(self.enrollment, EnrollmentView):
            enrollment = self.enrollment.to_dict()
        else:
            enrollment = self.enrollment

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "account": account,
                "warnings": warnings,
            }
        )
        if enrollment is not UNSET:
            field_dict["enrollment"] = enrollment

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.account_view import AccountView
        from ..models.enrollment_view import EnrollmentView
        from ..models.warning import Warning_

        d = dict(src_dict)
        account = AccountView.from_dict(d.pop("account"))

        warnings = []
        _warnings = d.pop("warnings")
        for warnings_item_data in _warnings:
            warnings_item = Warning_.from_dict(warnings_item_data)

            warnings.append(warnings_item)

        def _parse_enrollment(data: object) -> EnrollmentView | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                enrollment_type_0 = EnrollmentView.from_dict(data)

                return enrollment_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(EnrollmentView | None | Unset, data)

        enrollment = _parse_enrollment(d.pop("enrollment", UNSET))

        account_change = cls(
            account=account,
            warnings=warnings,
            enrollment=enrollment,
        )

        return account_change
