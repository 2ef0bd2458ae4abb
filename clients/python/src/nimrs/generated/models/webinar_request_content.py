from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, TypeVar, cast

from attrs import define as _attrs_define

from ..types import UNSET, Unset

T = TypeVar("T", bound="WebinarRequestContent")


@_attrs_define
class WebinarRequestContent:
    """What is asked for.

    Example:
        {'details': 'Six new supervisors begin in May. None of them has filed a report yet.', 'participants': 6,
            'preferred_times': 'Tuesdays or Wednesdays in May, before noon', 'topic': 'Closing an investigation'}

    Attributes:
        participants (int): About how many would come.
        topic (str): What it should be about.
        details (None | str | Unset): For whom and why, without names of clients.
        preferred_times (None | str | Unset): When it would suit, in words.
    """

    participants: int
    topic: str
    details: None | str | Unset = UNSET
    preferred_times: None | str | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        participants = self.participants

        topic = self.topic

        details: None | str | Unset
        if isinstance(self.details, Unset):
            details = UNSET
        else:
            details = self.details

        preferred_times: None | str | Unset
        if isinstance(self.preferred_times, Unset):
            preferred_times = UNSET
        else:
            preferred_times = self.preferred_times

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "participants": participants,
                "topic": topic,
            }
        )
        if details is not UNSET:
            field_dict["details"] = details
        if preferred_times is not UNSET:
            field_dict["preferred_times"] = preferred_times

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        participants = d.pop("participants")

        topic = d.pop("topic")

        def _parse_details(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        details = _parse_details(d.pop("details", UNSET))

        def _parse_preferred_times(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        preferred_times = _parse_preferred_times(d.pop("preferred_times", UNSET))

        webinar_request_content = cls(
            participants=participants,
            topic=topic,
            details=details,
            preferred_times=preferred_times,
        )

        return webinar_request_content
