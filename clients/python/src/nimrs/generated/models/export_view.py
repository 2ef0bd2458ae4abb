from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar, cast
from uuid import UUID

from attrs import define as _attrs_define

from ..models.bulk_status import BulkStatus
from ..models.export_format import ExportFormat
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.incident_search import IncidentSearch


T = TypeVar("T", bound="ExportView")


@_attrs_define
class ExportView:
    """An export, and how far it has come.

    Example:
        {'bytes': 2905112, 'expires_at': '2026-03-09T15:00:02Z', 'file_name': 'incidents-2026-03-02.ndjson', 'filter':
            {'status': 'closed'}, 'finished_at': '2026-03-02T15:00:02Z', 'format': 'ndjson', 'id':
            '0192f0c1-2a3b-7c4d-8e5f-60718293a4b7', 'percent': 100, 'requested_at': '2026-03-02T15:00:00Z', 'rows_done':
            1204, 'rows_total': 1204, 'sha256': 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
            'started_at': '2026-03-02T15:00:01Z', 'status': 'done', 'version': 1}

    Attributes:
        bytes_ (int): How many bytes are written.
        file_name (str): The name under which the file is saved.
        filter_ (IncidentSearch): What a list of incidents is narrowed by and sorted by. All that is given must hold.
            Example: {'incident_type': 'fall', 'occurred_from': '2026-01-01T00:00:00Z', 'q': '"wet floor" slip* -stairs',
            'status': 'submitted,under_investigation'}.
        format_ (ExportFormat): What an export is written in.
        id (UUID): The export.
        percent (int): How far it has come, in percent.
        requested_at (datetime.datetime): When it was asked for.
        rows_done (int): How many incidents are written.
        status (BulkStatus): How far an export or an import has come.
        version (int): The version, as in the `ETag`; it counts what its owner changes, not its progress.
        error (None | str | Unset): Why it failed.
        expires_at (datetime.datetime | None | Unset): When its file is removed.
        finished_at (datetime.datetime | None | Unset): When it ended.
        rows_total (int | None | Unset): How many there were when it began; absent before.
        sha256 (None | str | Unset): SHA-256 of the file; with the bytes it shows that a download is whole.
        started_at (datetime.datetime | None | Unset): When it began.
    """

    bytes_: int
    file_name: str
    filter_: IncidentSearch
    format_: ExportFormat
    id: UUID
    percent: int
    requested_at: datetime.datetime
    rows_done: int
    status: BulkStatus
    version: int
    error: None | str | Unset = UNSET
    expires_at: datetime.datetime | None | Unset = UNSET
    finished_at: datetime.datetime | None | Unset = UNSET
    rows_total: int | None | Unset = UNSET
    sha256: None | str | Unset = UNSET
    started_at: datetime.datetime | None | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        bytes_ = self.bytes_

        file_name = self.file_name

        filter_ = self.filter_.to_dict()

        format_ = self.format_.value

        id = str(self.id)

        percent = self.percent

        requested_at = self.requested_at.isoformat()

        rows_done = self.rows_done

        status = self.status.value

        version = self.version

        error: None | str | Unset
        if isinstance(self.error, Unset):
            error = UNSET
        else:
            error = self.error

        expires_at: None | str | Unset
        if isinstance(self.expires_at, Unset):
            expires_at = UNSET
        elif isinstance(self.expires_at, datetime.datetime):
            expires_at = self.expires_at.isoformat()
        else:
            expires_at = self.expires_at

        finished_at: None | str | Unset
        if isinstance(self.finished_at, Unset):
            finished_at = UNSET
        elif isinstance(self.finished_at, datetime.datetime):
            finished_at = self.finished_at.isoformat()
        else:
            finished_at = self.finished_at

        rows_total: int | None | Unset
        if isinstance(self.rows_total, Unset):
            rows_total = UNSET
        else:
            rows_total = self.rows_total

        sha256: None | str | Unset
        if isinstance(self.sha256, Unset):
            sha256 = UNSET
        else:
            sha256 = self.sha256

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
                "bytes": bytes_,
                "file_name": file_name,
                "filter": filter_,
                "format": format_,
                "id": id,
                "percent": percent,
                "requested_at": requested_at,
                "rows_done": rows_done,
                "status": status,
                "version": version,
            }
        )
        if error is not UNSET:
            field_dict["error"] = error
        if expires_at is not UNSET:
            field_dict["expires_at"] = expires_at
        if finished_at is not UNSET:
            field_dict["finished_at"] = finished_at
        if rows_total is not UNSET:
            field_dict["rows_total"] = rows_total
        if sha256 is not UNSET:
            field_dict["sha256"] = sha256
        if started_at is not UNSET:
            field_dict["started_at"] = started_at

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.incident_search import IncidentSearch

        d = dict(src_dict)
        bytes_ = d.pop("bytes")

        file_name = d.pop("file_name")

        filter_ = IncidentSearch.from_dict(d.pop("filter"))

        format_ = ExportFormat(d.pop("format"))

        id = UUID(d.pop("id"))

        percent = d.pop("percent")

        requested_at = datetime.datetime.fromisoformat(d.pop("requested_at"))

        rows_done = d.pop("rows_done")

        status = BulkStatus(d.pop("status"))

        version = d.pop("version")

        def _parse_error(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        error = _parse_error(d.pop("error", UNSET))

        def _parse_expires_at(data: object) -> datetime.datetime | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                expires_at_type_0 = datetime.datetime.fromisoformat(data)

                return expires_at_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | None | Unset, data)

        expires_at = _parse_expires_at(d.pop("expires_at", UNSET))

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

        def _parse_rows_total(data: object) -> int | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(int | None | Unset, data)

        rows_total = _parse_rows_total(d.pop("rows_total", UNSET))

        def _parse_sha256(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        sha256 = _parse_sha256(d.pop("sha256", UNSET))

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

        export_view = cls(
            bytes_=bytes_,
            file_name=file_name,
            filter_=filter_,
            format_=format_,
            id=id,
            percent=percent,
            requested_at=requested_at,
            rows_done=rows_done,
            status=status,
            version=version,
            error=error,
            expires_at=expires_at,
            finished_at=finished_at,
            rows_total=rows_total,
            sha256=sha256,
            started_at=started_at,
        )

        return export_view
