from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self, TypeVar, cast

from attrs import define as _attrs_define

from ..models.actual_harm import ActualHarm
from ..models.potential_harm import PotentialHarm
from ..models.treatment_given import TreatmentGiven
from ..types import UNSET, Unset

T = TypeVar("T", bound="Harm")


@_attrs_define
class Harm:
    """The harm a client came to, on two scales.

    Example:
        {'actual': 'minor', 'body_part': 'left arm', 'injury_type': 'bruise', 'potential': 'moderate', 'treatment':
            'first_aid'}

    Attributes:
        actual (ActualHarm | None | Unset):
        body_part (None | str | Unset): The part of the body.
        examined_at (datetime.datetime | None | Unset): When the client was examined.
        examined_by (None | str | Unset): Who examined the client.
        findings (None | str | Unset): What the examination found.
        injury_type (None | str | Unset): The kind of injury.
        potential (None | PotentialHarm | Unset):
        treatment (None | TreatmentGiven | Unset):
    """

    actual: ActualHarm | None | Unset = UNSET
    body_part: None | str | Unset = UNSET
    examined_at: datetime.datetime | None | Unset = UNSET
    examined_by: None | str | Unset = UNSET
    findings: None | str | Unset = UNSET
    injury_type: None | str | Unset = UNSET
    potential: None | PotentialHarm | Unset = UNSET
    treatment: None | TreatmentGiven | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        actual: None | str | Unset
        if isinstance(self.actual, Unset):
            actual = UNSET
        elif isinstance(self.actual, ActualHarm):
            actual = self.actual.value
        else:
            actual = self.actual

        body_part: None | str | Unset
        if isinstance(self.body_part, Unset):
            body_part = UNSET
        else:
            body_part = self.body_part

        examined_at: None | str | Unset
        if isinstance(self.examined_at, Unset):
            examined_at = UNSET
        elif isinstance(self.examined_at, datetime.datetime):
            examined_at = self.examined_at.isoformat()
        else:
            examined_at = self.examined_at

        examined_by: None | str | Unset
        if isinstance(self.examined_by, Unset):
            examined_by = UNSET
        else:
            examined_by = self.examined_by

        findings: None | str | Unset
        if isinstance(self.findings, Unset):
            findings = UNSET
        else:
            findings = self.findings

        injury_type: None | str | Unset
        if isinstance(self.injury_type, Unset):
            injury_type = UNSET
        else:
            injury_type = self.injury_type

        potential: None | str | Unset
        if isinstance(self.potential, Unset):
            potential = UNSET
        elif isinstance(self.potential, PotentialHarm):
            potential = self.potential.value
        else:
            potential = self.potential

        treatment: None | str | Unset
        if isinstance(self.treatment, Unset):
            treatment = UNSET
        elif isinstance(self.treatment, TreatmentGiven):
            treatment = self.treatment.value
        else:
            treatment = self.treatment

        field_dict: dict[str, Any] = {}

        field_dict.update({})
        if actual is not UNSET:
            field_dict["actual"] = actual
        if body_part is not UNSET:
            field_dict["body_part"] = body_part
        if examined_at is not UNSET:
            field_dict["examined_at"] = examined_at
        if examined_by is not UNSET:
            field_dict["examined_by"] = examined_by
        if findings is not UNSET:
            field_dict["findings"] = findings
        if injury_type is not UNSET:
            field_dict["injury_type"] = injury_type
        if potential is not UNSET:
            field_dict["potential"] = potential
        if treatment is not UNSET:
            field_dict["treatment"] = treatment

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)

        def _parse_actual(data: object) -> ActualHarm | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                actual_type_0 = ActualHarm(data)

                return actual_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(ActualHarm | None | Unset, data)

        actual = _parse_actual(d.pop("actual", UNSET))

        def _parse_body_part(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        body_part = _parse_body_part(d.pop("body_part", UNSET))

        def _parse_examined_at(data: object) -> datetime.datetime | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                examined_at_type_0 = datetime.datetime.fromisoformat(data)

                return examined_at_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | None | Unset, data)

        examined_at = _parse_examined_at(d.pop("examined_at", UNSET))

        def _parse_examined_by(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        examined_by = _parse_examined_by(d.pop("examined_by", UNSET))

        def _parse_findings(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        findings = _parse_findings(d.pop("findings", UNSET))

        def _parse_injury_type(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        injury_type = _parse_injury_type(d.pop("injury_type", UNSET))

        def _parse_potential(data: object) -> None | PotentialHarm | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                potential_type_0 = PotentialHarm(data)

                return potential_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | PotentialHarm | Unset, data)

        potential = _parse_potential(d.pop("potential", UNSET))

        def _parse_treatment(data: object) -> None | TreatmentGiven | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                treatment_type_0 = TreatmentGiven(data)

                return treatment_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | TreatmentGiven | Unset, data)

        treatment = _parse_treatment(d.pop("treatment", UNSET))

        harm = cls(
            actual=actual,
            body_part=body_part,
            examined_at=examined_at,
            examined_by=examined_by,
            findings=findings,
            injury_type=injury_type,
            potential=potential,
            treatment=treatment,
        )

        return harm
