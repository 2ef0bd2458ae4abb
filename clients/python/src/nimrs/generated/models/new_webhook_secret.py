from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, TypeVar

from attrs import define as _attrs_define

from ..models.webhook_secret_kind import WebhookSecretKind

T = TypeVar("T", bound="NewWebhookSecret")


@_attrs_define
class NewWebhookSecret:
    """A secret or key to sign with from now on.

    Example:
        {'kind': 'hmac'}

    Attributes:
        kind (WebhookSecretKind): What a webhook is signed with.
    """

    kind: WebhookSecretKind

    def to_dict(self) -> dict[str, Any]:
        kind = self.kind.value

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "kind": kind,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        kind = WebhookSecretKind(d.pop("kind"))

        new_webhook_secret = cls(
            kind=kind,
        )

        return new_webhook_secret
