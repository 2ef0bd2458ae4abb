from enum import StrEnum


class AccessRequestKind(StrEnum):
    CHANGE_GROUP = "change_group"
    DEACTIVATE = "deactivate"
    NEW_USER = "new_user"
    REESTABLISH = "reestablish"

    def __str__(self) -> str:
        return str(self.value)
