from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, TypeVar

from attrs import define as _attrs_define

T = TypeVar("T", bound="ReleaseLegalHold")


@_attrs_define
class ReleaseLegalHold:
    """Lifting a legal hold.

    Example:
        {'reason': 'The case was settled.'}

    Attributes:
        reason (str): Why it is lifted; kept with the record's history.
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

        release_legal_hold = cls(
            reason=reason,
        )

        return release_legal_hold
