from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self, TypeVar, cast

from attrs import define as _attrs_define

from ..types import UNSET, Unset

T = TypeVar("T", bound="EvidenceItem")


@_attrs_define
class EvidenceItem:
    """A piece of evidence.

    Example:
        {'collected_at': '2026-03-02T12:00:00Z', 'description': 'Camera recording of the hallway'}

    Attributes:
        description (str): What it is.
        collected_at (datetime.datetime | None | Unset): When it was collected.
    """

    description: str
    collected_at: datetime.datetime | None | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        description = self.description

        collected_at: None | str | Unset
        if isinstance(self.collected_at, Unset):
            collected_at = UNSET
        elif isinstance(self.collected_at, datetime.datetime):
            collected_at = self.collected_at.isoformat()
        else:
            collected_at = self.collected_at

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "description": description,
            }
        )
        if collected_at is not UNSET:
            field_dict["collected_at"] = collected_at

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        description = d.pop("description")

        def _parse_collected_at(data: object) -> datetime.datetime | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                collected_at_type_0 = datetime.datetime.fromisoformat(data)

                return collected_at_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | None | Unset, data)

        collected_at = _parse_collected_at(d.pop("collected_at", UNSET))

        evidence_item = cls(
            description=description,
            collected_at=collected_at,
        )

        return evidence_item
