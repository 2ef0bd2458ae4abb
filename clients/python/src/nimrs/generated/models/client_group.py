from enum import StrEnum


class ClientGroup(StrEnum):
    INTEGRATION = "integration"
    JUSTICE_CENTER = "justice_center"

    def __str__(self) -> str:
        return str(self.value)
