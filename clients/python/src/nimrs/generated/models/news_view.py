from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar
from uuid import UUID

from attrs import define as _attrs_define

if TYPE_CHECKING:
    from ..models.news_content import NewsContent


T = TypeVar("T", bound="NewsView")


@_attrs_define
class NewsView:
    """A piece of news.

    Example:
        {'content': {'body': 'The sessions of April begin at 9:00 AM.', 'title': 'Sessions in April', 'valid_from':
            '2026-03-02T15:00:00Z', 'valid_until': '2026-05-01T04:00:00Z'}, 'current': True, 'id':
            '0192f0c1-2a3b-7c4d-8e5f-60718293a4b5', 'updated_at': '2026-03-02T15:00:00Z', 'version': 1}

    Attributes:
        content (NewsContent): A piece of news, and from when to when everybody sees it. Example: {'body': 'The sessions
            of April begin at 9:00 AM.', 'title': 'Sessions in April', 'valid_from': '2026-03-02T15:00:00Z', 'valid_until':
            '2026-05-01T04:00:00Z'}.
        current (bool): Whether it is shown to everybody now.
        id (UUID): The piece of news.
        updated_at (datetime.datetime): When it was last changed.
        version (int): The version, as in the `ETag`.
    """

    content: NewsContent
    current: bool
    id: UUID
    updated_at: datetime.datetime
    version: int

    def to_dict(self) -> dict[str, Any]:
        content = self.content.to_dict()

        current = self.current

        id = str(self.id)

        updated_at = self.updated_at.isoformat()

        version = self.version

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "content": content,
                "current": current,
                "id": id,
                "updated_at": updated_at,
                "version": version,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.news_content import NewsContent

        d = dict(src_dict)
        content = NewsContent.from_dict(d.pop("content"))

        current = d.pop("current")

        id = UUID(d.pop("id"))

        updated_at = datetime.datetime.fromisoformat(d.pop("updated_at"))

        version = d.pop("version")

        news_view = cls(
            content=content,
            current=current,
            id=id,
            updated_at=updated_at,
            version=version,
        )

        return news_view
