from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, TypeVar

from attrs import define as _attrs_define

T = TypeVar("T", bound="FieldError")


@_attrs_define
class FieldError:
    """One fault of a request.

    Example:
        {'code': 'required', 'message': 'is needed to submit', 'pointer': '/content/narrative/description'}

    Attributes:
        code (str): What is wrong, for programs, as `required` or `in_the_future`.
        message (str): What is wrong, for people.
        pointer (str): The part at fault: a JSON pointer into the body (`/people/0/role`, the empty text for
            the whole body), or `query:limit`, `header:If-Match`, `path:id`, in a CSV file `line:3/email`.
    """

    code: str
    message: str
    pointer: str

    def to_dict(self) -> dict[str, Any]:
        code = self.code

        message = self.message

        pointer = self.pointer

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "code": code,
                "message": message,
                "pointer": pointer,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        code = d.pop("code")

        message = d.pop("message")

        pointer = d.pop("pointer")

        field_error = cls(
            code=code,
            message=message,
            pointer=pointer,
        )

        return field_error
