from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, TypeVar, cast

from attrs import define as _attrs_define

from ..models.clock_code import ClockCode
from ..models.clock_unit import ClockUnit

T = TypeVar("T", bound="ClockDefinition")


@_attrs_define
class ClockDefinition:
    """A time limit.

    Example:
        {'applies_to': ['significant'], 'citation': '14 NYCRR 524.9', 'code': 'final_report_significant', 'duration':
            50, 'immediate': False, 'met_when': ['investigation_report_filed_at'], 'starts_at': 'vpcr_accepted_at', 'title':
            'Final investigation report', 'unit': 'days'}

    Attributes:
        applies_to (list[str]): The classes or circumstances it applies to, any of them.
        citation (str): The law or rule.
        code (ClockCode): A time limit that runs on an incident; length, start and citation are in `clocks.csv`.
        duration (int): How long it runs, in `unit`.
        immediate (bool): Whether it is to be done at once; the duration is then the latest time.
        met_when (list[str]): What of the record meets it, any of them.
        starts_at (str): The time of the record it starts at.
        title (str): What is to be done.
        unit (ClockUnit): The unit of the length of a clock.
    """

    applies_to: list[str]
    citation: str
    code: ClockCode
    duration: int
    immediate: bool
    met_when: list[str]
    starts_at: str
    title: str
    unit: ClockUnit

    def to_dict(self) -> dict[str, Any]:
        applies_to = self.applies_to

        citation = self.citation

        code = self.code.value

        duration = self.duration

        immediate = self.immediate

        met_when = self.met_when

        starts_at = self.starts_at

        title = self.title

        unit = self.unit.value

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "applies_to": applies_to,
                "citation": citation,
                "code": code,
                "duration": duration,
                "immediate": immediate,
                "met_when": met_when,
                "starts_at": starts_at,
                "title": title,
                "unit": unit,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        applies_to = cast(list[str], d.pop("applies_to"))

        citation = d.pop("citation")

        code = ClockCode(d.pop("code"))

        duration = d.pop("duration")

        immediate = d.pop("immediate")

        met_when = cast(list[str], d.pop("met_when"))

        starts_at = d.pop("starts_at")

        title = d.pop("title")

        unit = ClockUnit(d.pop("unit"))

        clock_definition = cls(
            applies_to=applies_to,
            citation=citation,
            code=code,
            duration=duration,
            immediate=immediate,
            met_when=met_when,
            starts_at=starts_at,
            title=title,
            unit=unit,
        )

        return clock_definition
