from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, TypeVar

from attrs import define as _attrs_define

from ..models.problem_code import ProblemCode

T = TypeVar("T", bound="ProblemView")


@_attrs_define
class ProblemView:
    """What a problem code means.

    Example:
        {'code': 'precondition_failed', 'explanation': 'Read it again and repeat your change on the new version.',
            'status': 412, 'title': 'It was changed in the meantime'}

    Attributes:
        code (ProblemCode): What went wrong; `GET /problems/{code}` explains each.
        explanation (str): What it means and what to do.
        status (int): The HTTP status it comes with.
        title (str): What happened, in one line.
    """

    code: ProblemCode
    explanation: str
    status: int
    title: str

    def to_dict(self) -> dict[str, Any]:
        code = self.code.value

        explanation = self.explanation

        status = self.status

        title = self.title

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "code": code,
                "explanation": explanation,
                "status": status,
                "title": title,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        code = ProblemCode(d.pop("code"))

        explanation = d.pop("explanation")

        status = d.pop("status")

        title = d.pop("title")

        problem_view = cls(
            code=code,
            explanation=explanation,
            status=status,
            title=title,
        )

        return problem_view
