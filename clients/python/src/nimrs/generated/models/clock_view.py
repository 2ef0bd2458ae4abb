from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar, cast

from attrs import define as _attrs_define

from ..models.clock_code import ClockCode
from ..models.clock_status import ClockStatus
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.clock_extension import ClockExtension


T = TypeVar("T", bound="ClockView")


@_attrs_define
class ClockView:
    """A time limit as it runs on an incident.

    Example:
        {'citation': '14 NYCRR 524.8', 'code': 'omh_notice', 'due_at': '2026-03-02T09:30:00Z', 'immediate': False,
            'original_due_at': '2026-03-02T09:30:00Z', 'starts_at': '2026-03-01T09:30:00Z', 'status': 'running', 'title':
            'Notify the Office of Mental Health in NIMRS'}

    Attributes:
        citation (str): The law or rule.
        code (ClockCode): A time limit that runs on an incident; length, start and citation are in `clocks.csv`.
        due_at (datetime.datetime): When it is due, with any extension.
        immediate (bool): Whether it is to be done at once; `due_at` is then the latest time.
        original_due_at (datetime.datetime): When it was due without an extension.
        starts_at (datetime.datetime): When it started.
        status (ClockStatus): Where a clock stands.
        title (str): What is to be done.
        extension (ClockExtension | None | Unset):
        met_at (datetime.datetime | None | Unset): When it was done.
    """

    citation: str
    code: ClockCode
    due_at: datetime.datetime
    immediate: bool
    original_due_at: datetime.datetime
    starts_at: datetime.datetime
    status: ClockStatus
    title: str
    extension: ClockExtension | None | Unset = UNSET
    met_at: datetime.datetime | None | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        from ..models.clock_extension import ClockExtension

        citation = self.citation

        code = self.code.value

        due_at = self.due_at.isoformat()

        immediate = self.immediate

        original_due_at = self.original_due_at.isoformat()

        starts_at = self.starts_at.isoformat()

        status = self.status.value

        title = self.title

        extension: dict[str, Any] | None | Unset
        if isinstance(self.extension, Unset):
            extension = UNSET
        elif isinstance(self.extension, ClockExtension):
            extension = self.extension.to_dict()
        else:
            extension = self.extension

        met_at: None | str | Unset
        if isinstance(self.met_at, Unset):
            met_at = UNSET
        elif isinstance(self.met_at, datetime.datetime):
            met_at = self.met_at.isoformat()
        else:
            met_at = self.met_at

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "citation": citation,
                "code": code,
                "due_at": due_at,
                "immediate": immediate,
                "original_due_at": original_due_at,
                "starts_at": starts_at,
                "status": status,
                "title": title,
            }
        )
        if extension is not UNSET:
            field_dict["extension"] = extension
        if met_at is not UNSET:
            field_dict["met_at"] = met_at

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.clock_extension import ClockExtension

        d = dict(src_dict)
        citation = d.pop("citation")

        code = ClockCode(d.pop("code"))

        due_at = datetime.datetime.fromisoformat(d.pop("due_at"))

        immediate = d.pop("immediate")

        original_due_at = datetime.datetime.fromisoformat(d.pop("original_due_at"))

        starts_at = datetime.datetime.fromisoformat(d.pop("starts_at"))

        status = ClockStatus(d.pop("status"))

        title = d.pop("title")

        def _parse_extension(data: object) -> ClockExtension | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                extension_type_0 = ClockExtension.from_dict(data)

                return extension_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(ClockExtension | None | Unset, data)

        extension = _parse_extension(d.pop("extension", UNSET))

        def _parse_met_at(data: object) -> datetime.datetime | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                met_at_type_0 = datetime.datetime.fromisoformat(data)

                return met_at_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | None | Unset, data)

        met_at = _parse_met_at(d.pop("met_at", UNSET))

        clock_view = cls(
            citation=citation,
            code=code,
            due_at=due_at,
            immediate=immediate,
            original_due_at=original_due_at,
            starts_at=starts_at,
            status=status,
            title=title,
            extension=extension,
            met_at=met_at,
        )

        return clock_view
