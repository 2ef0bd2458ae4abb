from enum import StrEnum


class AccessRequestAction(StrEnum):
    APPROVE = "approve"
    DENY = "deny"
    RESEND = "resend"
    WITHDRAW = "withdraw"

    def __str__(self) -> str:
        return str(self.value)
