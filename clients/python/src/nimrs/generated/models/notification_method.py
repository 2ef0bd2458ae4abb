from enum import StrEnum


class NotificationMethod(StrEnum):
    FAX = "fax"
    IN_PERSON = "in_person"
    MAIL = "mail"
    PHONE = "phone"
    PORTAL = "portal"

    def __str__(self) -> str:
        return str(self.value)
