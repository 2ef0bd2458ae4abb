from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self, TypeVar, cast

from attrs import define as _attrs_define

from ..types import UNSET, Unset

T = TypeVar("T", bound="CrimeSuspicion")


@_attrs_define
class CrimeSuspicion:
    """Whether a crime is suspected (Mental Hygiene Law 31.11).

    Example:
        {'believed_at': '2026-03-01T10:00:00Z', 'grave': False, 'suspected': True}

    Attributes:
        believed_at (datetime.datetime | None | Unset): When it was first believed that it may be a crime.
        grave (bool | None | Unset): Whether it must be reported within 24 hours.
        suspected (bool | None | Unset): Whether a crime is suspected.
    """

    believed_at: datetime.datetime | None | Unset = UNSET
    grave: bool | None | Unset = UNSET
    suspected: bool | None | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        believed_at: None | str | Unset
        if isinstance(self.believed_at, Unset):
            believed_at = UNSET
        elif isinstance(self.believed_at, datetime.datetime):
            believed_at = self.believed_at.isoformat()
        else:
            believed_at = self.believed_at

        grave: bool | None | Unset
        if isinstance(self.grave, Unset):
            grave = UNSET
        else:
            grave = self.grave

        suspected: bool | None | Unset
        if isinstance(self.suspected, Unset):
            suspected = UNSET
        else:
            suspected = self.suspected

        field_dict: dict[str, Any] = {}

        field_dict.update({})
        if believed_at is not UNSET:
            field_dict["believed_at"] = believed_at
        if grave is not UNSET:
            field_dict["grave"] = grave
        if suspected is not UNSET:
            field_dict["suspected"] = suspected

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)

        def _parse_believed_at(data: object) -> datetime.datetime | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                believed_at_type_0 = datetime.datetime.fromisoformat(data)

                return believed_at_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | None | Unset, data)

        believed_at = _parse_believed_at(d.pop("believed_at", UNSET))

        def _parse_grave(data: object) -> bool | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(bool | None | Unset, data)

        grave = _parse_grave(d.pop("grave", UNSET))

        def _parse_suspected(data: object) -> bool | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(bool | None | Unset, data)

        suspected = _parse_suspected(d.pop("suspected", UNSET))

        crime_suspicion = cls(
            believed_at=believed_at,
            grave=grave,
            suspected=suspected,
        )

        return crime_suspicion
