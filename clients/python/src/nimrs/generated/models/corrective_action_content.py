from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar, cast

from attrs import define as _attrs_define

from ..models.corrective_action_kind import CorrectiveActionKind
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.monitoring_note import MonitoringNote


T = TypeVar("T", bound="CorrectiveActionContent")


@_attrs_define
class CorrectiveActionContent:
    """An action of the plan. Finishing needs an owner and a due day.

    Example:
        {'description': 'Signs at every sluice', 'due_on': '2026-04-30', 'kind': 'environment', 'owner': 'Facilities
            manager'}

    Attributes:
        description (str): What is done.
        done_at (datetime.datetime | None | Unset): When it was done.
        due_on (datetime.date | None | Unset): By which day.
        effectiveness (None | str | Unset): Whether it helped.
        evidence (None | str | Unset): What shows that it was done.
        kind (CorrectiveActionKind | None | Unset):
        monitoring (list[MonitoringNote] | Unset): How it holds.
        owner (None | str | Unset): Who sees to it.
    """

    description: str
    done_at: datetime.datetime | None | Unset = UNSET
    due_on: datetime.date | None | Unset = UNSET
    effectiveness: None | str | Unset = UNSET
    evidence: None | str | Unset = UNSET
    kind: CorrectiveActionKind | None | Unset = UNSET
    monitoring: list[MonitoringNote] | Unset = UNSET
    owner: None | str | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        description = self.description

        done_at: None | str | Unset
        if isinstance(self.done_at, Unset):
            done_at = UNSET
        elif isinstance(self.done_at, datetime.datetime):
            done_at = self.done_at.isoformat()
        else:
            done_at = self.done_at

        due_on: None | str | Unset
        if isinstance(self.due_on, Unset):
            due_on = UNSET
        elif isinstance(self.due_on, datetime.date):
            due_on = self.due_on.isoformat()
        else:
            due_on = self.due_on

        effectiveness: None | str | Unset
        if isinstance(self.effectiveness, Unset):
            effectiveness = UNSET
        else:
            effectiveness = self.effectiveness

        evidence: None | str | Unset
        if isinstance(self.evidence, Unset):
            evidence = UNSET
        else:
            evidence = self.evidence

        kind: None | str | Unset
        if isinstance(self.kind, Unset):
            kind = UNSET
        elif isinstance(self.kind, CorrectiveActionKind):
            kind = self.kind.value
        else:
            kind = self.kind

        monitoring: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.monitoring, Unset):
            monitoring = []
            for monitoring_item_data in self.monitoring:
                monitoring_item = monitoring_item_data.to_dict()
                monitoring.append(monitoring_item)

        owner: None | str | Unset
        if isinstance(self.owner, Unset):
            owner = UNSET
        else:
            owner = self.owner

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "description": description,
            }
        )
        if done_at is not UNSET:
            field_dict["done_at"] = done_at
        if due_on is not UNSET:
            field_dict["due_on"] = due_on
        if effectiveness is not UNSET:
            field_dict["effectiveness"] = effectiveness
        if evidence is not UNSET:
            field_dict["evidence"] = evidence
        if kind is not UNSET:
            field_dict["kind"] = kind
        if monitoring is not UNSET:
            field_dict["monitoring"] = monitoring
        if owner is not UNSET:
            field_dict["owner"] = owner

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.monitoring_note import MonitoringNote

        d = dict(src_dict)
        description = d.pop("description")

        def _parse_done_at(data: object) -> datetime.datetime | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                done_at_type_0 = datetime.datetime.fromisoformat(data)

                return done_at_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | None | Unset, data)

        done_at = _parse_done_at(d.pop("done_at", UNSET))

        def _parse_due_on(data: object) -> datetime.date | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                due_on_type_0 = datetime.date.fromisoformat(data)

                return due_on_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.date | None | Unset, data)

        due_on = _parse_due_on(d.pop("due_on", UNSET))

        def _parse_effectiveness(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        effectiveness = _parse_effectiveness(d.pop("effectiveness", UNSET))

        def _parse_evidence(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        evidence = _parse_evidence(d.pop("evidence", UNSET))

        def _parse_kind(data: object) -> CorrectiveActionKind | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                kind_type_0 = CorrectiveActionKind(data)

                return kind_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(CorrectiveActionKind | None | Unset, data)

        kind = _parse_kind(d.pop("kind", UNSET))

        _monitoring = d.pop("monitoring", UNSET)
        monitoring: list[MonitoringNote] | Unset = UNSET
        if _monitoring is not UNSET:
            monitoring = []
            for monitoring_item_data in _monitoring:
                monitoring_item = MonitoringNote.from_dict(monitoring_item_data)

                monitoring.append(monitoring_item)

        def _parse_owner(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        owner = _parse_owner(d.pop("owner", UNSET))

        corrective_action_content = cls(
            description=description,
            done_at=done_at,
            due_on=due_on,
            effectiveness=effectiveness,
            evidence=evidence,
            kind=kind,
            monitoring=monitoring,
            owner=owner,
        )

        return corrective_action_content
