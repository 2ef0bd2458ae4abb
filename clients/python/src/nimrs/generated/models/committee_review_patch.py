from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar, cast

from attrs import define as _attrs_define

from ..models.committee_decision import CommitteeDecision
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.attendee import Attendee


T = TypeVar("T", bound="CommitteeReviewPatch")


@_attrs_define
class CommitteeReviewPatch:
    """A merge patch (RFC 7396): what is absent stays, null takes out.

    Example:
        {'attendees': [{'director': False, 'name': 'Ines Ford', 'recused': False, 'role': 'Nurse'}], 'committee':
            'Incident review committee', 'decision': 'accept', 'met_at': '2026-03-20T14:00:00Z', 'minutes': 'The report was
            discussed.', 'recommendations': 'Mark wet floors.'}

    Attributes:
        attendees (list[Attendee] | None | Unset): Who was there.
        committee (None | str | Unset): Which committee.
        decision (CommitteeDecision | None | Unset):
        met_at (datetime.datetime | None | Unset): When it met.
        minutes (None | str | Unset): The minutes.
        recommendations (None | str | Unset): What it recommends.
    """

    attendees: list[Attendee] | None | Unset = UNSET
    committee: None | str | Unset = UNSET
    decision: CommitteeDecision | None | Unset = UNSET
    met_at: datetime.datetime | None | Unset = UNSET
    minutes: None | str | Unset = UNSET
    recommendations: None | str | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        attendees: list[dict[str, Any]] | None | Unset
        if isinstance(self.attendees, Unset):
            attendees = UNSET
        elif isinstance(self.attendees, list):
            attendees = []
            for attendees_type_0_item_data in self.attendees:
                attendees_type_0_item = attendees_type_0_item_data.to_dict()
                attendees.append(attendees_type_0_item)

        else:
            attendees = self.attendees

        committee: None | str | Unset
        if isinstance(self.committee, Unset):
            committee = UNSET
        else:
            committee = self.committee

        decision: None | str | Unset
        if isinstance(self.decision, Unset):
            decision = UNSET
        elif isinstance(self.decision, CommitteeDecision):
            decision = self.decision.value
        else:
            decision = self.decision

        met_at: None | str | Unset
        if isinstance(self.met_at, Unset):
            met_at = UNSET
        elif isinstance(self.met_at, datetime.datetime):
            met_at = self.met_at.isoformat()
        else:
            met_at = self.met_at

        minutes: None | str | Unset
        if isinstance(self.minutes, Unset):
            minutes = UNSET
        else:
            minutes = self.minutes

        recommendations: None | str | Unset
        if isinstance(self.recommendations, Unset):
            recommendations = UNSET
        else:
            recommendations = self.recommendations

        field_dict: dict[str, Any] = {}

        field_dict.update({})
        if attendees is not UNSET:
            field_dict["attendees"] = attendees
        if committee is not UNSET:
            field_dict["committee"] = committee
        if decision is not UNSET:
            field_dict["decision"] = decision
        if met_at is not UNSET:
            field_dict["met_at"] = met_at
        if minutes is not UNSET:
            field_dict["minutes"] = minutes
        if recommendations is not UNSET:
            field_dict["recommendations"] = recommendations

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.attendee import Attendee

        d = dict(src_dict)

        def _parse_attendees(data: object) -> list[Attendee] | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, list):
                    raise TypeError()
                attendees_type_0 = []
                _attendees_type_0 = data
                for attendees_type_0_item_data in _attendees_type_0:
                    attendees_type_0_item = Attendee.from_dict(
                        attendees_type_0_item_data
                    )

                    attendees_type_0.append(attendees_type_0_item)

                return attendees_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(list[Attendee] | None | Unset, data)

        attendees = _parse_attendees(d.pop("attendees", UNSET))

        def _parse_committee(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        committee = _parse_committee(d.pop("committee", UNSET))

        def _parse_decision(data: object) -> CommitteeDecision | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                decision_type_0 = CommitteeDecision(data)

                return decision_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(CommitteeDecision | None | Unset, data)

        decision = _parse_decision(d.pop("decision", UNSET))

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

        def _parse_minutes(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        minutes = _parse_minutes(d.pop("minutes", UNSET))

        def _parse_recommendations(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        recommendations = _parse_recommendations(d.pop("recommendations", UNSET))

        committee_review_patch = cls(
            attendees=attendees,
            committee=committee,
            decision=decision,
            met_at=met_at,
            minutes=minutes,
            recommendations=recommendations,
        )

        return committee_review_patch
