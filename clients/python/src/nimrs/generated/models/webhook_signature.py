from enum import StrEnum


class WebhookSignature(StrEnum):
    BOTH = "both"
    ED25519 = "ed25519"
    HMAC = "hmac"

    def __str__(self) -> str:
        return str(self.value)
