from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, TypeVar

from attrs import define as _attrs_define

T = TypeVar("T", bound="Deactivate")


@_attrs_define
class Deactivate:
    """Taking an account out of use.

    Example:
        {'reason': 'Left the facility'}

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

        deactivate = cls(
            reason=reason,
        )

        return deactivate
