from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, TypeVar

from attrs import define as _attrs_define

T = TypeVar("T", bound="DenyFacilityEnrollment")


@_attrs_define
class DenyFacilityEnrollment:
    """Central Office does not agree to an enrollment.

    Example:
        {'reason': 'The clinic has no operating certificate.'}

    Attributes:
        reason (str): Why. It is mailed to the Security Manager, so it names no persons.
    """

    reason: str

    def to_dict(self) -> dict[str, Any]:
        reason = self.reason

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "reason": reason,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        reason = d.pop("reason")

        deny_facility_enrollment = cls(
            reason=reason,
        )

        return deny_facility_enrollment
