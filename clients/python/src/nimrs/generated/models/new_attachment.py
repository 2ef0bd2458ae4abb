from __future__ import annotations

from collections.abc import Mapping
from io import BytesIO
from typing import Any, Self, TypeVar

from attrs import define as _attrs_define

from .. import types
from ..models.attachment_class import AttachmentClass
from ..types import UNSET, File, Unset

T = TypeVar("T", bound="NewAttachment")


@_attrs_define
class NewAttachment:
    """The form in which a file is sent (`multipart/form-data`). Files have at most 25 MiB and are one of: PDF, PNG, JPEG,
    GIF, TIFF, WebP, HEIC, Word (docx), Excel (xlsx), OpenDocument text, RTF, plain text, CSV, MP3, WAV, M4A, MP4.

        Example:
            {'confidentiality': 'clinical', 'description': 'Plan of the third floor', 'file': '(the bytes of the file)'}

        Attributes:
            file (File): The file, with its name in `Content-Disposition`. A media type in `Content-Type` must agree with
                the content.
            confidentiality (AttachmentClass | Unset): How confidential an attachment is, by what it is.
            description (str | Unset): What it shows.
    """

    file: File
    confidentiality: AttachmentClass | Unset = UNSET
    description: str | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        file = self.file.to_tuple()

        confidentiality: str | Unset = UNSET
        if not isinstance(self.confidentiality, Unset):
            confidentiality = self.confidentiality.value

        description = self.description

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "file": file,
            }
        )
        if confidentiality is not UNSET:
            field_dict["confidentiality"] = confidentiality
        if description is not UNSET:
            field_dict["description"] = description

        return field_dict

    def to_multipart(self) -> types.RequestFiles:
        files: types.RequestFiles = []

        files.append(("file", self.file.to_tuple()))

        if not isinstance(self.confidentiality, Unset):
            files.append(
                (
                    "confidentiality",
                    (None, str(self.confidentiality.value).encode(), "text/plain"),
                )
            )

        if not isinstance(self.description, Unset):
            files.append(
                ("description", (None, str(self.description).encode(), "text/plain"))
            )

        return files

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        file = File(payload=BytesIO(d.pop("file")))

        _confidentiality = d.pop("confidentiality", UNSET)
        confidentiality: AttachmentClass | Unset
        if isinstance(_confidentiality, Unset):
            confidentiality = UNSET
        else:
            confidentiality = AttachmentClass(_confidentiality)

        description = d.pop("description", UNSET)

        new_attachment = cls(
            file=file,
            confidentiality=confidentiality,
            description=description,
        )

        return new_attachment
