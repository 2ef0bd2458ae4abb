from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar
from uuid import UUID

from attrs import define as _attrs_define

if TYPE_CHECKING:
    from ..models.notification_content import NotificationContent


T = TypeVar("T", bound="NotificationView")


@_attrs_define
class NotificationView:
    """A notice as it is recorded.

    Example:
        {'content': {'at': '2026-03-01T10:05:00Z', 'by': 'Dana Reyes', 'method': 'phone', 'outcome': 'reached',
            'person': 'Ruth Adler', 'recipient': 'director'}, 'id': '0192f0c1-2a3b-7c4d-8e5f-60718293a4b5', 'recorded_at':
            '2026-03-01T10:10:00Z', 'recorded_by': 'level1.hudson', 'version': 1}

    Attributes:
        content (NotificationContent): A notice that was given, or tried. Example: {'at': '2026-03-01T10:05:00Z', 'by':
            'Dana Reyes', 'method': 'phone', 'outcome': 'reached', 'person': 'Ruth Adler', 'recipient': 'director'}.
        id (UUID): The entry.
        recorded_at (datetime.datetime): When it was recorded.
        recorded_by (str): User ID of who recorded it.
        version (int): The version, as in the `ETag`.
    """

    content: NotificationContent
    id: UUID
    recorded_at: datetime.datetime
    recorded_by: str
    version: int

    def to_dict(self) -> dict[str, Any]:
        content = self.content.to_dict()

        id = str(self.id)

        recorded_at = self.recorded_at.isoformat()

        recorded_by = self.recorded_by

        version = self.version

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "content": content,
                "id": id,
                "recorded_at": recorded_at,
                "recorded_by": recorded_by,
                "version": version,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.notification_content import NotificationContent

        d = dict(src_dict)
        content = NotificationContent.from_dict(d.pop("content"))

        id = UUID(d.pop("id"))

        recorded_at = datetime.datetime.fromisoformat(d.pop("recorded_at"))

        recorded_by = d.pop("recorded_by")

        version = d.pop("version")

        notification_view = cls(
            content=content,
            id=id,
            recorded_at=recorded_at,
            recorded_by=recorded_by,
            version=version,
        )

        return notification_view
