from enum import StrEnum


class SecurityGroup(StrEnum):
    CENTRAL_OFFICE = "central_office"
    CLINICAL_RISK_MANAGER = "clinical_risk_manager"
    FIELD_OFFICE = "field_office"
    INTEGRATION = "integration"
    ITS_SERVICE_DESK = "its_service_desk"
    JUSTICE_CENTER = "justice_center"
    LEVEL_1 = "level_1"
    LEVEL_2 = "level_2"
    LEVEL_3 = "level_3"
    NIMRS_HELP_DESK = "nimrs_help_desk"
    SECURITY_ADMINISTRATOR = "security_administrator"

    def __str__(self) -> str:
        return str(self.value)
