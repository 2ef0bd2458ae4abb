from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, TypeVar

from attrs import define as _attrs_define

T = TypeVar("T", bound="BulkExportFile")


@_attrs_define
class BulkExportFile:
    """A file of a bulk export.

    Example:
        {'type': 'AdverseEvent', 'url': 'https://nimrs.example.org/fhir/R4/export-
            files/0192f0c1-2a3b-7c4d-8e5f-60718293a4b7'}

    Attributes:
        type_ (str): The type of its resources.
        url (str): Where it is.
    """

    type_: str
    url: str

    def to_dict(self) -> dict[str, Any]:
        type_ = self.type_

        url = self.url

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "type": type_,
                "url": url,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        type_ = d.pop("type")

        url = d.pop("url")

        bulk_export_file = cls(
            type_=type_,
            url=url,
        )

        return bulk_export_file
