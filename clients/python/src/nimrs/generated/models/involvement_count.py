from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, TypeVar, cast

from attrs import define as _attrs_define

from ..models.involvement_kind import InvolvementKind
from ..types import UNSET, Unset

T = TypeVar("T", bound="InvolvementCount")


@_attrs_define
class InvolvementCount:
    """How many were involved so often.

    Example:
        {'count': None, 'kind': 'client', 'suppressed': True, 'times': '2'}

    Attributes:
        kind (InvolvementKind): Who or what is involved in incidents.
        suppressed (bool): Whether it is withheld.
        times (str): In so many incidents: `1` to `4`, `5_to_9` or `10_and_over`.
        count (int | None | Unset): How many; null where it is withheld, since it is small or would give away one that
            is.
    """

    kind: InvolvementKind
    suppressed: bool
    times: str
    count: int | None | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        kind = self.kind.value

        suppressed = self.suppressed

        times = self.times

        count: int | None | Unset
        if isinstance(self.count, Unset):
            count = UNSET
        else:
            count = self.count

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "kind": kind,
                "suppressed": suppressed,
                "times": times,
            }
        )
        if count is not UNSET:
            field_dict["count"] = count

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        kind = InvolvementKind(d.pop("kind"))

        suppressed = d.pop("suppressed")

        times = d.pop("times")

        def _parse_count(data: object) -> int | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(int | None | Unset, data)

        count = _parse_count(d.pop("count", UNSET))

        involvement_count = cls(
            kind=kind,
            suppressed=suppressed,
            times=times,
            count=count,
        )

        return involvement_count
