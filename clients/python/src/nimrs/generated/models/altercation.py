from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, TypeVar, cast

from attrs import define as _attrs_define

from ..types import UNSET, Unset

T = TypeVar("T", bound="Altercation")


@_attrs_define
class Altercation:
    """An assault or a fight.

    Example:
        {'injuries': 'Bruise on the left arm', 'who_struck_whom': 'One patient struck another'}

    Attributes:
        injuries (None | str | Unset): The injuries on each side.
        weapon (None | str | Unset): The weapon, if any.
        who_struck_whom (None | str | Unset): Who struck whom.
    """

    injuries: None | str | Unset = UNSET
    weapon: None | str | Unset = UNSET
    who_struck_whom: None | str | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        injuries: None | str | Unset
        if isinstance(self.injuries, Unset):
            injuries = UNSET
        else:
            injuries = self.injuries

        weapon: None | str | Unset
        if isinstance(self.weapon, Unset):
            weapon = UNSET
        else:
            weapon = self.weapon

        who_struck_whom: None | str | Unset
        if isinstance(self.who_struck_whom, Unset):
            who_struck_whom = UNSET
        else:
            who_struck_whom = self.who_struck_whom

        field_dict: dict[str, Any] = {}

        field_dict.update({})
        if injuries is not UNSET:
            field_dict["injuries"] = injuries
        if weapon is not UNSET:
            field_dict["weapon"] = weapon
        if who_struck_whom is not UNSET:
            field_dict["who_struck_whom"] = who_struck_whom

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)

        def _parse_injuries(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        injuries = _parse_injuries(d.pop("injuries", UNSET))

        def _parse_weapon(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        weapon = _parse_weapon(d.pop("weapon", UNSET))

        def _parse_who_struck_whom(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        who_struck_whom = _parse_who_struck_whom(d.pop("who_struck_whom", UNSET))

        altercation = cls(
            injuries=injuries,
            weapon=weapon,
            who_struck_whom=who_struck_whom,
        )

        return altercation
