from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, TypeVar, cast

from attrs import define as _attrs_define

from ..models.lethality import Lethality
from ..types import UNSET, Unset

T = TypeVar("T", bound="SelfHarm")


@_attrs_define
class SelfHarm:
    """A suicide attempt or self abuse.

    Example:
        {'lethality': 'moderate', 'method': 'Ligature', 'observation_level': '15 minutes', 'prior_attempts': True}

    Attributes:
        contraband (None | str | Unset): Objects that should not have been there.
        lethality (Lethality | None | Unset):
        method (None | str | Unset): How.
        observation_level (None | str | Unset): The level of observation at the time.
        prior_attempts (bool | None | Unset): Whether there were attempts before.
    """

    contraband: None | str | Unset = UNSET
    lethality: Lethality | None | Unset = UNSET
    method: None | str | Unset = UNSET
    observation_level: None | str | Unset = UNSET
    prior_attempts: bool | None | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        contraband: None | str | Unset
        if isinstance(self.contraband, Unset):
            contraband = UNSET
        else:
            contraband = self.contraband

        lethality: None | str | Unset
        if isinstance(self.lethality, Unset):
            lethality = UNSET
        elif isinstance(self.lethality, Lethality):
            lethality = self.lethality.value
        else:
            lethality = self.lethality

        method: None | str | Unset
        if isinstance(self.method, Unset):
            method = UNSET
        else:
            method = self.method

        observation_level: None | str | Unset
        if isinstance(self.observation_level, Unset):
            observation_level = UNSET
        else:
            observation_level = self.observation_level

        prior_attempts: bool | None | Unset
        if isinstance(self.prior_attempts, Unset):
            prior_attempts = UNSET
        else:
            prior_attempts = self.prior_attempts

        field_dict: dict[str, Any] = {}

        field_dict.update({})
        if contraband is not UNSET:
            field_dict["contraband"] = contraband
        if lethality is not UNSET:
            field_dict["lethality"] = lethality
        if method is not UNSET:
            field_dict["method"] = method
        if observation_level is not UNSET:
            field_dict["observation_level"] = observation_level
        if prior_attempts is not UNSET:
            field_dict["prior_attempts"] = prior_attempts

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)

        def _parse_contraband(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        contraband = _parse_contraband(d.pop("contraband", UNSET))

        def _parse_lethality(data: object) -> Lethality | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                lethality_type_0 = Lethality(data)

                return lethality_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(Lethality | None | Unset, data)

        lethality = _parse_lethality(d.pop("lethality", UNSET))

        def _parse_method(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        method = _parse_method(d.pop("method", UNSET))

        def _parse_observation_level(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        observation_level = _parse_observation_level(d.pop("observation_level", UNSET))

        def _parse_prior_attempts(data: object) -> bool | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(bool | None | Unset, data)

        prior_attempts = _parse_prior_attempts(d.pop("prior_attempts", UNSET))

        self_harm = cls(
            contraband=contraband,
            lethality=lethality,
            method=method,
            observation_level=observation_level,
            prior_attempts=prior_attempts,
        )

        return self_harm
