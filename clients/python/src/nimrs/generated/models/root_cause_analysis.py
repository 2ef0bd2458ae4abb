from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, TypeVar, cast

from attrs import define as _attrs_define

from ..types import UNSET, Unset

T = TypeVar("T", bound="RootCauseAnalysis")


@_attrs_define
class RootCauseAnalysis:
    """The root cause analysis of a sentinel event.

    Example:
        {'actions': ['Signs at every sluice'], 'causes': ['Wet floor not marked'], 'required': True}

    Attributes:
        actions (list[str] | Unset): What is done about them.
        causes (list[str] | Unset): The root causes.
        required (bool | None | Unset): Whether one is due.
    """

    actions: list[str] | Unset = UNSET
    causes: list[str] | Unset = UNSET
    required: bool | None | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        actions: list[str] | Unset = UNSET
        if not isinstance(self.actions, Unset):
            actions = self.actions

        causes: list[str] | Unset = UNSET
        if not isinstance(self.causes, Unset):
            causes = self.causes

        required: bool | None | Unset
        if isinstance(self.required, Unset):
            required = UNSET
        else:
            required = self.required

        field_dict: dict[str, Any] = {}

        field_dict.update({})
        if actions is not UNSET:
            field_dict["actions"] = actions
        if causes is not UNSET:
            field_dict["causes"] = causes
        if required is not UNSET:
            field_dict["required"] = required

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        actions = cast(list[str], d.pop("actions", UNSET))

        causes = cast(list[str], d.pop("causes", UNSET))

        def _parse_required(data: object) -> bool | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(bool | None | Unset, data)

        required = _parse_required(d.pop("required", UNSET))

        root_cause_analysis = cls(
            actions=actions,
            causes=causes,
            required=required,
        )

        return root_cause_analysis
