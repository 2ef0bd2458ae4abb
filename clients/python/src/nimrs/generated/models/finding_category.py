from enum import StrEnum


class FindingCategory(StrEnum):
    CATEGORY_1 = "category_1"
    CATEGORY_2 = "category_2"
    CATEGORY_3 = "category_3"
    CATEGORY_4 = "category_4"

    def __str__(self) -> str:
        return str(self.value)
