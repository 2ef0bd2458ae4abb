from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, TypeVar, cast

from attrs import define as _attrs_define

from ..types import UNSET, Unset

T = TypeVar("T", bound="Investigator")


@_attrs_define
class Investigator:
    """Who investigates.

    Example:
        {'name': 'Miriam Cole', 'title': 'Risk manager', 'trained': True}

    Attributes:
        name (str): Name.
        title (None | str | Unset): Title.
        trained (bool | None | Unset): Whether trained to investigate.
    """

    name: str
    title: None | str | Unset = UNSET
    trained: bool | None | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        name = self.name

        title: None | str | Unset
        if isinstance(self.title, Unset):
            title = UNSET
        else:
            title = self.title

        trained: bool | None | Unset
        if isinstance(self.trained, Unset):
            trained = UNSET
        else:
            trained = self.trained

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "name": name,
            }
        )
        if title is not UNSET:
            field_dict["title"] = title
        if trained is not UNSET:
            field_dict["trained"] = trained

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        name = d.pop("name")

        def _parse_title(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        title = _parse_title(d.pop("title", UNSET))

        def _parse_trained(data: object) -> bool | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(bool | None | Unset, data)

        trained = _parse_trained(d.pop("trained", UNSET))

        investigator = cls(
            name=name,
            title=title,
            trained=trained,
        )

        return investigator
