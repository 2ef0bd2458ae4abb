from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, TypeVar

from attrs import define as _attrs_define

T = TypeVar("T", bound="LearningFile")


@_attrs_define
class LearningFile:
    """The file of a resource.

    Example:
        {'file_name': 'recording-a-fall.pdf', 'media_type': 'application/pdf', 'sha256':
            '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08', 'size': 48213}

    Attributes:
        file_name (str): Its name.
        media_type (str): What it is, found from its content.
        sha256 (str): SHA-256 of the content in lower-case hexadecimal; the `ETag` of the download.
        size (int): Bytes.
    """

    file_name: str
    media_type: str
    sha256: str
    size: int

    def to_dict(self) -> dict[str, Any]:
        file_name = self.file_name

        media_type = self.media_type

        sha256 = self.sha256

        size = self.size

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "file_name": file_name,
                "media_type": media_type,
                "sha256": sha256,
                "size": size,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        file_name = d.pop("file_name")

        media_type = d.pop("media_type")

        sha256 = d.pop("sha256")

        size = d.pop("size")

        learning_file = cls(
            file_name=file_name,
            media_type=media_type,
            sha256=sha256,
            size=size,
        )

        return learning_file
