from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self, TypeVar, cast

from attrs import define as _attrs_define

from ..models.restraint_kind import RestraintKind
from ..types import UNSET, Unset

T = TypeVar("T", bound="Restraint")


@_attrs_define
class Restraint:
    """A restraint or seclusion.

    Example:
        {'ended_at': '2026-03-01T09:36:00Z', 'kind': 'manual', 'ordered_by': 'Dr. Stone', 'reason': 'Was about to strike
            another patient with a chair', 'started_at': '2026-03-01T09:31:00Z'}

    Attributes:
        debrief (None | str | Unset): How it was talked over afterwards.
        ended_at (datetime.datetime | None | Unset): When it ended.
        injury (None | str | Unset): Injury that came of it.
        kind (None | RestraintKind | Unset):
        observation_checks (None | str | Unset): How the client was watched.
        ordered_by (None | str | Unset): The clinician who ordered it.
        reason (None | str | Unset): Why; only imminent serious injury is a reason (14 NYCRR 526.4).
        started_at (datetime.datetime | None | Unset): When it began.
    """

    debrief: None | str | Unset = UNSET
    ended_at: datetime.datetime | None | Unset = UNSET
    injury: None | str | Unset = UNSET
    kind: None | RestraintKind | Unset = UNSET
    observation_checks: None | str | Unset = UNSET
    ordered_by: None | str | Unset = UNSET
    reason: None | str | Unset = UNSET
    started_at: datetime.datetime | None | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        debrief: None | str | Unset
        if isinstance(self.debrief, Unset):
            debrief = UNSET
        else:
            debrief = self.debrief

        ended_at: None | str | Unset
        if isinstance(self.ended_at, Unset):
            ended_at = UNSET
        elif isinstance(self.ended_at, datetime.datetime):
            ended_at = self.ended_at.isoformat()
        else:
            ended_at = self.ended_at

        injury: None | str | Unset
        if isinstance(self.injury, Unset):
            injury = UNSET
        else:
            injury = self.injury

        kind: None | str | Unset
        if isinstance(self.kind, Unset):
            kind = UNSET
        elif isinstance(self.kind, RestraintKind):
            kind = self.kind.value
        else:
            kind = self.kind

        observation_checks: None | str | Unset
        if isinstance(self.observation_checks, Unset):
            observation_checks = UNSET
        else:
            observation_checks = self.observation_checks

        ordered_by: None | str | Unset
        if isinstance(self.ordered_by, Unset):
            ordered_by = UNSET
        else:
            ordered_by = self.ordered_by

        reason: None | str | Unset
        if isinstance(self.reason, Unset):
            reason = UNSET
        else:
            reason = self.reason

        started_at: None | str | Unset
        if isinstance(self.started_at, Unset):
            started_at = UNSET
        elif isinstance(self.started_at, datetime.datetime):
            started_at = self.started_at.isoformat()
        else:
            started_at = self.started_at

        field_dict: dict[str, Any] = {}

        field_dict.update({})
        if debrief is not UNSET:
            field_dict["debrief"] = debrief
        if ended_at is not UNSET:
            field_dict["ended_at"] = ended_at
        if injury is not UNSET:
            field_dict["injury"] = injury
        if kind is not UNSET:
            field_dict["kind"] = kind
        if observation_checks is not UNSET:
            field_dict["observation_checks"] = observation_checks
        if ordered_by is not UNSET:
            field_dict["ordered_by"] = ordered_by
        if reason is not UNSET:
            field_dict["reason"] = reason
        if started_at is not UNSET:
            field_dict["started_at"] = started_at

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)

        def _parse_debrief(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        debrief = _parse_debrief(d.pop("debrief", UNSET))

        def _parse_ended_at(data: object) -> datetime.datetime | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                ended_at_type_0 = datetime.datetime.fromisoformat(data)

                return ended_at_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | None | Unset, data)

        ended_at = _parse_ended_at(d.pop("ended_at", UNSET))

        def _parse_injury(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        injury = _parse_injury(d.pop("injury", UNSET))

        def _parse_kind(data: object) -> None | RestraintKind | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                kind_type_0 = RestraintKind(data)

                return kind_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | RestraintKind | Unset, data)

        kind = _parse_kind(d.pop("kind", UNSET))

        def _parse_observation_checks(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        observation_checks = _parse_observation_checks(
            d.pop("observation_checks", UNSET)
        )

        def _parse_ordered_by(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        ordered_by = _parse_ordered_by(d.pop("ordered_by", UNSET))

        def _parse_reason(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        reason = _parse_reason(d.pop("reason", UNSET))

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

        restraint = cls(
            debrief=debrief,
            ended_at=ended_at,
            injury=injury,
            kind=kind,
            observation_checks=observation_checks,
            ordered_by=ordered_by,
            reason=reason,
            started_at=started_at,
        )

        return restraint
