from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar, cast

from attrs import define as _attrs_define

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.investigator import Investigator


T = TypeVar("T", bound="Investigate")


@_attrs_define
class Investigate:
    """Starting the investigation.

    Example:
        {'investigator': {'name': 'Miriam Cole', 'title': 'Risk manager'}}

    Attributes:
        investigator (Investigator): Who investigates. Example: {'name': 'Miriam Cole', 'title': 'Risk manager',
            'trained': True}.
        special_investigation (bool | None | Unset): Whether it is a special investigation (14 NYCRR 524.14).
    """

    investigator: Investigator
    special_investigation: bool | None | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        investigator = self.investigator.to_dict()

        special_investigation: bool | None | Unset
        if isinstance(self.special_investigation, Unset):
            special_investigation = UNSET
        else:
            special_investigation = self.special_investigation

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "investigator": investigator,
            }
        )
        if special_investigation is not UNSET:
            field_dict["special_investigation"] = special_investigation

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.investigator import Investigator

        d = dict(src_dict)
        investigator = Investigator.from_dict(d.pop("investigator"))

        def _parse_special_investigation(data: object) -> bool | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(bool | None | Unset, data)

        special_investigation = _parse_special_investigation(
            d.pop("special_investigation", UNSET)
        )

        investigate = cls(
            investigator=investigator,
            special_investigation=special_investigation,
        )

        return investigate
