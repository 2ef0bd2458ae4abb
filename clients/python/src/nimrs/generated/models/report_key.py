from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, TypeVar

from attrs import define as _attrs_define

T = TypeVar("T", bound="ReportKey")


@_attrs_define
class ReportKey:
    """What a row of a report is about, or what the report is narrowed to.

    Example:
        {'key': 'omh_notice', 'label': 'Notice to OMH'}

    Attributes:
        key (str): For programs: a code, an id, `2026-03`; `not_recorded` where the records do not say.
        label (str): For people.
    """

    key: str
    label: str

    def to_dict(self) -> dict[str, Any]:
        key = self.key

        label = self.label

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "key": key,
                "label": label,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        key = d.pop("key")

        label = d.pop("label")

        report_key = cls(
            key=key,
            label=label,
        )

        return report_key
