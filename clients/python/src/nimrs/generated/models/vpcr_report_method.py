from enum import StrEnum


class VpcrReportMethod(StrEnum):
    APP = "app"
    PHONE = "phone"
    WEB = "web"

    def __str__(self) -> str:
        return str(self.value)
