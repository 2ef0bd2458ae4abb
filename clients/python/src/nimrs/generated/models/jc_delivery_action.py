from enum import StrEnum


class JcDeliveryAction(StrEnum):
    REPORT = "report"
    WITHDRAW = "withdraw"

    def __str__(self) -> str:
        return str(self.value)
