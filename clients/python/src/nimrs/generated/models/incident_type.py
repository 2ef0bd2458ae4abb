from enum import StrEnum


class IncidentType(StrEnum):
    ASSAULT = "assault"
    AVERSIVE_CONDITIONING = "aversive_conditioning"
    CRIME = "crime"
    CRIME_IN_THE_COMMUNITY = "crime_in_the_community"
    DEATH = "death"
    DELIBERATE_INAPPROPRIATE_USE_OF_RESTRAINT = (
        "deliberate_inappropriate_use_of_restraint"
    )
    FALL = "fall"
    FIGHT = "fight"
    FINANCIAL_EXPLOITATION = "financial_exploitation"
    FIRESETTING = "firesetting"
    INJURY_OF_UNKNOWN_ORIGIN = "injury_of_unknown_origin"
    MEDICATION_ERROR = "medication_error"
    MISSING_PATIENT = "missing_patient"
    MISSING_SUBJECT_OF_AOT_ORDER = "missing_subject_of_aot_order"
    MISTREATMENT = "mistreatment"
    NEGLECT = "neglect"
    OBSTRUCTION_OF_REPORTS = "obstruction_of_reports"
    OTHER_SIGNIFICANT = "other_significant"
    PHYSICAL_ABUSE = "physical_abuse"
    PSYCHOLOGICAL_ABUSE = "psychological_abuse"
    SELF_ABUSE = "self_abuse"
    SEVERE_ADVERSE_DRUG_REACTION = "severe_adverse_drug_reaction"
    SEXUAL_ABUSE = "sexual_abuse"
    SEXUAL_ASSAULT = "sexual_assault"
    SEXUAL_CONTACT_BETWEEN_CHILDREN = "sexual_contact_between_children"
    SUICIDE_ATTEMPT = "suicide_attempt"
    SUICIDE_ATTEMPT_OFF_SITE = "suicide_attempt_off_site"
    UNLAWFUL_USE_OF_CONTROLLED_SUBSTANCE = "unlawful_use_of_controlled_substance"
    VERBAL_AGGRESSION = "verbal_aggression"
    WRONGFUL_CONDUCT = "wrongful_conduct"

    def __str__(self) -> str:
        return str(self.value)
