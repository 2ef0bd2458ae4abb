from __future__ import annotations

from collections.abc import Mapping
from io import BytesIO
from typing import Any, Self, TypeVar

from attrs import define as _attrs_define

from .. import types
from ..types import File

T = TypeVar("T", bound="NewLearningFile")


@_attrs_define
class NewLearningFile:
    """The form in which the file of a resource is sent (`multipart/form-data`). At most 25 MiB, of the kinds that
    attachments may have.

        Example:
            {'file': '(the bytes of the file)'}

        Attributes:
            file (File): The file, with its name in `Content-Disposition`. A media type in `Content-Type` must agree with
                the content.
    """

    file: File

    def to_dict(self) -> dict[str, Any]:
        file = self.file.to_tuple()

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "file": file,
            }
        )

        return field_dict

    def to_multipart(self) -> types.RequestFiles:
        files: types.RequestFiles = []

        files.append(("file", self.file.to_tuple()))

        return files

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        file = File(payload=BytesIO(d.pop("file")))

        new_learning_file = cls(
            file=file,
        )

        return new_learning_file
