from enum import StrEnum


class Premises(StrEnum):
    OFF_PREMISES = "off_premises"
    ON_PREMISES = "on_premises"

    def __str__(self) -> str:
        return str(self.value)
