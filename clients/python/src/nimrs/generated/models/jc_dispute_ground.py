from enum import StrEnum


class JcDisputeGround(StrEnum):
    CLASSIFICATION = "classification"
    DUPLICATE = "duplicate"
    NOT_OURS = "not_ours"

    def __str__(self) -> str:
        return str(self.value)
