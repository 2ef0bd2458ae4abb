from enum import StrEnum


class Grant(StrEnum):
    JC_LINKED = "jc_linked"
    NO = "no"
    OWN = "own"
    WITH_REASON = "with_reason"
    YES = "yes"

    def __str__(self) -> str:
        return str(self.value)
