from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar, cast

from attrs import define as _attrs_define

from ..models.jc_request_kind import JcRequestKind
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.report_key import ReportKey


T = TypeVar("T", bound="JcRequestReportRow")


@_attrs_define
class JcRequestReportRow:
    """Requests of a kind that were made in a month, by where they stand.

    Example:
        {'answered': 5, 'closed_without_answer': 1, 'failed': 0, 'kind': 'reassignment', 'max_hours': 96.0,
            'median_hours': 30.5, 'month': {'key': '2026-03', 'label': 'March 2026'}, 'queued': 0, 'sent': 2}

    Attributes:
        answered (int): Answered, whether or not they were closed since.
        closed_without_answer (int): Closed without an answer: taken back, or the case arrived.
        failed (int): Outstanding: the mail could not be sent.
        kind (JcRequestKind): What is asked of the Justice Center.
        month (ReportKey): What a row of a report is about, or what the report is narrowed to. Example: {'key':
            'omh_notice', 'label': 'Notice to OMH'}.
        queued (int): Outstanding: the mail waits to leave.
        sent (int): Outstanding: the mail was sent.
        max_hours (float | None | Unset): The longest time to an answer in hours; null without an answer.
        median_hours (float | None | Unset): The median of the hours from the request to the answer; null without an
            answer.
    """

    answered: int
    closed_without_answer: int
    failed: int
    kind: JcRequestKind
    month: ReportKey
    queued: int
    sent: int
    max_hours: float | None | Unset = UNSET
    median_hours: float | None | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        answered = self.answered

        closed_without_answer = self.closed_without_answer

        failed = self.failed

        kind = self.kind.value

        month = self.month.to_dict()

        queued = self.queued

        sent = self.sent

        max_hours: float | None | Unset
        if isinstance(self.max_hours, Unset):
            max_hours = UNSET
        else:
            max_hours = self.max_hours

        median_hours: float | None | Unset
        if isinstance(self.median_hours, Unset):
            median_hours = UNSET
        else:
            median_hours = self.median_hours

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "answered": answered,
                "closed_without_answer": closed_without_answer,
                "failed": failed,
                "kind": kind,
                "month": month,
                "queued": queued,
                "sent": sent,
            }
        )
        if max_hours is not UNSET:
            field_dict["max_hours"] = max_hours
        if median_hours is not UNSET:
            field_dict["median_hours"] = median_hours

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.report_key import ReportKey

        d = dict(src_dict)
        answered = d.pop("answered")

        closed_without_answer = d.pop("closed_without_answer")

        failed = d.pop("failed")

        kind = JcRequestKind(d.pop("kind"))

        month = ReportKey.from_dict(d.pop("month"))

        queued = d.pop("queued")

        sent = d.pop("sent")

        def _parse_max_hours(data: object) -> float | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(float | None | Unset, data)

        max_hours = _parse_max_hours(d.pop("max_hours", UNSET))

        def _parse_median_hours(data: object) -> float | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(float | None | Unset, data)

        median_hours = _parse_median_hours(d.pop("median_hours", UNSET))

        jc_request_report_row = cls(
            answered=answered,
            closed_without_answer=closed_without_answer,
            failed=failed,
            kind=kind,
            month=month,
            queued=queued,
            sent=sent,
            max_hours=max_hours,
            median_hours=median_hours,
        )

        return jc_request_report_row
