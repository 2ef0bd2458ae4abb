from enum import StrEnum


class OrganizationKind(StrEnum):
    CENTRAL_OFFICE = "central_office"
    FACILITY = "facility"
    FIELD_OFFICE = "field_office"
    ITS_SERVICE_DESK = "its_service_desk"
    JUSTICE_CENTER = "justice_center"
    NIMRS_HELP_DESK = "nimrs_help_desk"

    def __str__(self) -> str:
        return str(self.value)
