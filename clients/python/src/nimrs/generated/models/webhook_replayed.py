from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, TypeVar

from attrs import define as _attrs_define

T = TypeVar("T", bound="WebhookReplayed")


@_attrs_define
class WebhookReplayed:
    """How much is sent again.

    Example:
        {'events': 17}

    Attributes:
        events (int): Events that are sent again.
    """

    events: int

    def to_dict(self) -> dict[str, Any]:
        events = self.events

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "events": events,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        events = d.pop("events")

        webhook_replayed = cls(
            events=events,
        )

        return webhook_replayed
