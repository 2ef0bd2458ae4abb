from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self, TypeVar

from attrs import define as _attrs_define

T = TypeVar("T", bound="LegalHoldView")


@_attrs_define
class LegalHoldView:
    """A legal hold: while it stands, the incident is neither voided, thrown away nor removed.

    Example:
        {'by': 'central.albany', 'reason': 'Litigation; see the letter of counsel of 1 March 2026.', 'since':
            '2026-03-02T15:00:00Z'}

    Attributes:
        by (str): User ID of who put it.
        reason (str): Why.
        since (datetime.datetime): Since when.
    """

    by: str
    reason: str
    since: datetime.datetime

    def to_dict(self) -> dict[str, Any]:
        by = self.by

        reason = self.reason

        since = self.since.isoformat()

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "by": by,
                "reason": reason,
                "since": since,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        by = d.pop("by")

        reason = d.pop("reason")

        since = datetime.datetime.fromisoformat(d.pop("since"))

        legal_hold_view = cls(
            by=by,
            reason=reason,
            since=since,
        )

        return legal_hold_view
