from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, TypeVar, cast

from attrs import define as _attrs_define

from ..types import UNSET, Unset

T = TypeVar("T", bound="ImportErrorView")


@_attrs_define
class ImportErrorView:
    """A fault in a row of an import: a line of its error file.

    Example:
        {'code': 'wrong_format', 'external_reference': 'EHR-88213', 'line': 17, 'message': 'Must be a time with its
            offset, as 2026-11-22T03:04:05Z.', 'pointer': '/content/occurred/at'}

    Attributes:
        code (str): What is wrong, as a code.
        line (int): The line of the file on which the row begins, counted from 1.
        message (str): What is wrong, in words.
        pointer (str): The part of the row, a JSON pointer; of CSV, of the row that its cells stand for.
        external_reference (None | str | Unset): The record's id in the facility's own system, where the row gives one.
    """

    code: str
    line: int
    message: str
    pointer: str
    external_reference: None | str | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        code = self.code

        line = self.line

        message = self.message

        pointer = self.pointer

        external_reference: None | str | Unset
        if isinstance(self.external_reference, Unset):
            external_reference = UNSET
        else:
            external_reference = self.external_reference

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "code": code,
                "line": line,
                "message": message,
                "pointer": pointer,
            }
        )
        if external_reference is not UNSET:
            field_dict["external_reference"] = external_reference

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        code = d.pop("code")

        line = d.pop("line")

        message = d.pop("message")

        pointer = d.pop("pointer")

        def _parse_external_reference(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        external_reference = _parse_external_reference(
            d.pop("external_reference", UNSET)
        )

        import_error_view = cls(
            code=code,
            line=line,
            message=message,
            pointer=pointer,
            external_reference=external_reference,
        )

        return import_error_view
