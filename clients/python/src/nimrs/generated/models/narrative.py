from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, TypeVar, cast

from attrs import define as _attrs_define

from ..types import UNSET, Unset

T = TypeVar("T", bound="Narrative")


@_attrs_define
class Narrative:
    """What happened, in words.

    Example:
        {'description': 'A patient slipped on a wet floor.', 'immediate_protections': 'Examined by the nurse.'}

    Attributes:
        antecedents (None | str | Unset): What went before.
        description (None | str | Unset): What happened.
        immediate_protections (None | str | Unset): What was done at once to protect those concerned: care, separation,
            examination,
            observation, police, transfer.
        response (None | str | Unset): What staff did.
    """

    antecedents: None | str | Unset = UNSET
    description: None | str | Unset = UNSET
    immediate_protections: None | str | Unset = UNSET
    response: None | str | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        antecedents: None | str | Unset
        if isinstance(self.antecedents, Unset):
            antecedents = UNSET
        else:
            antecedents = self.antecedents

        description: None | str | Unset
        if isinstance(self.description, Unset):
            description = UNSET
        else:
            description = self.description

        immediate_protections: None | str | Unset
        if isinstance(self.immediate_protections, Unset):
            immediate_protections = UNSET
        else:
            immediate_protections = self.immediate_protections

        response: None | str | Unset
        if isinstance(self.response, Unset):
            response = UNSET
        else:
            response = self.response

        field_dict: dict[str, Any] = {}

        field_dict.update({})
        if antecedents is not UNSET:
            field_dict["antecedents"] = antecedents
        if description is not UNSET:
            field_dict["description"] = description
        if immediate_protections is not UNSET:
            field_dict["immediate_protections"] = immediate_protections
        if response is not UNSET:
            field_dict["response"] = response

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)

        def _parse_antecedents(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        antecedents = _parse_antecedents(d.pop("antecedents", UNSET))

        def _parse_description(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        description = _parse_description(d.pop("description", UNSET))

        def _parse_immediate_protections(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        immediate_protections = _parse_immediate_protections(
            d.pop("immediate_protections", UNSET)
        )

        def _parse_response(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        response = _parse_response(d.pop("response", UNSET))

        narrative = cls(
            antecedents=antecedents,
            description=description,
            immediate_protections=immediate_protections,
            response=response,
        )

        return narrative
