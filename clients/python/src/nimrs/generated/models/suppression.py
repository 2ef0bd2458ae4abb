from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, TypeVar

from attrs import define as _attrs_define

T = TypeVar("T", bound="Suppression")


@_attrs_define
class Suppression:
    """What a report withholds.

    Example:
        {'applied': True, 'cells_hidden': 6, 'threshold': 11}

    Attributes:
        applied (bool): Whether small counts are withheld: from all who do not belong to the facility.
        cells_hidden (int): How many counts are withheld, rows and sums.
        threshold (int): Counts from 1 to below this are withheld.
    """

    applied: bool
    cells_hidden: int
    threshold: int

    def to_dict(self) -> dict[str, Any]:
        applied = self.applied

        cells_hidden = self.cells_hidden

        threshold = self.threshold

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "applied": applied,
                "cells_hidden": cells_hidden,
                "threshold": threshold,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        applied = d.pop("applied")

        cells_hidden = d.pop("cells_hidden")

        threshold = d.pop("threshold")

        suppression = cls(
            applied=applied,
            cells_hidden=cells_hidden,
            threshold=threshold,
        )

        return suppression
