from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, TypeVar

from attrs import define as _attrs_define

T = TypeVar("T", bound="Warning_")


@_attrs_define
class Warning_:
    """Something to know about that did not stop the request.

    Example:
        {'code': 'single_level_1', 'message': 'The facility has one Level 1 user; it should have two or more.'}

    Attributes:
        code (str): What, for programs, as `single_level_1`.
        message (str): What, for people.
    """

    code: str
    message: str

    def to_dict(self) -> dict[str, Any]:
        code = self.code

        message = self.message

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "code": code,
                "message": message,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        code = d.pop("code")

        message = d.pop("message")

        warning = cls(
            code=code,
            message=message,
        )

        return warning
