from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar

from attrs import define as _attrs_define

if TYPE_CHECKING:
    from ..models.webhook_view import WebhookView


T = TypeVar("T", bound="CreatedWebhook")


@_attrs_define
class CreatedWebhook:
    """A new webhook with its secret.

    Example:
        {'secret': 'whsec_C2FVsBQIhrscChlQIMV+b5sSYspob7oD', 'webhook': {'content': {'enabled': True, 'event_types': [],
            'signature': 'hmac', 'url': 'https://hooks.example.org/nimrs'}, 'created_at': '2026-03-02T15:00:00Z',
            'created_by': 'security.admin', 'id': '0192f0c1-2a3b-7c4d-8e5f-60718293a4b5', 'position': 42, 'secrets':
            [{'created_at': '2026-03-02T15:00:00Z', 'id': '0192f0c1-2a3b-7c4d-8e5f-60718293a4b6', 'kind': 'hmac'}],
            'updated_at': '2026-03-02T15:00:00Z', 'version': 1}}

    Attributes:
        secret (str): The secret of its HMAC; shown once.
        webhook (WebhookView): A webhook. Example: {'content': {'enabled': True, 'event_types': [], 'signature': 'both',
            'url': 'https://hooks.example.org/nimrs'}, 'created_at': '2026-03-02T15:00:00Z', 'created_by': 'security.admin',
            'id': '0192f0c1-2a3b-7c4d-8e5f-60718293a4b5', 'position': 42, 'secrets': [{'created_at': '2026-03-02T15:00:00Z',
            'id': '0192f0c1-2a3b-7c4d-8e5f-60718293a4b6', 'kind': 'hmac'}], 'updated_at': '2026-03-02T15:00:00Z', 'version':
            1}.
    """

    secret: str
    webhook: WebhookView

    def to_dict(self) -> dict[str, Any]:
        secret = self.secret

        webhook = self.webhook.to_dict()

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "secret": secret,
                "webhook": webhook,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.webhook_view import WebhookView

        d = dict(src_dict)
        secret = d.pop("secret")

        webhook = WebhookView.from_dict(d.pop("webhook"))

        created_webhook = cls(
            secret=secret,
            webhook=webhook,
        )

        return created_webhook
