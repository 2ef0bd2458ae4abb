from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, TypeVar, cast

from attrs import define as _attrs_define

from ..types import UNSET, Unset

T = TypeVar("T", bound="Fire")


@_attrs_define
class Fire:
    """A fire.

    Example:
        {'alarm': True, 'evacuation': True, 'extent': 'One room', 'source': 'Waste bin'}

    Attributes:
        alarm (bool | None | Unset): Whether the alarm went off.
        evacuation (bool | None | Unset): Whether people were brought out.
        extent (None | str | Unset): How far it went.
        source (None | str | Unset): What caught fire, and from what.
    """

    alarm: bool | None | Unset = UNSET
    evacuation: bool | None | Unset = UNSET
    extent: None | str | Unset = UNSET
    source: None | str | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        alarm: bool | None | Unset
        if isinstance(self.alarm, Unset):
            alarm = UNSET
        else:
            alarm = self.alarm

        evacuation: bool | None | Unset
        if isinstance(self.evacuation, Unset):
            evacuation = UNSET
        else:
            evacuation = self.evacuation

        extent: None | str | Unset
        if isinstance(self.extent, Unset):
            extent = UNSET
        else:
            extent = self.extent

        source: None | str | Unset
        if isinstance(self.source, Unset):
            source = UNSET
        else:
            source = self.source

        field_dict: dict[str, Any] = {}

        field_dict.update({})
        if alarm is not UNSET:
            field_dict["alarm"] = alarm
        if evacuation is not UNSET:
            field_dict["evacuation"] = evacuation
        if extent is not UNSET:
            field_dict["extent"] = extent
        if source is not UNSET:
            field_dict["source"] = source

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)

        def _parse_alarm(data: object) -> bool | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(bool | None | Unset, data)

        alarm = _parse_alarm(d.pop("alarm", UNSET))

        def _parse_evacuation(data: object) -> bool | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(bool | None | Unset, data)

        evacuation = _parse_evacuation(d.pop("evacuation", UNSET))

        def _parse_extent(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        extent = _parse_extent(d.pop("extent", UNSET))

        def _parse_source(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        source = _parse_source(d.pop("source", UNSET))

        fire = cls(
            alarm=alarm,
            evacuation=evacuation,
            extent=extent,
            source=source,
        )

        return fire
