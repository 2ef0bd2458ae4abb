from enum import StrEnum


class DeletionGround(StrEnum):
    DUPLICATE = "duplicate"
    ENTERED_IN_ERROR = "entered_in_error"
    NOT_AN_INCIDENT = "not_an_incident"
    NOT_OUR_CLIENT = "not_our_client"
    TEST_ENTRY = "test_entry"
    WRONG_CATEGORY = "wrong_category"

    def __str__(self) -> str:
        return str(self.value)
