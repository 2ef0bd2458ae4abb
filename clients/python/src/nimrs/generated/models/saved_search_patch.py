from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar

from attrs import define as _attrs_define

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.incident_search import IncidentSearch


T = TypeVar("T", bound="SavedSearchPatch")


@_attrs_define
class SavedSearchPatch:
    """A merge patch (RFC 7396): what is absent stays, null takes out.

    Example:
        {'name': 'Open falls', 'query': {'incident_type': 'fall', 'status': 'submitted'}}

    Attributes:
        name (str | Unset): The name, which no other search of the account has.
        query (IncidentSearch | Unset): What a list of incidents is narrowed by and sorted by. All that is given must
            hold. Example: {'incident_type': 'fall', 'occurred_from': '2026-01-01T00:00:00Z', 'q': '"wet floor" slip*
            -stairs', 'status': 'submitted,under_investigation'}.
    """

    name: str | Unset = UNSET
    query: IncidentSearch | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        name = self.name

        query: dict[str, Any] | Unset = UNSET
        if not isinstance(self.query, Unset):
            query = self.query.to_dict()

        field_dict: dict[str, Any] = {}

        field_dict.update({})
        if name is not UNSET:
            field_dict["name"] = name
        if query is not UNSET:
            field_dict["query"] = query

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.incident_search import IncidentSearch

        d = dict(src_dict)
        name = d.pop("name", UNSET)

        _query = d.pop("query", UNSET)
        query: IncidentSearch | Unset
        if isinstance(_query, Unset):
            query = UNSET
        else:
            query = IncidentSearch.from_dict(_query)

        saved_search_patch = cls(
            name=name,
            query=query,
        )

        return saved_search_patch
