from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, TypeVar

from attrs import define as _attrs_define

from ..types import UNSET, Unset

T = TypeVar("T", bound="NewClientSecret")


@_attrs_define
class NewClientSecret:
    """A secret to make for a machine client.

    Example:
        {'days': 180}

    Attributes:
        days (int | Unset): For how many days it is good.
    """

    days: int | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        days = self.days

        field_dict: dict[str, Any] = {}

        field_dict.update({})
        if days is not UNSET:
            field_dict["days"] = days

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        days = d.pop("days", UNSET)

        new_client_secret = cls(
            days=days,
        )

        return new_client_secret
