from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self, TypeVar, cast
from uuid import UUID

from attrs import define as _attrs_define

from ..models.retention_class import RetentionClass
from ..models.retention_rule import RetentionRule
from ..models.tombstone_kind import TombstoneKind
from ..types import UNSET, Unset

T = TypeVar("T", bound="TombstoneView")


@_attrs_define
class TombstoneView:
    """What is left of an incident that was thrown away as a draft, or removed when its time was over.

    Example:
        {'at': '2026-03-02T15:00:00Z', 'by': 'level2.hudson', 'facility_id': '0192f0c1-0000-7000-8000-000000000001',
            'incident_id': '0192f0c1-2a3b-7c4d-8e5f-60718293a4b5', 'kind': 'discarded', 'number': 'NIMRS-2026-0000018',
            'reason': 'Recorded twice.'}

    Attributes:
        at (datetime.datetime): When it was thrown away or removed.
        facility_id (UUID): Its facility.
        incident_id (UUID): The incident.
        kind (TombstoneKind): Why only a tombstone is left of an incident.
        number (str): Its number, which is not given again.
        by (None | str | Unset): User ID of who threw it away; none where the operator removed it.
        class_ (None | RetentionClass | Unset):
        kept_until (datetime.date | None | Unset): Of a removed one: the last day on which it had to be kept.
        reason (None | str | Unset): Why it was thrown away, where a reason was given.
        rule (None | RetentionRule | Unset):
    """

    at: datetime.datetime
    facility_id: UUID
    incident_id: UUID
    kind: TombstoneKind
    number: str
    by: None | str | Unset = UNSET
    class_: None | RetentionClass | Unset = UNSET
    kept_until: datetime.date | None | Unset = UNSET
    reason: None | str | Unset = UNSET
    rule: None | RetentionRule | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        at = self.at.isoformat()

        facility_id = str(self.facility_id)

        incident_id = str(self.incident_id)

        kind = self.kind.value

        number = self.number

        by: None | str | Unset
        if isinstance(self.by, Unset):
            by = UNSET
        else:
            by = self.by

        class_: None | str | Unset
        if isinstance(self.class_, Unset):
            class_ = UNSET
        elif isinstance(self.class_, RetentionClass):
            class_ = self.class_.value
        else:
            class_ = self.class_

        kept_until: None | str | Unset
        if isinstance(self.kept_until, Unset):
            kept_until = UNSET
        elif isinstance(self.kept_until, datetime.date):
            kept_until = self.kept_until.isoformat()
        else:
            kept_until = self.kept_until

        reason: None | str | Unset
        if isinstance(self.reason, Unset):
            reason = UNSET
        else:
            reason = self.reason

        rule: None | str | Unset
        if isinstance(self.rule, Unset):
            rule = UNSET
        elif isinstance(self.rule, RetentionRule):
            rule = self.rule.value
        else:
            rule = self.rule

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "at": at,
                "facility_id": facility_id,
                "incident_id": incident_id,
                "kind": kind,
                "number": number,
            }
        )
        if by is not UNSET:
            field_dict["by"] = by
        if class_ is not UNSET:
            field_dict["class"] = class_
        if kept_until is not UNSET:
            field_dict["kept_until"] = kept_until
        if reason is not UNSET:
            field_dict["reason"] = reason
        if rule is not UNSET:
            field_dict["rule"] = rule

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        at = datetime.datetime.fromisoformat(d.pop("at"))

        facility_id = UUID(d.pop("facility_id"))

        incident_id = UUID(d.pop("incident_id"))

        kind = TombstoneKind(d.pop("kind"))

        number = d.pop("number")

        def _parse_by(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        by = _parse_by(d.pop("by", UNSET))

        def _parse_class_(data: object) -> None | RetentionClass | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                class_type_0 = RetentionClass(data)

                return class_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | RetentionClass | Unset, data)

        class_ = _parse_class_(d.pop("class", UNSET))

        def _parse_kept_until(data: object) -> datetime.date | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                kept_until_type_0 = datetime.date.fromisoformat(data)

                return kept_until_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.date | None | Unset, data)

        kept_until = _parse_kept_until(d.pop("kept_until", UNSET))

        def _parse_reason(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        reason = _parse_reason(d.pop("reason", UNSET))

        def _parse_rule(data: object) -> None | RetentionRule | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                rule_type_0 = RetentionRule(data)

                return rule_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | RetentionRule | Unset, data)

        rule = _parse_rule(d.pop("rule", UNSET))

        tombstone_view = cls(
            at=at,
            facility_id=facility_id,
            incident_id=incident_id,
            kind=kind,
            number=number,
            by=by,
            class_=class_,
            kept_until=kept_until,
            reason=reason,
            rule=rule,
        )

        return tombstone_view
