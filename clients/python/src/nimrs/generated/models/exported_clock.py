from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self, TypeVar, cast

from attrs import define as _attrs_define

from ..models.clock_code import ClockCode
from ..models.clock_status import ClockStatus
from ..types import UNSET, Unset

T = TypeVar("T", bound="ExportedClock")


@_attrs_define
class ExportedClock:
    """A clock of an incident in an export.

    Example:
        {'code': 'omh_notice', 'due_at': '2026-03-02T09:30:00Z', 'met_at': '2026-03-01T10:05:00Z', 'original_due_at':
            '2026-03-02T09:30:00Z', 'starts_at': '2026-03-01T09:30:00Z', 'status': 'met'}

    Attributes:
        code (ClockCode): A time limit that runs on an incident; length, start and citation are in `clocks.csv`.
        due_at (datetime.datetime): When it is due.
        original_due_at (datetime.datetime): When it was due before any extension.
        starts_at (datetime.datetime): When it began.
        status (ClockStatus): Where a clock stands.
        met_at (datetime.datetime | None | Unset): When it was met.
    """

    code: ClockCode
    due_at: datetime.datetime
    original_due_at: datetime.datetime
    starts_at: datetime.datetime
    status: ClockStatus
    met_at: datetime.datetime | None | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        code = self.code.value

        due_at = self.due_at.isoformat()

        original_due_at = self.original_due_at.isoformat()

        starts_at = self.starts_at.isoformat()

        status = self.status.value

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
                "code": code,
                "due_at": due_at,
                "original_due_at": original_due_at,
                "starts_at": starts_at,
                "status": status,
            }
        )
        if met_at is not UNSET:
            field_dict["met_at"] = met_at

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        code = ClockCode(d.pop("code"))

        due_at = datetime.datetime.fromisoformat(d.pop("due_at"))

        original_due_at = datetime.datetime.fromisoformat(d.pop("original_due_at"))

        starts_at = datetime.datetime.fromisoformat(d.pop("starts_at"))

        status = ClockStatus(d.pop("status"))

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

        exported_clock = cls(
            code=code,
            due_at=due_at,
            original_due_at=original_due_at,
            starts_at=starts_at,
            status=status,
            met_at=met_at,
        )

        return exported_clock
