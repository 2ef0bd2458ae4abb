from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar, cast

from attrs import define as _attrs_define

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.webhook_secret_view import WebhookSecretView


T = TypeVar("T", bound="CreatedWebhookSecret")


@_attrs_define
class CreatedWebhookSecret:
    """A new secret or key.

    Example:
        {'secret': {'created_at': '2026-03-02T15:00:00Z', 'id': '0192f0c1-2a3b-7c4d-8e5f-60718293a4b6', 'kind': 'hmac'},
            'value': 'whsec_C2FVsBQIhrscChlQIMV+b5sSYspob7oD', 'version': 2}

    Attributes:
        secret (WebhookSecretView): A secret or key of a webhook, without what is secret. Example: {'created_at':
            '2026-03-02T15:00:00Z', 'id': '0192f0c1-2a3b-7c4d-8e5f-60718293a4b6', 'kind': 'ed25519', 'public_key':
            'whpk_11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo='}.
        version (int): The version of the webhook, which counts it.
        value (None | str | Unset): The secret itself, of HMAC; shown once.
    """

    secret: WebhookSecretView
    version: int
    value: None | str | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        secret = self.secret.to_dict()

        version = self.version

        value: None | str | Unset
        if isinstance(self.value, Unset):
            value = UNSET
        else:
            value = self.value

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "secret": secret,
                "version": version,
            }
        )
        if value is not UNSET:
            field_dict["value"] = value

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.webhook_secret_view import WebhookSecretView

        d = dict(src_dict)
        secret = WebhookSecretView.from_dict(d.pop("secret"))

        version = d.pop("version")

        def _parse_value(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        value = _parse_value(d.pop("value", UNSET))

        created_webhook_secret = cls(
            secret=secret,
            version=version,
            value=value,
        )

        return created_webhook_secret
