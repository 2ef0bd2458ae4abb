from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, TypeVar

from attrs import define as _attrs_define

T = TypeVar("T", bound="CancelWebinar")


@_attrs_define
class CancelWebinar:
    """Why a webinar does not take place.

    Example:
        {'reason': 'The speaker is ill.'}

    Attributes:
        reason (str): The reason. Everybody sees it, and it stands in the mails.
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

        cancel_webinar = cls(
            reason=reason,
        )

        return cancel_webinar
