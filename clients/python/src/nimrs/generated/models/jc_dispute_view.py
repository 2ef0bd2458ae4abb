from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self, TypeVar, cast

from attrs import define as _attrs_define

from ..models.jc_dispute_ground import JcDisputeGround
from ..types import UNSET, Unset

T = TypeVar("T", bound="JcDisputeView")


@_attrs_define
class JcDisputeView:
    """What a facility says is wrong with a case.

    Example:
        {'at': '2026-03-02T10:00:00Z', 'by': 'level1.hudson', 'ground': 'not_ours', 'reason': 'The client was discharged
            to another provider in January.'}

    Attributes:
        at (datetime.datetime): When.
        by (str): User ID of who.
        ground (JcDisputeGround): Why a facility disputes a case.
        reason (str): The reason in words.
        duplicate_of (None | str | Unset): The number of the other case, for a duplicate.
    """

    at: datetime.datetime
    by: str
    ground: JcDisputeGround
    reason: str
    duplicate_of: None | str | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        at = self.at.isoformat()

        by = self.by

        ground = self.ground.value

        reason = self.reason

        duplicate_of: None | str | Unset
        if isinstance(self.duplicate_of, Unset):
            duplicate_of = UNSET
        else:
            duplicate_of = self.duplicate_of

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "at": at,
                "by": by,
                "ground": ground,
                "reason": reason,
            }
        )
        if duplicate_of is not UNSET:
            field_dict["duplicate_of"] = duplicate_of

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        at = datetime.datetime.fromisoformat(d.pop("at"))

        by = d.pop("by")

        ground = JcDisputeGround(d.pop("ground"))

        reason = d.pop("reason")

        def _parse_duplicate_of(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        duplicate_of = _parse_duplicate_of(d.pop("duplicate_of", UNSET))

        jc_dispute_view = cls(
            at=at,
            by=by,
            ground=ground,
            reason=reason,
            duplicate_of=duplicate_of,
        )

        return jc_dispute_view
