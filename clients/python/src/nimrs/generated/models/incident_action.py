from enum import StrEnum


class IncidentAction(StrEnum):
    AMEND = "amend"
    CLOSE = "close"
    DISCARD = "discard"
    EDIT = "edit"
    FILE_REPORT = "file-report"
    FINISH = "finish"
    HAND_OVER = "hand-over"
    INVESTIGATE = "investigate"
    REOPEN = "reopen"
    RETURN = "return"
    SEND_BACK = "send-back"
    SUBMIT = "submit"

    def __str__(self) -> str:
        return str(self.value)
