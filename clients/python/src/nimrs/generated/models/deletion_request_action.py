from enum import StrEnum


class DeletionRequestAction(StrEnum):
    APPROVE = "approve"
    DENY = "deny"
    WITHDRAW = "withdraw"

    def __str__(self) -> str:
        return str(self.value)
