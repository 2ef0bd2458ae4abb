from enum import StrEnum


class AccessRequestRoute(StrEnum):
    E_RFA = "e_rfa"
    RFA = "rfa"

    def __str__(self) -> str:
        return str(self.value)
