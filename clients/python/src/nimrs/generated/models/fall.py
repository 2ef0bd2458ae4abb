from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, TypeVar, cast

from attrs import define as _attrs_define

from ..types import UNSET, Unset

T = TypeVar("T", bound="Fall")


@_attrs_define
class Fall:
    """A fall.

    Example:
        {'activity': 'walking', 'footwear': 'socks', 'surface': 'wet tiles', 'witnessed': False}

    Attributes:
        activity (None | str | Unset): What the patient was doing.
        assistive_device (None | str | Unset): The walking aid, if any.
        footwear (None | str | Unset): What the patient wore on the feet.
        risk_score (None | str | Unset): The fall-risk score on record, with its scale.
        surface (None | str | Unset): The surface.
        witnessed (bool | None | Unset): Whether someone saw it.
    """

    activity: None | str | Unset = UNSET
    assistive_device: None | str | Unset = UNSET
    footwear: None | str | Unset = UNSET
    risk_score: None | str | Unset = UNSET
    surface: None | str | Unset = UNSET
    witnessed: bool | None | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        activity: None | str | Unset
        if isinstance(self.activity, Unset):
            activity = UNSET
        else:
            activity = self.activity

        assistive_device: None | str | Unset
        if isinstance(self.assistive_device, Unset):
            assistive_device = UNSET
        else:
            assistive_device = self.assistive_device

        footwear: None | str | Unset
        if isinstance(self.footwear, Unset):
            footwear = UNSET
        else:
            footwear = self.footwear

        risk_score: None | str | Unset
        if isinstance(self.risk_score, Unset):
            risk_score = UNSET
        else:
            risk_score = self.risk_score

        surface: None | str | Unset
        if isinstance(self.surface, Unset):
            surface = UNSET
        else:
            surface = self.surface

        witnessed: bool | None | Unset
        if isinstance(self.witnessed, Unset):
            witnessed = UNSET
        else:
            witnessed = self.witnessed

        field_dict: dict[str, Any] = {}

        field_dict.update({})
        if activity is not UNSET:
            field_dict["activity"] = activity
        if assistive_device is not UNSET:
            field_dict["assistive_device"] = assistive_device
        if footwear is not UNSET:
            field_dict["footwear"] = footwear
        if risk_score is not UNSET:
            field_dict["risk_score"] = risk_score
        if surface is not UNSET:
            field_dict["surface"] = surface
        if witnessed is not UNSET:
            field_dict["witnessed"] = witnessed

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)

        def _parse_activity(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        activity = _parse_activity(d.pop("activity", UNSET))

        def _parse_assistive_device(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        assistive_device = _parse_assistive_device(d.pop("assistive_device", UNSET))

        def _parse_footwear(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        footwear = _parse_footwear(d.pop("footwear", UNSET))

        def _parse_risk_score(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        risk_score = _parse_risk_score(d.pop("risk_score", UNSET))

        def _parse_surface(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        surface = _parse_surface(d.pop("surface", UNSET))

        def _parse_witnessed(data: object) -> bool | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(bool | None | Unset, data)

        witnessed = _parse_witnessed(d.pop("witnessed", UNSET))

        fall = cls(
            activity=activity,
            assistive_device=assistive_device,
            footwear=footwear,
            risk_score=risk_score,
            surface=surface,
            witnessed=witnessed,
        )

        return fall
