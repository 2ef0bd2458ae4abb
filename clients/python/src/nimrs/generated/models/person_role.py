from enum import StrEnum


class PersonRole(StrEnum):
    CLIENT_AGGRESSOR = "client_aggressor"
    CLIENT_PARTICIPANT = "client_participant"
    CLIENT_VICTIM = "client_victim"
    CLIENT_WITNESS = "client_witness"
    FAMILY = "family"
    OTHER = "other"
    POLICE = "police"
    QUALIFIED_PERSON = "qualified_person"
    STAFF_REPORTER = "staff_reporter"
    STAFF_RESPONDER = "staff_responder"
    STAFF_SUBJECT = "staff_subject"
    STAFF_SUPERVISOR = "staff_supervisor"
    STAFF_WITNESS = "staff_witness"
    VISITOR = "visitor"

    def __str__(self) -> str:
        return str(self.value)
