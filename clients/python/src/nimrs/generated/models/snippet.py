from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar

from attrs import define as _attrs_define

if TYPE_CHECKING:
    from ..models.snippet_part import SnippetPart


T = TypeVar("T", bound="Snippet")


@_attrs_define
class Snippet:
    """A place where something was found, with what stands around it.

    Example:
        {'field': 'narrative.description', 'parts': [{'hit': False, 'text': '…slipped on the '}, {'hit': True, 'text':
            'wet floor'}]}

    Attributes:
        field (str): The field: `number`, `external_reference`, `jc_numbers`, `people`, `narrative.description` and the
            like.
        parts (list[SnippetPart]): The text around it, in its order.
    """

    field: str
    parts: list[SnippetPart]

    def to_dict(self) -> dict[str, Any]:
        field = self.field

        parts = []
        for parts_item_data in self.parts:
            parts_item = parts_item_data.to_dict()
            parts.append(parts_item)

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "field": field,
                "parts": parts,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.snippet_part import SnippetPart

        d = dict(src_dict)
        field = d.pop("field")

        parts = []
        _parts = d.pop("parts")
        for parts_item_data in _parts:
            parts_item = SnippetPart.from_dict(parts_item_data)

            parts.append(parts_item)

        snippet = cls(
            field=field,
            parts=parts,
        )

        return snippet
