from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, TypeVar, cast
from uuid import UUID

from attrs import define as _attrs_define

from ..types import UNSET, Unset

T = TypeVar("T", bound="FiledLine")


@_attrs_define
class FiledLine:
    """One line of a list of new users, and the request that it became.

    Example:
        {'line': 2, 'request_id': '0192f0c1-2a3b-7c4d-8e5f-60718293a4b5', 'user_id': 'dana.reyes'}

    Attributes:
        line (int): The line of the file on which the row begins; the header is line 1.
        user_id (str): The user ID.
        request_id (None | Unset | UUID): The request; absent in a dry run.
    """

    line: int
    user_id: str
    request_id: None | Unset | UUID = UNSET

    def to_dict(self) -> dict[str, Any]:
        line = self.line

        user_id = self.user_id

        request_id: None | str | Unset
        if isinstance(self.request_id, Unset):
            request_id = UNSET
        elif isinstance(self.request_id, UUID):
            request_id = str(self.request_id)
        else:
            request_id = self.request_id

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "line": line,
                "user_id": user_id,
            }
        )
        if request_id is not UNSET:
            field_dict["request_id"] = request_id

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        line = d.pop("line")

        user_id = d.pop("user_id")

        def _parse_request_id(data: object) -> None | Unset | UUID:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                request_id_type_0 = UUID(data)

                return request_id_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | Unset | UUID, data)

        request_id = _parse_request_id(d.pop("request_id", UNSET))

        filed_line = cls(
            line=line,
            user_id=user_id,
            request_id=request_id,
        )

        return filed_line
