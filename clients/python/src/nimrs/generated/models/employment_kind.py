from enum import StrEnum


class EmploymentKind(StrEnum):
    CONSULTANT = "consultant"
    CONTRACTOR = "contractor"
    EMPLOYEE = "employee"
    INTERN = "intern"
    VOLUNTEER = "volunteer"

    def __str__(self) -> str:
        return str(self.value)
