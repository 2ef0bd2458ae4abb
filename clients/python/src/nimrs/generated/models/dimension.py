from enum import StrEnum


class Dimension(StrEnum):
    AGE_BAND = "age_band"
    CLASS = "class"
    COUNTY = "county"
    FACILITY = "facility"
    FIELD_OFFICE = "field_office"
    HARM = "harm"
    HOUR = "hour"
    LOCATION = "location"
    MONTH = "month"
    PREMISES = "premises"
    QUARTER = "quarter"
    STAFF_INVOLVEMENT = "staff_involvement"
    TYPE = "type"
    UNIT = "unit"
    WEEKDAY = "weekday"
    YEAR = "year"

    def __str__(self) -> str:
        return str(self.value)
