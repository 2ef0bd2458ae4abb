from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, TypeVar

from attrs import define as _attrs_define

T = TypeVar("T", bound="SnippetPart")


@_attrs_define
class SnippetPart:
    """A part of a text, found or not.

    Example:
        {'hit': True, 'text': 'wet floor'}

    Attributes:
        hit (bool): Whether it is what was searched for.
        text (str): The text as it was written.
    """

    hit: bool
    text: str

    def to_dict(self) -> dict[str, Any]:
        hit = self.hit

        text = self.text

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "hit": hit,
                "text": text,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        hit = d.pop("hit")

        text = d.pop("text")

        snippet_part = cls(
            hit=hit,
            text=text,
        )

        return snippet_part
