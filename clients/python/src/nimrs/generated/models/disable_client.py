from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, TypeVar

from attrs import define as _attrs_define

T = TypeVar("T", bound="DisableClient")


@_attrs_define
class DisableClient:
    """Taking a machine client out of use.

    Example:
        {'reason': 'The vendor was changed'}

    Attributes:
        reason (str): Why; at least three characters.
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

        disable_client = cls(
            reason=reason,
        )

        return disable_client
