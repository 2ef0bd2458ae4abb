from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar, cast
from uuid import UUID

from attrs import define as _attrs_define

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.webhook_content import WebhookContent
    from ..models.webhook_secret_view import WebhookSecretView


T = TypeVar("T", bound="WebhookView")


@_attrs_define
class WebhookView:
    """A webhook.

    Example:
        {'content': {'enabled': True, 'event_types': [], 'signature': 'both', 'url': 'https://hooks.example.org/nimrs'},
            'created_at': '2026-03-02T15:00:00Z', 'created_by': 'security.admin', 'id':
            '0192f0c1-2a3b-7c4d-8e5f-60718293a4b5', 'position': 42, 'secrets': [{'created_at': '2026-03-02T15:00:00Z', 'id':
            '0192f0c1-2a3b-7c4d-8e5f-60718293a4b6', 'kind': 'hmac'}], 'updated_at': '2026-03-02T15:00:00Z', 'version': 1}

    Attributes:
        content (WebhookContent): Where events are sent, and which. Example: {'description': 'Our health-record system',
            'enabled': True, 'event_types': ['incident.submitted', 'incident.closed'], 'signature': 'both', 'url':
            'https://hooks.example.org/nimrs'}.
        created_at (datetime.datetime): When it was made.
        created_by (str): Who made it.
        id (UUID): The webhook.
        position (int): The position in the feed up to which deliveries were made.
        secrets (list[WebhookSecretView]): What it is signed with now.
        updated_at (datetime.datetime): When it was last changed.
        version (int): The version, as in the `ETag`.
        disabled_reason (None | str | Unset): Why the service itself disabled it.
        facility_id (None | Unset | UUID): The facility whose events are sent; absent where those of the whole State
            are.
    """

    content: WebhookContent
    created_at: datetime.datetime
    created_by: str
    id: UUID
    position: int
    secrets: list[WebhookSecretView]
    updated_at: datetime.datetime
    version: int
    disabled_reason: None | str | Unset = UNSET
    facility_id: None | Unset | UUID = UNSET

    def to_dict(self) -> dict[str, Any]:
        content = self.content.to_dict()

        created_at = self.created_at.isoformat()

        created_by = self.created_by

        id = str(self.id)

        position = self.position

        secrets = []
        for secrets_item_data in self.secrets:
            secrets_item = secrets_item_data.to_dict()
            secrets.append(secrets_item)

        updated_at = self.updated_at.isoformat()

        version = self.version

        disabled_reason: None | str | Unset
        if isinstance(self.disabled_reason, Unset):
            disabled_reason = UNSET
        else:
            disabled_reason = self.disabled_reason

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
                "created_at": created_at,
                "created_by": created_by,
                "id": id,
                "position": position,
                "secrets": secrets,
                "updated_at": updated_at,
                "version": version,
            }
        )
        if disabled_reason is not UNSET:
            field_dict["disabled_reason"] = disabled_reason
        if facility_id is not UNSET:
            field_dict["facility_id"] = facility_id

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.webhook_content import WebhookContent
        from ..models.webhook_secret_view import WebhookSecretView

        d = dict(src_dict)
        content = WebhookContent.from_dict(d.pop("content"))

        created_at = datetime.datetime.fromisoformat(d.pop("created_at"))

        created_by = d.pop("created_by")

        id = UUID(d.pop("id"))

        position = d.pop("position")

        secrets = []
        _secrets = d.pop("secrets")
        for secrets_item_data in _secrets:
            secrets_item = WebhookSecretView.from_dict(secrets_item_data)

            secrets.append(secrets_item)

        updated_at = datetime.datetime.fromisoformat(d.pop("updated_at"))

        version = d.pop("version")

        def _parse_disabled_reason(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        disabled_reason = _parse_disabled_reason(d.pop("disabled_reason", UNSET))

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

        webhook_view = cls(
            content=content,
            created_at=created_at,
            created_by=created_by,
            id=id,
            position=position,
            secrets=secrets,
            updated_at=updated_at,
            version=version,
            disabled_reason=disabled_reason,
            facility_id=facility_id,
        )

        return webhook_view
