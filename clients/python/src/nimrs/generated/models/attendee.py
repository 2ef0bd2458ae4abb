from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, TypeVar, cast

from attrs import define as _attrs_define

from ..types import UNSET, Unset

T = TypeVar("T", bound="Attendee")


@_attrs_define
class Attendee:
    """A member at the meeting.

    Example:
        {'director': False, 'name': 'Ines Ford', 'recused': False, 'role': 'Nurse'}

    Attributes:
        name (str): Name.
        director (bool | Unset): Whether the director of the facility, who may not sit.
        recusal_reason (None | str | Unset): Why recused.
        recused (bool | Unset): Whether recused from this case.
        role (None | str | Unset): Role in the committee.
    """

    name: str
    director: bool | Unset = UNSET
    recusal_reason: None | str | Unset = UNSET
    recused: bool | Unset = UNSET
    role: None | str | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        name = self.name

        director = self.director

        recusal_reason: None | str | Unset
        if isinstance(self.recusal_reason, Unset):
            recusal_reason = UNSET
        else:
            recusal_reason = self.recusal_reason

        recused = self.recused

        role: None | str | Unset
        if isinstance(self.role, Unset):
            role = UNSET
        else:
            role = self.role

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "name": name,
            }
        )
        if director is not UNSET:
            field_dict["director"] = director
        if recusal_reason is not UNSET:
            field_dict["recusal_reason"] = recusal_reason
        if recused is not UNSET:
            field_dict["recused"] = recused
        if role is not UNSET:
            field_dict["role"] = role

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        name = d.pop("name")

        director = d.pop("director", UNSET)

        def _parse_recusal_reason(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        recusal_reason = _parse_recusal_reason(d.pop("recusal_reason", UNSET))

        recused = d.pop("recused", UNSET)

        def _parse_role(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        role = _parse_role(d.pop("role", UNSET))

        attendee = cls(
            name=name,
            director=director,
            recusal_reason=recusal_reason,
            recused=recused,
            role=role,
        )

        return attendee
