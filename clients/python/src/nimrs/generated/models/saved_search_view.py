from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar
from uuid import UUID

from attrs import define as _attrs_define

if TYPE_CHECKING:
    from ..models.saved_search_content import SavedSearchContent


T = TypeVar("T", bound="SavedSearchView")


@_attrs_define
class SavedSearchView:
    """A search that an account keeps.

    Example:
        {'content': {'name': 'Open falls', 'query': {'incident_type': 'fall', 'status': 'submitted'}}, 'created_at':
            '2026-03-02T15:00:00Z', 'id': '0192f0c1-2a3b-7c4d-8e5f-60718293a4b5', 'updated_at': '2026-03-02T15:00:00Z',
            'version': 1}

    Attributes:
        content (SavedSearchContent): A search to keep: its name, and what it asks for. Example: {'name': 'Open falls',
            'query': {'incident_type': 'fall', 'status': 'submitted'}}.
        created_at (datetime.datetime): When it was saved.
        id (UUID): The search.
        updated_at (datetime.datetime): When it was last changed.
        version (int): The version, as in the `ETag`.
    """

    content: SavedSearchContent
    created_at: datetime.datetime
    id: UUID
    updated_at: datetime.datetime
    version: int

    def to_dict(self) -> dict[str, Any]:
        content = self.content.to_dict()

        created_at = self.created_at.isoformat()

        id = str(self.id)

        updated_at = self.updated_at.isoformat()

        version = self.version

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "content": content,
                "created_at": created_at,
                "id": id,
                "updated_at": updated_at,
                "version": version,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.saved_search_content import SavedSearchContent

        d = dict(src_dict)
        content = SavedSearchContent.from_dict(d.pop("content"))

        created_at = datetime.datetime.fromisoformat(d.pop("created_at"))

        id = UUID(d.pop("id"))

        updated_at = datetime.datetime.fromisoformat(d.pop("updated_at"))

        version = d.pop("version")

        saved_search_view = cls(
            content=content,
            created_at=created_at,
            id=id,
            updated_at=updated_at,
            version=version,
        )

        return saved_search_view
