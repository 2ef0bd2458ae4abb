from enum import StrEnum


class CommitteeDecision(StrEnum):
    ACCEPT = "accept"
    REFER = "refer"
    RETURN_FOR_MORE = "return_for_more"

    def __str__(self) -> str:
        return str(self.value)
