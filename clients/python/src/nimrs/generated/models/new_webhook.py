from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar, cast
from uuid import UUID

from attrs import define as _attrs_define

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.webhook_content import WebhookContent


T = TypeVar("T", bound="NewWebhook")


@_attrs_define
class NewWebhook:
    """A webhook to make.

    Example:
        {'content': {'signature': 'both', 'url': 'https://hooks.example.org/nimrs'}}

    Attributes:
        content (WebhookContent): Where events are sent, and which. Example: {'description': 'Our health-record system',
            'enabled': True, 'event_types': ['incident.submitted', 'incident.closed'], 'signature': 'both', 'url':
            'https://hooks.example.org/nimrs'}.
        facility_id (None | Unset | UUID): The facility whose events are sent. Left out, it is that of a Security
            Administrator; for Central Office the events
            of the whole State are sent.
    """

    content: WebhookContent
    facility_id: None | Unset | UUID = UNSET

    def to_dict(self) -> dict[str, Any]:
        content = self.content.to_dict()

        facility_id: None | str | Unset
        if isinstance(self.facility_id, Unset):
            facility_id = UNSET
        elif isinstance(self.facility_id, UUID):
            facility_id = str(self.facility_id)
        else:
            facility_id = self.facility_id

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "content": content,
            }
        )
        if facility_id is not UNSET:
            field_dict["facility_id"] = facility_id

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.webhook_content import WebhookContent

        d = dict(src_dict)
        content = WebhookContent.from_dict(d.pop("content"))

        def _parse_facility_id(data: object) -> None | Unset | UUID:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                facility_id_type_0 = UUID(data)

                return facility_id_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | Unset | UUID, data)

        facility_id = _parse_facility_id(d.pop("facility_id", UNSET))

        new_webhook = cls(
            content=content,
            facility_id=facility_id,
        )

        return new_webhook
