from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, TypeVar, cast

from attrs import define as _attrs_define

from ..types import UNSET, Unset

T = TypeVar("T", bound="EndWebinarSeries")


@_attrs_define
class EndWebinarSeries:
    """Ends a series: no further sessions are made.

    Example:
        {'cancel_sessions': True, 'reason': 'The sessions go on in another form.'}

    Attributes:
        cancel_sessions (bool | Unset): Whether the sessions that are made and have not begun are cancelled too, with
            mails to those registered.
        reason (None | str | Unset): Why; needed where sessions are cancelled.
    """

    cancel_sessions: bool | Unset = UNSET
    reason: None | str | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        cancel_sessions = self.cancel_sessions

        reason: None | str | Unset
        if isinstance(self.reason, Unset):
            reason = UNSET
        else:
            reason = self.reason

        field_dict: dict[str, Any] = {}

        field_dict.update({})
        if cancel_sessions is not UNSET:
            field_dict["cancel_sessions"] = cancel_sessions
        if reason is not UNSET:
            field_dict["reason"] = reason

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        cancel_sessions = d.pop("cancel_sessions", UNSET)

        def _parse_reason(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        reason = _parse_reason(d.pop("reason", UNSET))

        end_webinar_series = cls(
            cancel_sessions=cancel_sessions,
            reason=reason,
        )

        return end_webinar_series
