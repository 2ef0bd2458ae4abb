from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self, TypeVar, cast
from uuid import UUID

from attrs import define as _attrs_define

from ..models.bulk_format import BulkFormat
from ..models.bulk_status import BulkStatus
from ..models.import_mode import ImportMode
from ..types import UNSET, Unset

T = TypeVar("T", bound="ImportView")


@_attrs_define
class ImportView:
    """An import, and how far it has come.

    Example:
        {'amended': 1, 'bytes': 290511, 'created': 200, 'dry_run': False, 'facility_id':
            '0192f0c1-0000-7000-8000-000000000001', 'failed': 1, 'finished_at': '2026-03-02T15:00:02Z', 'format': 'ndjson',
            'id': '0192f0c1-2a3b-7c4d-8e5f-60718293a4b7', 'mode': 'draft', 'percent': 100, 'replace_edited': False,
            'requested_at': '2026-03-02T15:00:00Z', 'rows': 204, 'sha256':
            'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855', 'started_at': '2026-03-02T15:00:01Z',
            'status': 'done', 'unchanged': 2, 'version': 1}

    Attributes:
        amended (int): How many incidents were changed, or would be.
        bytes_ (int): The size of the file.
        created (int): How many incidents were recorded, or would be.
        dry_run (bool): Whether it only tries, and writes nothing.
        facility_id (UUID): The facility.
        failed (int): How many rows were refused; `/errors` says why.
        format_ (BulkFormat): What a file of many incidents is written in.
        id (UUID): The import.
        mode (ImportMode): What the rows of an import become.
        percent (int): How far it has come, in percent of the bytes.
        replace_edited (bool): Whether a row replaces what was edited here since its last import.
        requested_at (datetime.datetime): When it was asked for.
        rows (int): How many rows it has looked at.
        sha256 (str): SHA-256 of the file.
        status (BulkStatus): How far an export or an import has come.
        unchanged (int): How many rows say what is recorded already.
        version (int): The version, as in the `ETag`; it counts what its owner changes, not its progress.
        error (None | str | Unset): Why it failed as a whole.
        finished_at (datetime.datetime | None | Unset): When it ended.
        started_at (datetime.datetime | None | Unset): When it began.
    """

    amended: int
    bytes_: int
    created: int
    dry_run: bool
    facility_id: UUID
    failed: int
    format_: BulkFormat
    id: UUID
    mode: ImportMode
    percent: int
    replace_edited: bool
    requested_at: datetime.datetime
    rows: int
    sha256: str
    status: BulkStatus
    unchanged: int
    version: int
    error: None | str | Unset = UNSET
    finished_at: datetime.datetime | None | Unset = UNSET
    started_at: datetime.datetime | None | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        amended = self.amended

        bytes_ = self.bytes_

        created = self.created

        dry_run = self.dry_run

        facility_id = str(self.facility_id)

        failed = self.failed

        format_ = self.format_.value

        id = str(self.id)

        mode = self.mode.value

        percent = self.percent

        replace_edited = self.replace_edited

        requested_at = self.requested_at.isoformat()

        rows = self.rows

        sha256 = self.sha256

        status = self.status.value

        unchanged = self.unchanged

        version = self.version

        error: None | str | Unset
        if isinstance(self.error, Unset):
            error = UNSET
        else:
            error = self.error

        finished_at: None | str | Unset
        if isinstance(self.finished_at, Unset):
            finished_at = UNSET
        elif isinstance(self.finished_at, datetime.datetime):
            finished_at = self.finished_at.isoformat()
        else:
            finished_at = self.finished_at

        started_at: None | str | Unset
        if isinstance(self.started_at, Unset):
            started_at = UNSET
        elif isinstance(self.started_at, datetime.datetime):
            started_at = self.started_at.isoformat()
        else:
            started_at = self.started_at

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "amended": amended,
                "bytes": bytes_,
                "created": created,
                "dry_run": dry_run,
                "facility_id": facility_id,
                "failed": failed,
                "format": format_,
                "id": id,
                "mode": mode,
                "percent": percent,
                "replace_edited": replace_edited,
                "requested_at": requested_at,
                "rows": rows,
                "sha256": sha256,
                "status": status,
                "unchanged": unchanged,
                "version": version,
            }
        )
        if error is not UNSET:
            field_dict["error"] = error
        if finished_at is not UNSET:
            field_dict["finished_at"] = finished_at
        if started_at is not UNSET:
            field_dict["started_at"] = started_at

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        amended = d.pop("amended")

        bytes_ = d.pop("bytes")

        created = d.pop("created")

        dry_run = d.pop("dry_run")

        facility_id = UUID(d.pop("facility_id"))

        failed = d.pop("failed")

        format_ = BulkFormat(d.pop("format"))

        id = UUID(d.pop("id"))

        mode = ImportMode(d.pop("mode"))

        percent = d.pop("percent")

        replace_edited = d.pop("replace_edited")

        requested_at = datetime.datetime.fromisoformat(d.pop("requested_at"))

        rows = d.pop("rows")

        sha256 = d.pop("sha256")

        status = BulkStatus(d.pop("status"))

        unchanged = d.pop("unchanged")

        version = d.pop("version")

        def _parse_error(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        error = _parse_error(d.pop("error", UNSET))

        def _parse_finished_at(data: object) -> datetime.datetime | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                finished_at_type_0 = datetime.datetime.fromisoformat(data)

                return finished_at_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | None | Unset, data)

        finished_at = _parse_finished_at(d.pop("finished_at", UNSET))

        def _parse_started_at(data: object) -> datetime.datetime | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                started_at_type_0 = datetime.datetime.fromisoformat(data)

                return started_at_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | None | Unset, data)

        started_at = _parse_started_at(d.pop("started_at", UNSET))

        import_view = cls(
            amended=amended,
            bytes_=bytes_,
            created=created,
            dry_run=dry_run,
            facility_id=facility_id,
            failed=failed,
            format_=format_,
            id=id,
            mode=mode,
            percent=percent,
            replace_edited=replace_edited,
            requested_at=requested_at,
            rows=rows,
            sha256=sha256,
            status=status,
            unchanged=unchanged,
            version=version,
            error=error,
            finished_at=finished_at,
            started_at=started_at,
        )

        return import_view
