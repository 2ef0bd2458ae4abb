from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self, TypeVar

from attrs import define as _attrs_define

T = TypeVar("T", bound="EventTicket")


@_attrs_define
class EventTicket:
    """What lets a browser's `EventSource`, which sends no header of its own, follow the feed.

    Example:
        {'expires_at': '2026-03-03T03:00:00Z', 'ticket': 'pXr0a5m1r8J3n0oYxkqk3F2R8l0R8v8yqkqYyXh3w1c', 'url':
            '/v1/events/stream?ticket=pXr0a5m1r8J3n0oYxkqk3F2R8l0R8v8yqkqYyXh3w1c'}

    Attributes:
        expires_at (datetime.datetime): When it ends at the latest; it ends with the session before.
        ticket (str): The ticket, good for the stream of events alone; shown once.
        url (str): The stream with the ticket.
    """

    expires_at: datetime.datetime
    ticket: str
    url: str

    def to_dict(self) -> dict[str, Any]:
        expires_at = self.expires_at.isoformat()

        ticket = self.ticket

        url = self.url

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "expires_at": expires_at,
                "ticket": ticket,
                "url": url,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        expires_at = datetime.datetime.fromisoformat(d.pop("expires_at"))

        ticket = d.pop("ticket")

        url = d.pop("url")

        event_ticket = cls(
            expires_at=expires_at,
            ticket=ticket,
            url=url,
        )

        return event_ticket
