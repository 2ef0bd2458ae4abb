from enum import StrEnum


class CorrectiveActionKind(StrEnum):
    COUNSELLING = "counselling"
    DISCIPLINE = "discipline"
    ENVIRONMENT = "environment"
    PERSONNEL_CHANGE = "personnel_change"
    POLICY = "policy"
    SANCTIONS = "sanctions"
    TRAINING = "training"
    TREATMENT_PLAN = "treatment_plan"

    def __str__(self) -> str:
        return str(self.value)
