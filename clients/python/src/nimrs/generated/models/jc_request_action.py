from enum import StrEnum


class JcRequestAction(StrEnum):
    ANSWER = "answer"
    CLOSE = "close"
    RETRY = "retry"

    def __str__(self) -> str:
        return str(self.value)
