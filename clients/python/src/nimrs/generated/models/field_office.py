from enum import StrEnum


class FieldOffice(StrEnum):
    CENTRAL_NEW_YORK = "central_new_york"
    HUDSON_RIVER = "hudson_river"
    LONG_ISLAND = "long_island"
    NEW_YORK_CITY = "new_york_city"
    WESTERN_NEW_YORK = "western_new_york"

    def __str__(self) -> str:
        return str(self.value)
