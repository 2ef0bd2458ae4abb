from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar, cast

from attrs import define as _attrs_define

from ..models.investigation_assignee import InvestigationAssignee
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.evidence_item import EvidenceItem
    from ..models.interview import Interview
    from ..models.investigator import Investigator
    from ..models.root_cause_analysis import RootCauseAnalysis


T = TypeVar("T", bound="InvestigationContent")


@_attrs_define
class InvestigationContent:
    """What the investigation did and found. Filing needs methods, evidence, conclusion and
    recommendation.

        Example:
            {'assigned_to': 'provider', 'conclusion': 'The floor was wet.', 'evidence_summary': 'The recording shows the
                fall.', 'investigators': [{'name': 'Miriam Cole', 'title': 'Risk manager', 'trained': True}], 'methods':
                'Interviews and camera recording', 'opened_at': '2026-03-02T13:00:00Z', 'recommendation': 'Mark wet floors.'}

        Attributes:
            assigned_to (InvestigationAssignee | None | Unset):
            conclusion (None | str | Unset): The conclusion and how it was reached.
            evidence (list[EvidenceItem] | Unset): The evidence.
            evidence_summary (None | str | Unset): What interviews and evidence show.
            interviews (list[Interview] | Unset): The interviews.
            investigators (list[Investigator] | Unset): Who investigates.
            methods (None | str | Unset): How it was investigated.
            opened_at (datetime.datetime | None | Unset): When it was opened.
            recommendation (None | str | Unset): What should be done.
            root_cause_analysis (None | RootCauseAnalysis | Unset):
            special_investigation (bool | None | Unset): Whether it is a special investigation (14 NYCRR 524.14).
    """

    assigned_to: InvestigationAssignee | None | Unset = UNSET
    conclusion: None | str | Unset = UNSET
    evidence: list[EvidenceItem] | Unset = UNSET
    evidence_summary: None | str | Unset = UNSET
    interviews: list[Interview] | Unset = UNSET
    investigators: list[Investigator] | Unset = UNSET
    methods: None | str | Unset = UNSET
    opened_at: datetime.datetime | None | Unset = UNSET
    recommendation: None | str | Unset = UNSET
    root_cause_analysis: None | RootCauseAnalysis | Unset = UNSET
    special_investigation: bool | None | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        from ..models.root_cause_analysis import RootCauseAnalysis

        assigned_to: None | str | Unset
        if isinstance(self.assigned_to, Unset):
            assigned_to = UNSET
        elif isinstance(self.assigned_to, InvestigationAssignee):
            assigned_to = self.assigned_to.value
        else:
            assigned_to = self.assigned_to

        conclusion: None | str | Unset
        if isinstance(self.conclusion, Unset):
            conclusion = UNSET
        else:
            conclusion = self.conclusion

        evidence: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.evidence, Unset):
            evidence = []
            for evidence_item_data in self.evidence:
                evidence_item = evidence_item_data.to_dict()
                evidence.append(evidence_item)

        evidence_summary: None | str | Unset
        if isinstance(self.evidence_summary, Unset):
            evidence_summary = UNSET
        else:
            evidence_summary = self.evidence_summary

        interviews: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.interviews, Unset):
            interviews = []
            for interviews_item_data in self.interviews:
                interviews_item = interviews_item_data.to_dict()
                interviews.append(interviews_item)

        investigators: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.investigators, Unset):
            investigators = []
            for investigators_item_data in self.investigators:
                investigators_item = investigators_item_data.to_dict()
                investigators.append(investigators_item)

        methods: None | str | Unset
        if isinstance(self.methods, Unset):
            methods = UNSET
        else:
            methods = self.methods

        opened_at: None | str | Unset
        if isinstance(self.opened_at, Unset):
            opened_at = UNSET
        elif isinstance(self.opened_at, datetime.datetime):
            opened_at = self.opened_at.isoformat()
        else:
            opened_at = self.opened_at

        recommendation: None | str | Unset
        if isinstance(self.recommendation, Unset):
            recommendation = UNSET
        else:
            recommendation = self.recommendation

        root_cause_analysis: dict[str, Any] | None | Unset
        if isinstance(self.root_cause_analysis, Unset):
            root_cause_analysis = UNSET
        elif isinstance(self.root_cause_analysis, RootCauseAnalysis):
            root_cause_analysis = self.root_cause_analysis.to_dict()
        else:
            root_cause_analysis = self.root_cause_analysis

        special_investigation: bool | None | Unset
        if isinstance(self.special_investigation, Unset):
            special_investigation = UNSET
        else:
            special_investigation = self.special_investigation

        field_dict: dict[str, Any] = {}

        field_dict.update({})
        if assigned_to is not UNSET:
            field_dict["assigned_to"] = assigned_to
        if conclusion is not UNSET:
            field_dict["conclusion"] = conclusion
        if evidence is not UNSET:
            field_dict["evidence"] = evidence
        if evidence_summary is not UNSET:
            field_dict["evidence_summary"] = evidence_summary
        if interviews is not UNSET:
            field_dict["interviews"] = interviews
        if investigators is not UNSET:
            field_dict["investigators"] = investigators
        if methods is not UNSET:
            field_dict["methods"] = methods
        if opened_at is not UNSET:
            field_dict["opened_at"] = opened_at
        if recommendation is not UNSET:
            field_dict["recommendation"] = recommendation
        if root_cause_analysis is not UNSET:
            field_dict["root_cause_analysis"] = root_cause_analysis
        if special_investigation is not UNSET:
            field_dict["special_investigation"] = special_investigation

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.evidence_item import EvidenceItem
        from ..models.interview import Interview
        from ..models.investigator import Investigator
        from ..models.root_cause_analysis import RootCauseAnalysis

        d = dict(src_dict)

        def _parse_assigned_to(data: object) -> InvestigationAssignee | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                assigned_to_type_0 = InvestigationAssignee(data)

                return assigned_to_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(InvestigationAssignee | None | Unset, data)

        assigned_to = _parse_assigned_to(d.pop("assigned_to", UNSET))

        def _parse_conclusion(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        conclusion = _parse_conclusion(d.pop("conclusion", UNSET))

        _evidence = d.pop("evidence", UNSET)
        evidence: list[EvidenceItem] | Unset = UNSET
        if _evidence is not UNSET:
            evidence = []
            for evidence_item_data in _evidence:
                evidence_item = EvidenceItem.from_dict(evidence_item_data)

                evidence.append(evidence_item)

        def _parse_evidence_summary(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        evidence_summary = _parse_evidence_summary(d.pop("evidence_summary", UNSET))

        _interviews = d.pop("interviews", UNSET)
        interviews: list[Interview] | Unset = UNSET
        if _interviews is not UNSET:
            interviews = []
            for interviews_item_data in _interviews:
                interviews_item = Interview.from_dict(interviews_item_data)

                interviews.append(interviews_item)

        _investigators = d.pop("investigators", UNSET)
        investigators: list[Investigator] | Unset = UNSET
        if _investigators is not UNSET:
            investigators = []
            for investigators_item_data in _investigators:
                investigators_item = Investigator.from_dict(investigators_item_data)

                investigators.append(investigators_item)

        def _parse_methods(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        methods = _parse_methods(d.pop("methods", UNSET))

        def _parse_opened_at(data: object) -> datetime.datetime | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                opened_at_type_0 = datetime.datetime.fromisoformat(data)

                return opened_at_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | None | Unset, data)

        opened_at = _parse_opened_at(d.pop("opened_at", UNSET))

        def _parse_recommendation(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        recommendation = _parse_recommendation(d.pop("recommendation", UNSET))

        def _parse_root_cause_analysis(
            data: object,
        ) -> None | RootCauseAnalysis | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                root_cause_analysis_type_0 = RootCauseAnalysis.from_dict(data)

                return root_cause_analysis_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | RootCauseAnalysis | Unset, data)

        root_cause_analysis = _parse_root_cause_analysis(
            d.pop("root_cause_analysis", UNSET)
        )

        def _parse_special_investigation(data: object) -> bool | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(bool | None | Unset, data)

        special_investigation = _parse_special_investigation(
            d.pop("special_investigation", UNSET)
        )

        investigation_content = cls(
            assigned_to=assigned_to,
            conclusion=conclusion,
            evidence=evidence,
            evidence_summary=evidence_summary,
            interviews=interviews,
            investigators=investigators,
            methods=methods,
            opened_at=opened_at,
            recommendation=recommendation,
            root_cause_analysis=root_cause_analysis,
            special_investigation=special_investigation,
        )

        return investigation_content
