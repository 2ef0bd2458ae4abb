from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, TypeVar

from attrs import define as _attrs_define

T = TypeVar("T", bound="DenyDeletionRequest")


@_attrs_define
class DenyDeletionRequest:
    """Not agreeing to a deletion.

    Example:
        {'reason': 'The event took place; the record stays.'}

    Attributes:
        reason (str): Why.
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

        deny_deletion_request = cls(
            reason=reason,
        )

        return deny_deletion_request
