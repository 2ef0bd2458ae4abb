from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, TypeVar, cast

from attrs import define as _attrs_define

from ..models.event_type import EventType
from ..models.webhook_signature import WebhookSignature
from ..types import UNSET, Unset

T = TypeVar("T", bound="WebhookContent")


@_attrs_define
class WebhookContent:
    """Where events are sent, and which.

    Example:
        {'description': 'Our health-record system', 'enabled': True, 'event_types': ['incident.submitted',
            'incident.closed'], 'signature': 'both', 'url': 'https://hooks.example.org/nimrs'}

    Attributes:
        url (str): The address, `https` and public unless the operator allows others.
        description (None | str | Unset): What it is for.
        enabled (bool | Unset): Whether it is sent to. What happens meanwhile waits.
        event_types (list[EventType] | Unset): The types of events; none for all.
        signature (WebhookSignature | Unset): How a webhook is signed.
    """

    url: str
    description: None | str | Unset = UNSET
    enabled: bool | Unset = UNSET
    event_types: list[EventType] | Unset = UNSET
    signature: WebhookSignature | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        url = self.url

        description: None | str | Unset
        if isinstance(self.description, Unset):
            description = UNSET
        else:
            description = self.description

        enabled = self.enabled

        event_types: list[str] | Unset = UNSET
        if not isinstance(self.event_types, Unset):
            event_types = []
            for event_types_item_data in self.event_types:
                event_types_item = event_types_item_data.value
                event_types.append(event_types_item)

        signature: str | Unset = UNSET
        if not isinstance(self.signature, Unset):
            signature = self.signature.value

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "url": url,
            }
        )
        if description is not UNSET:
            field_dict["description"] = description
        if enabled is not UNSET:
            field_dict["enabled"] = enabled
        if event_types is not UNSET:
            field_dict["event_types"] = event_types
        if signature is not UNSET:
            field_dict["signature"] = signature

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        url = d.pop("url")

        def _parse_description(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        description = _parse_description(d.pop("description", UNSET))

        enabled = d.pop("enabled", UNSET)

        _event_types = d.pop("event_types", UNSET)
        event_types: list[EventType] | Unset = UNSET
        if _event_types is not UNSET:
            event_types = []
            for event_types_item_data in _event_types:
                event_types_item = EventType(event_types_item_data)

                event_types.append(event_types_item)

        _signature = d.pop("signature", UNSET)
        signature: WebhookSignature | Unset
        if isinstance(_signature, Unset):
            signature = UNSET
        else:
            signature = WebhookSignature(_signature)

        webhook_content = cls(
            url=url,
            description=description,
            enabled=enabled,
            event_types=event_types,
            signature=signature,
        )

        return webhook_content
