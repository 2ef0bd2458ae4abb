from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self, TypeVar

from attrs import define as _attrs_define

T = TypeVar("T", bound="ReportPeriod")


@_attrs_define
class ReportPeriod:
    """The days of a report, both included, in New York.

    Example:
        {'from': '2026-01-01', 'to': '2026-03-31'}

    Attributes:
        from_ (datetime.date): The first day.
        to (datetime.date): The last day.
    """

    from_: datetime.date
    to: datetime.date

    def to_dict(self) -> dict[str, Any]:
        from_ = self.from_.isoformat()

        to = self.to.isoformat()

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "from": from_,
                "to": to,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        from_ = datetime.date.fromisoformat(d.pop("from"))

        to = datetime.date.fromisoformat(d.pop("to"))

        report_period = cls(
            from_=from_,
            to=to,
        )

        return report_period
