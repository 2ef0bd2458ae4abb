from enum import StrEnum


class MatchClass(StrEnum):
    NAME = "name"
    NUMBER = "number"
    PHRASE = "phrase"
    WORDS = "words"

    def __str__(self) -> str:
        return str(self.value)
