from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar

from attrs import define as _attrs_define

if TYPE_CHECKING:
    from ..models.incident_search import IncidentSearch


T = TypeVar("T", bound="SavedSearchContent")


@_attrs_define
class SavedSearchContent:
    """A search to keep: its name, and what it asks for.

    Example:
        {'name': 'Open falls', 'query': {'incident_type': 'fall', 'status': 'submitted'}}

    Attributes:
        name (str): The name, which no other search of the account has.
        query (IncidentSearch): What a list of incidents is narrowed by and sorted by. All that is given must hold.
            Example: {'incident_type': 'fall', 'occurred_from': '2026-01-01T00:00:00Z', 'q': '"wet floor" slip* -stairs',
            'status': 'submitted,under_investigation'}.
    """

    name: str
    query: IncidentSearch

    def to_dict(self) -> dict[str, Any]:
        name = self.name

        query = self.query.to_dict()

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "name": name,
                "query": query,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.incident_search import IncidentSearch

        d = dict(src_dict)
        name = d.pop("name")

        query = IncidentSearch.from_dict(d.pop("query"))

        saved_search_content = cls(
            name=name,
            query=query,
        )

        return saved_search_content
