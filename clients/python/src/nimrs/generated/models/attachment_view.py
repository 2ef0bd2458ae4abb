from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self, TypeVar, cast
from uuid import UUID

from attrs import define as _attrs_define

from ..models.attachment_class import AttachmentClass
from ..types import UNSET, Unset

T = TypeVar("T", bound="AttachmentView")


@_attrs_define
class AttachmentView:
    """A file of an incident.

    Example:
        {'confidentiality': 'clinical', 'file_name': 'floor-plan.pdf', 'id': '0192f0c1-2a3b-7c4d-8e5f-60718293a4b5',
            'media_type': 'application/pdf', 'sha256': '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
            'size': 48213, 'uploaded_at': '2026-03-01T10:20:00Z', 'uploaded_by': 'level1.hudson', 'version': 1}

    Attributes:
        confidentiality (AttachmentClass): How confidential an attachment is, by what it is.
        file_name (str): Its name.
        id (UUID): The attachment.
        media_type (str): What it is, found from its content.
        sha256 (str): The SHA-256 of its content, in hexadecimal.
        size (int): Its size in bytes.
        uploaded_at (datetime.datetime): When it was uploaded.
        uploaded_by (str): User ID of who uploaded it.
        version (int): The version, as in the `ETag`.
        description (None | str | Unset): What it shows.
    """

    confidentiality: AttachmentClass
    file_name: str
    id: UUID
    media_type: str
    sha256: str
    size: int
    uploaded_at: datetime.datetime
    uploaded_by: str
    version: int
    description: None | str | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        confidentiality = self.confidentiality.value

        file_name = self.file_name

        id = str(self.id)

        media_type = self.media_type

        sha256 = self.sha256

        size = self.size

        uploaded_at = self.uploaded_at.isoformat()

        uploaded_by = self.uploaded_by

        version = self.version

        description: None | str | Unset
        if isinstance(self.description, Unset):
            description = UNSET
        else:
            description = self.description

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "confidentiality": confidentiality,
                "file_name": file_name,
                "id": id,
                "media_type": media_type,
                "sha256": sha256,
                "size": size,
                "uploaded_at": uploaded_at,
                "uploaded_by": uploaded_by,
                "version": version,
            }
        )
        if description is not UNSET:
            field_dict["description"] = description

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        confidentiality = AttachmentClass(d.pop("confidentiality"))

        file_name = d.pop("file_name")

        id = UUID(d.pop("id"))

        media_type = d.pop("media_type")

        sha256 = d.pop("sha256")

        size = d.pop("size")

        uploaded_at = datetime.datetime.fromisoformat(d.pop("uploaded_at"))

        uploaded_by = d.pop("uploaded_by")

        version = d.pop("version")

        def _parse_description(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        description = _parse_description(d.pop("description", UNSET))

        attachment_view = cls(
            confidentiality=confidentiality,
            file_name=file_name,
            id=id,
            media_type=media_type,
            sha256=sha256,
            size=size,
            uploaded_at=uploaded_at,
            uploaded_by=uploaded_by,
            version=version,
            description=description,
        )

        return attachment_view
