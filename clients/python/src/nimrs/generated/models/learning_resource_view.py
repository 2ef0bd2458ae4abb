from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar, cast
from uuid import UUID

from attrs import define as _attrs_define

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.learning_file import LearningFile
    from ..models.learning_resource_content import LearningResourceContent


T = TypeVar("T", bound="LearningResourceView")


@_attrs_define
class LearningResourceView:
    """A training video, policy guide or job aid.

    Example:
        {'content': {'audience': 'everyone', 'edition': '2026-03', 'kind': 'job_aid', 'published': True, 'summary': 'Two
            pages to keep beside the keyboard.', 'title': 'Recording a fall, step by step'}, 'file': {'file_name':
            'recording-a-fall.pdf', 'media_type': 'application/pdf', 'sha256':
            '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08', 'size': 48213}, 'id':
            '0192f0c1-2a3b-7c4d-8e5f-60718293a4b5', 'published_at': '2026-03-02T15:00:00Z', 'updated_at':
            '2026-03-02T15:00:00Z', 'version': 2}

    Attributes:
        content (LearningResourceContent): What is said about material. The material itself is a link, or a file that is
            sent on its own. Example: {'audience': 'everyone', 'edition': '2026-03', 'kind': 'job_aid', 'link':
            'https://learning.example.org/recording-a-fall', 'published': True, 'summary': 'Two pages to keep beside the
            keyboard.', 'title': 'Recording a fall, step by step'}.
        id (UUID): The resource.
        updated_at (datetime.datetime): When it was last changed.
        version (int): The version, as in the `ETag`.
        file (LearningFile | None | Unset):
        published_at (datetime.datetime | None | Unset): Since when everybody may see it.
    """

    content: LearningResourceContent
    id: UUID
    updated_at: datetime.datetime
    version: int
    file: LearningFile | None | Unset = UNSET
    published_at: datetime.datetime | None | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        from ..models.learning_file import LearningFile

        content = self.content.to_dict()

        id = str(self.id)

        updated_at = self.updated_at.isoformat()

        version = self.version

        file: dict[str, Any] | None | Unset
        if isinstance(self.file, Unset):
            file = UNSET
        elif isinstance(self.file, LearningFile):
            file = self.file.to_dict()
        else:
            file = self.file

        published_at: None | str | Unset
        if isinstance(self.published_at, Unset):
            published_at = UNSET
        elif isinstance(self.published_at, datetime.datetime):
            published_at = self.published_at.isoformat()
        else:
            published_at = self.published_at

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "content": content,
                "id": id,
                "updated_at": updated_at,
                "version": version,
            }
        )
        if file is not UNSET:
            field_dict["file"] = file
        if published_at is not UNSET:
            field_dict["published_at"] = published_at

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.learning_file import LearningFile
        from ..models.learning_resource_content import LearningResourceContent

        d = dict(src_dict)
        content = LearningResourceContent.from_dict(d.pop("content"))

        id = UUID(d.pop("id"))

        updated_at = datetime.datetime.fromisoformat(d.pop("updated_at"))

        version = d.pop("version")

        def _parse_file(data: object) -> LearningFile | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                file_type_0 = LearningFile.from_dict(data)

                return file_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(LearningFile | None | Unset, data)

        file = _parse_file(d.pop("file", UNSET))

        def _parse_published_at(data: object) -> datetime.datetime | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                published_at_type_0 = datetime.datetime.fromisoformat(data)

                return published_at_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | None | Unset, data)

        published_at = _parse_published_at(d.pop("published_at", UNSET))

        learning_resource_view = cls(
            content=content,
            id=id,
            updated_at=updated_at,
            version=version,
            file=file,
            published_at=published_at,
        )

        return learning_resource_view
