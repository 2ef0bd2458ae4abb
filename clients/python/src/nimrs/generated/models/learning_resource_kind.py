from enum import StrEnum


class LearningResourceKind(StrEnum):
    JOB_AID = "job_aid"
    POLICY_GUIDE = "policy_guide"
    VIDEO = "video"

    def __str__(self) -> str:
        return str(self.value)
