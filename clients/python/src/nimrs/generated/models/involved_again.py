from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, TypeVar, cast

from attrs import define as _attrs_define

from ..models.involvement_kind import InvolvementKind
from ..types import UNSET, Unset

T = TypeVar("T", bound="InvolvedAgain")


@_attrs_define
class InvolvedAgain:
    """Somebody, or a unit, and the incidents.

    Example:
        {'incidents': 2, 'key': 'client-1', 'kind': 'client', 'label': 'Miles, Jordan (C-20417)', 'numbers':
            ['NIMRS-2026-0000001', 'NIMRS-2026-0000007']}

    Attributes:
        incidents (int): In how many incidents.
        key (str): A name that holds within this report alone; of a unit its id.
        kind (InvolvementKind): Who or what is involved in incidents.
        numbers (list[str]): Their numbers, at most 50.
        label (None | str | Unset): Who it is, where the reader may know.
    """

    incidents: int
    key: str
    kind: InvolvementKind
    numbers: list[str]
    label: None | str | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        incidents = self.incidents

        key = self.key

        kind = self.kind.value

        numbers = self.numbers

        label: None | str | Unset
        if isinstance(self.label, Unset):
            label = UNSET
        else:
            label = self.label

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "incidents": incidents,
                "key": key,
                "kind": kind,
                "numbers": numbers,
            }
        )
        if label is not UNSET:
            field_dict["label"] = label

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        incidents = d.pop("incidents")

        key = d.pop("key")

        kind = InvolvementKind(d.pop("kind"))

        numbers = cast(list[str], d.pop("numbers"))

        def _parse_label(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        label = _parse_label(d.pop("label", UNSET))

        involved_again = cls(
            incidents=incidents,
            key=key,
            kind=kind,
            numbers=numbers,
            label=label,
        )

        return involved_again
