from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, TypeVar

from attrs import define as _attrs_define

T = TypeVar("T", bound="ResetPin")


@_attrs_define
class ResetPin:
    """Resetting a PIN; the person sets a new one with the enrollment code.

    Example:
        {'reason': 'Forgot the PIN, identity checked'}

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

        reset_pin = cls(
            reason=reason,
        )

        return reset_pin
