from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, TypeVar

from attrs import define as _attrs_define

T = TypeVar("T", bound="SetLegalHold")


@_attrs_define
class SetLegalHold:
    """Putting a legal hold on an incident.

    Example:
        {'reason': 'Litigation; see the letter of counsel of 1 March 2026.'}

    Attributes:
        reason (str): Why it must not be deleted; kept with the record and its history.
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

        set_legal_hold = cls(
            reason=reason,
        )

        return set_legal_hold
