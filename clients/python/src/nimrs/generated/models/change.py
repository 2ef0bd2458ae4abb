from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, TypeVar

from attrs import define as _attrs_define

from ..types import UNSET, Unset

T = TypeVar("T", bound="Change")


@_attrs_define
class Change:
    """One difference between two versions.

    Example:
        {'after': 'bathroom', 'before': 'hallway', 'pointer': '/content/place/location'}

    Attributes:
        pointer (str): The part that differs, a JSON pointer into the record.
        after (Any | Unset): What it is; absent where there is nothing.
        before (Any | Unset): What it was; absent where there was nothing.
    """

    pointer: str
    after: Any | Unset = UNSET
    before: Any | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        pointer = self.pointer

        after = self.after

        before = self.before

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "pointer": pointer,
            }
        )
        if after is not UNSET:
            field_dict["after"] = after
        if before is not UNSET:
            field_dict["before"] = before

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        pointer = d.pop("pointer")

        after = d.pop("after", UNSET)

        before = d.pop("before", UNSET)

        change = cls(
            pointer=pointer,
            after=after,
            before=before,
        )

        return change
