from enum import StrEnum


class NotificationOutcome(StrEnum):
    MESSAGE_LEFT = "message_left"
    REACHED = "reached"
    REFUSED_NOTICE = "refused_notice"
    UNABLE = "unable"

    def __str__(self) -> str:
        return str(self.value)
