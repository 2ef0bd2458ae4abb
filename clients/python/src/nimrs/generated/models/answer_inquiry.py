from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, TypeVar

from attrs import define as _attrs_define

T = TypeVar("T", bound="AnswerInquiry")


@_attrs_define
class AnswerInquiry:
    """The answer of the facility.

    Example:
        {'answer': 'It was not; see the recommendation.'}

    Attributes:
        answer (str): The answer.
    """

    answer: str

    def to_dict(self) -> dict[str, Any]:
        answer = self.answer

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "answer": answer,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        answer = d.pop("answer")

        answer_inquiry = cls(
            answer=answer,
        )

        return answer_inquiry
