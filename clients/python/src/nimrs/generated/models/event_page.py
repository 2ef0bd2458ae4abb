from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar

from attrs import define as _attrs_define

if TYPE_CHECKING:
    from ..models.cloud_event import CloudEvent


T = TypeVar("T", bound="EventPage")


@_attrs_define
class EventPage:
    """A part of the change feed.

    Example:
        {'has_more': False, 'items': [{'data': {'resource': '/v1/incidents/0192f0c1-2a3b-7c4d-8e5f-60718293a4b6'},
            'datacontenttype': 'application/json', 'id': '0192f0c1-2a3b-7c4d-8e5f-60718293a4b5', 'sequence':
            '0000000000000000042', 'source': 'https://nimrs.example.org', 'specversion': '1.0', 'subject':
            '/v1/incidents/0192f0c1-2a3b-7c4d-8e5f-60718293a4b6', 'time': '2026-03-02T15:00:00Z', 'type':
            'gov.ny.omh.nimrs.incident.submitted'}], 'next': 42}

    Attributes:
        has_more (bool): Whether there is more already.
        items (list[CloudEvent]): The events, in the order in which they were committed.
        next_ (int): What to give as `after` to go on, also when nothing was shown.
    """

    has_more: bool
    items: list[CloudEvent]
    next_: int

    def to_dict(self) -> dict[str, Any]:
        has_more = self.has_more

        items = []
        for items_item_data in self.items:
            items_item = items_item_data.to_dict()
            items.append(items_item)

        next_ = self.next_

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "has_more": has_more,
                "items": items,
                "next": next_,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.cloud_event import CloudEvent

        d = dict(src_dict)
        has_more = d.pop("has_more")

        items = []
        _items = d.pop("items")
        for items_item_data in _items:
            items_item = CloudEvent.from_dict(items_item_data)

            items.append(items_item)

        next_ = d.pop("next")

        event_page = cls(
            has_more=has_more,
            items=items,
            next_=next_,
        )

        return event_page
