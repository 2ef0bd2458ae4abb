from enum import StrEnum


class NotificationRecipient(StrEnum):
    BOARD_OF_VISITORS = "board_of_visitors"
    CLINICAL_RISK_MANAGER = "clinical_risk_manager"
    CORONER = "coroner"
    DIRECTOR = "director"
    DISTRICT_ATTORNEY = "district_attorney"
    GUARDIAN = "guardian"
    LGU = "lgu"
    MHLS = "mhls"
    OMH = "omh"
    PHYSICIAN = "physician"
    POLICE = "police"
    QUALIFIED_PERSON = "qualified_person"
    SCR = "scr"
    VPCR = "vpcr"

    def __str__(self) -> str:
        return str(self.value)
