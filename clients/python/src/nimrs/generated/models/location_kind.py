from enum import StrEnum


class LocationKind(StrEnum):
    BATHROOM = "bathroom"
    BEDROOM = "bedroom"
    CLIENT_HOME = "client_home"
    COMMUNITY = "community"
    DAYROOM = "dayroom"
    DINING = "dining"
    HALLWAY = "hallway"
    OTHER = "other"
    OUTDOORS = "outdoors"
    SECLUSION_ROOM = "seclusion_room"
    VEHICLE = "vehicle"

    def __str__(self) -> str:
        return str(self.value)
