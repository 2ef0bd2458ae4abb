from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar

from attrs import define as _attrs_define

from ..models.match_class import MatchClass

if TYPE_CHECKING:
    from ..models.snippet import Snippet


T = TypeVar("T", bound="SearchMatch")


@_attrs_define
class SearchMatch:
    """How an incident fits what was searched for.

    Example:
        {'class': 'phrase', 'snippets': [{'field': 'narrative.description', 'parts': [{'hit': False, 'text': '…slipped
            on the '}, {'hit': True, 'text': 'wet floor'}]}]}

    Attributes:
        class_ (MatchClass): How well an incident fits what was searched for.
        snippets (list[Snippet]): Where, at most three places.
    """

    class_: MatchClass
    snippets: list[Snippet]

    def to_dict(self) -> dict[str, Any]:
        class_ = self.class_.value

        snippets = []
        for snippets_item_data in self.snippets:
            snippets_item = snippets_item_data.to_dict()
            snippets.append(snippets_item)

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "class": class_,
                "snippets": snippets,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.snippet import Snippet

        d = dict(src_dict)
        class_ = MatchClass(d.pop("class"))

        snippets = []
        _snippets = d.pop("snippets")
        for snippets_item_data in _snippets:
            snippets_item = Snippet.from_dict(snippets_item_data)

            snippets.append(snippets_item)

        search_match = cls(
            class_=class_,
            snippets=snippets,
        )

        return search_match
