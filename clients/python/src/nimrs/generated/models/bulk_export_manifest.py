from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar

from attrs import define as _attrs_define

if TYPE_CHECKING:
    from ..models.bulk_export_file import BulkExportFile


T = TypeVar("T", bound="BulkExportManifest")


@_attrs_define
class BulkExportManifest:
    """What a bulk export has made (HL7 Bulk Data Access).

    Example:
        {'error': [], 'output': [{'type': 'AdverseEvent', 'url': 'https://nimrs.example.org/fhir/R4/export-
            files/0192f0c1-2a3b-7c4d-8e5f-60718293a4b7'}], 'request': 'https://nimrs.example.org/fhir/R4/$export',
            'requiresAccessToken': True, 'transactionTime': '2026-03-02T15:00:01Z'}

    Attributes:
        error (list[BulkExportFile]): The files with what went wrong; always empty, since an export is whole or fails.
        output (list[BulkExportFile]): The files.
        request (str): The request that asked for it.
        requires_access_token (bool): Whether the files are given out to those with a token alone.
        transaction_time (str): What was changed after this instant may be missing; the `_since` of the next export.
    """

    error: list[BulkExportFile]
    output: list[BulkExportFile]
    request: str
    requires_access_token: bool
    transaction_time: str

    def to_dict(self) -> dict[str, Any]:
        error = []
        for error_item_data in self.error:
            error_item = error_item_data.to_dict()
            error.append(error_item)

        output = []
        for output_item_data in self.output:
            output_item = output_item_data.to_dict()
            output.append(output_item)

        request = self.request

        requires_access_token = self.requires_access_token

        transaction_time = self.transaction_time

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "error": error,
                "output": output,
                "request": request,
                "requiresAccessToken": requires_access_token,
                "transactionTime": transaction_time,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.bulk_export_file import BulkExportFile

        d = dict(src_dict)
        error = []
        _error = d.pop("error")
        for error_item_data in _error:
            error_item = BulkExportFile.from_dict(error_item_data)

            error.append(error_item)

        output = []
        _output = d.pop("output")
        for output_item_data in _output:
            output_item = BulkExportFile.from_dict(output_item_data)

            output.append(output_item)

        request = d.pop("request")

        requires_access_token = d.pop("requiresAccessToken")

        transaction_time = d.pop("transactionTime")

        bulk_export_manifest = cls(
            error=error,
            output=output,
            request=request,
            requires_access_token=requires_access_token,
            transaction_time=transaction_time,
        )

        return bulk_export_manifest
