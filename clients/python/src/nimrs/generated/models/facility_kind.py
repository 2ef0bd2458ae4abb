from enum import StrEnum


class FacilityKind(StrEnum):
    ACT = "act"
    APARTMENT_TREATMENT = "apartment_treatment"
    CLINIC = "clinic"
    COMMUNITY_RESIDENCE = "community_residence"
    CONTINUING_DAY_TREATMENT = "continuing_day_treatment"
    CPEP = "cpep"
    CRISIS_RESIDENCE = "crisis_residence"
    CRISIS_STABILIZATION = "crisis_stabilization"
    DAY_TREATMENT = "day_treatment"
    FAMILY_BASED_TREATMENT = "family_based_treatment"
    GENERAL_HOSPITAL_UNIT = "general_hospital_unit"
    HCBS_WAIVER = "hcbs_waiver"
    IPRT = "iprt"
    OTHER = "other"
    PARTIAL_HOSPITALIZATION = "partial_hospitalization"
    PROS = "pros"
    PSYCHIATRIC_HOSPITAL = "psychiatric_hospital"
    RTF = "rtf"
    STATE_PSYCHIATRIC_CENTER = "state_psychiatric_center"

    def __str__(self) -> str:
        return str(self.value)
