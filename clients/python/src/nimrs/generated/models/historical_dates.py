from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self, TypeVar, cast

from attrs import define as _attrs_define

from ..types import UNSET, Unset

T = TypeVar("T", bound="HistoricalDates")


@_attrs_define
class HistoricalDates:
    """When a record of another system came how far; only for historical records.

    Example:
        {'closed_at': '2019-05-01T15:00:00Z', 'submitted_at': '2019-03-02T15:00:00Z'}

    Attributes:
        closed_at (datetime.datetime): When it was closed.
        submitted_at (datetime.datetime): When it was submitted.
        finished_at (datetime.datetime | None | Unset): When the facility finished it.
        report_filed_at (datetime.datetime | None | Unset): When the investigation report was filed.
    """

    closed_at: datetime.datetime
    submitted_at: datetime.datetime
    finished_at: datetime.datetime | None | Unset = UNSET
    report_filed_at: datetime.datetime | None | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        closed_at = self.closed_at.isoformat()

        submitted_at = self.submitted_at.isoformat()

        finished_at: None | str | Unset
        if isinstance(self.finished_at, Unset):
            finished_at = UNSET
        elif isinstance(self.finished_at, datetime.datetime):
            finished_at = self.finished_at.isoformat()
        else:
            finished_at = self.finished_at

        report_filed_at: None | str | Unset
        if isinstance(self.report_filed_at, Unset):
            report_filed_at = UNSET
        elif isinstance(self.report_filed_at, datetime.datetime):
            report_filed_at = self.report_filed_at.isoformat()
        else:
            report_filed_at = self.report_filed_at

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "closed_at": closed_at,
                "submitted_at": submitted_at,
            }
        )
        if finished_at is not UNSET:
            field_dict["finished_at"] = finished_at
        if report_filed_at is not UNSET:
            field_dict["report_filed_at"] = report_filed_at

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        closed_at = datetime.datetime.fromisoformat(d.pop("closed_at"))

        submitted_at = datetime.datetime.fromisoformat(d.pop("submitted_at"))

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

        def _parse_report_filed_at(data: object) -> datetime.datetime | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                report_filed_at_type_0 = datetime.datetime.fromisoformat(data)

                return report_filed_at_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | None | Unset, data)

        report_filed_at = _parse_report_filed_at(d.pop("report_filed_at", UNSET))

        historical_dates = cls(
            closed_at=closed_at,
            submitted_at=submitted_at,
            finished_at=finished_at,
            report_filed_at=report_filed_at,
        )

        return historical_dates
