from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self, TypeVar, cast

from attrs import define as _attrs_define

from ..models.legal_status import LegalStatus
from ..types import UNSET, Unset

T = TypeVar("T", bound="MissingPatient")


@_attrs_define
class MissingPatient:
    """A missing patient.

    Example:
        {'last_seen_at': '2026-03-01T07:40:00Z', 'last_seen_by': 'Therapy aide', 'left_how': 'Through the garden gate',
            'risk': 'Off medication'}

    Attributes:
        condition (None | str | Unset): The condition in which they came back.
        last_seen_at (datetime.datetime | None | Unset): When last seen.
        last_seen_by (None | str | Unset): Who saw them last.
        left_how (None | str | Unset): How they left.
        legal_status (LegalStatus | None | Unset):
        police_told_at (datetime.datetime | None | Unset): When the police were told.
        returned_at (datetime.datetime | None | Unset): When they came back.
        risk (None | str | Unset): The risk to themselves and others.
    """

    condition: None | str | Unset = UNSET
    last_seen_at: datetime.datetime | None | Unset = UNSET
    last_seen_by: None | str | Unset = UNSET
    left_how: None | str | Unset = UNSET
    legal_status: LegalStatus | None | Unset = UNSET
    police_told_at: datetime.datetime | None | Unset = UNSET
    returned_at: datetime.datetime | None | Unset = UNSET
    risk: None | str | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        condition: None | str | Unset
        if isinstance(self.condition, Unset):
            condition = UNSET
        else:
            condition = self.condition

        last_seen_at: None | str | Unset
        if isinstance(self.last_seen_at, Unset):
            last_seen_at = UNSET
        elif isinstance(self.last_seen_at, datetime.datetime):
            last_seen_at = self.last_seen_at.isoformat()
        else:
            last_seen_at = self.last_seen_at

        last_seen_by: None | str | Unset
        if isinstance(self.last_seen_by, Unset):
            last_seen_by = UNSET
        else:
            last_seen_by = self.last_seen_by

        left_how: None | str | Unset
        if isinstance(self.left_how, Unset):
            left_how = UNSET
        else:
            left_how = self.left_how

        legal_status: None | str | Unset
        if isinstance(self.legal_status, Unset):
            legal_status = UNSET
        elif isinstance(self.legal_status, LegalStatus):
            legal_status = self.legal_status.value
        else:
            legal_status = self.legal_status

        police_told_at: None | str | Unset
        if isinstance(self.police_told_at, Unset):
            police_told_at = UNSET
        elif isinstance(self.police_told_at, datetime.datetime):
            police_told_at = self.police_told_at.isoformat()
        else:
            police_told_at = self.police_told_at

        returned_at: None | str | Unset
        if isinstance(self.returned_at, Unset):
            returned_at = UNSET
        elif isinstance(self.returned_at, datetime.datetime):
            returned_at = self.returned_at.isoformat()
        else:
            returned_at = self.returned_at

        risk: None | str | Unset
        if isinstance(self.risk, Unset):
            risk = UNSET
        else:
            risk = self.risk

        field_dict: dict[str, Any] = {}

        field_dict.update({})
        if condition is not UNSET:
            field_dict["condition"] = condition
        if last_seen_at is not UNSET:
            field_dict["last_seen_at"] = last_seen_at
        if last_seen_by is not UNSET:
            field_dict["last_seen_by"] = last_seen_by
        if left_how is not UNSET:
            field_dict["left_how"] = left_how
        if legal_status is not UNSET:
            field_dict["legal_status"] = legal_status
        if police_told_at is not UNSET:
            field_dict["police_told_at"] = police_told_at
        if returned_at is not UNSET:
            field_dict["returned_at"] = returned_at
        if risk is not UNSET:
            field_dict["risk"] = risk

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)

        def _parse_condition(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        condition = _parse_condition(d.pop("condition", UNSET))

        def _parse_last_seen_at(data: object) -> datetime.datetime | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                last_seen_at_type_0 = datetime.datetime.fromisoformat(data)

                return last_seen_at_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | None | Unset, data)

        last_seen_at = _parse_last_seen_at(d.pop("last_seen_at", UNSET))

        def _parse_last_seen_by(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        last_seen_by = _parse_last_seen_by(d.pop("last_seen_by", UNSET))

        def _parse_left_how(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        left_how = _parse_left_how(d.pop("left_how", UNSET))

        def _parse_legal_status(data: object) -> LegalStatus | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                legal_status_type_0 = LegalStatus(data)

                return legal_status_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(LegalStatus | None | Unset, data)

        legal_status = _parse_legal_status(d.pop("legal_status", UNSET))

        def _parse_police_told_at(data: object) -> datetime.datetime | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                police_told_at_type_0 = datetime.datetime.fromisoformat(data)

                return police_told_at_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | None | Unset, data)

        police_told_at = _parse_police_told_at(d.pop("police_told_at", UNSET))

        def _parse_returned_at(data: object) -> datetime.datetime | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                returned_at_type_0 = datetime.datetime.fromisoformat(data)

                return returned_at_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | None | Unset, data)

        returned_at = _parse_returned_at(d.pop("returned_at", UNSET))

        def _parse_risk(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        risk = _parse_risk(d.pop("risk", UNSET))

        missing_patient = cls(
            condition=condition,
            last_seen_at=last_seen_at,
            last_seen_by=last_seen_by,
            left_how=left_how,
            legal_status=legal_status,
            police_told_at=police_told_at,
            returned_at=returned_at,
            risk=risk,
        )

        return missing_patient
