from enum import StrEnum


class RetentionRule(StrEnum):
    AGE_22 = "age_22"
    BIRTH_DATE_UNKNOWN = "birth_date_unknown"
    SEVEN_YEARS = "seven_years"

    def __str__(self) -> str:
        return str(self.value)
