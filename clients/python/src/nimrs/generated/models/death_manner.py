from enum import StrEnum


class DeathManner(StrEnum):
    ACCIDENT = "accident"
    HOMICIDE = "homicide"
    NATURAL = "natural"
    OVERDOSE = "overdose"
    PENDING = "pending"
    SUICIDE = "suicide"
    UNEXPLAINED = "unexplained"

    def __str__(self) -> str:
        return str(self.value)
