from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self, TypeVar, cast

from attrs import define as _attrs_define

from ..models.medication_error_kind import MedicationErrorKind
from ..models.medication_stage import MedicationStage
from ..models.merp_category import MerpCategory
from ..types import UNSET, Unset

T = TypeVar("T", bound="MedicationError")


@_attrs_define
class MedicationError:
    """A medication error.

    Example:
        {'doses': 'one', 'drug_given': 'lorazepam 2 mg', 'drug_ordered': 'lorazepam 1 mg', 'kind': 'wrong_dose', 'merp':
            'C', 'stage': 'administering'}

    Attributes:
        discovered_by (None | str | Unset): Who found it.
        doses (None | str | Unset): The doses concerned.
        drug_given (None | str | Unset): The drug that was given.
        drug_ordered (None | str | Unset): The drug that was ordered.
        kind (MedicationErrorKind | None | Unset):
        merp (MerpCategory | None | Unset):
        prescriber_told_at (datetime.datetime | None | Unset): When the prescriber was told.
        stage (MedicationStage | None | Unset):
    """

    discovered_by: None | str | Unset = UNSET
    doses: None | str | Unset = UNSET
    drug_given: None | str | Unset = UNSET
    drug_ordered: None | str | Unset = UNSET
    kind: MedicationErrorKind | None | Unset = UNSET
    merp: MerpCategory | None | Unset = UNSET
    prescriber_told_at: datetime.datetime | None | Unset = UNSET
    stage: MedicationStage | None | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        discovered_by: None | str | Unset
        if isinstance(self.discovered_by, Unset):
            discovered_by = UNSET
        else:
            discovered_by = self.discovered_by

        doses: None | str | Unset
        if isinstance(self.doses, Unset):
            doses = UNSET
        else:
            doses = self.doses

        drug_given: None | str | Unset
        if isinstance(self.drug_given, Unset):
            drug_given = UNSET
        else:
            drug_given = self.drug_given

        drug_ordered: None | str | Unset
        if isinstance(self.drug_ordered, Unset):
            drug_ordered = UNSET
        else:
            drug_ordered = self.drug_ordered

        kind: None | str | Unset
        if isinstance(self.kind, Unset):
            kind = UNSET
        elif isinstance(self.kind, MedicationErrorKind):
            kind = self.kind.value
        else:
            kind = self.kind

        merp: None | str | Unset
        if isinstance(self.merp, Unset):
            merp = UNSET
        elif isinstance(self.merp, MerpCategory):
            merp = self.merp.value
        else:
            merp = self.merp

        prescriber_told_at: None | str | Unset
        if isinstance(self.prescriber_told_at, Unset):
            prescriber_told_at = UNSET
        elif isinstance(self.prescriber_told_at, datetime.datetime):
            prescriber_told_at = self.prescriber_told_at.isoformat()
        else:
            prescriber_told_at = self.prescriber_told_at

        stage: None | str | Unset
        if isinstance(self.stage, Unset):
            stage = UNSET
        elif isinstance(self.stage, MedicationStage):
            stage = self.stage.value
        else:
            stage = self.stage

        field_dict: dict[str, Any] = {}

        field_dict.update({})
        if discovered_by is not UNSET:
            field_dict["discovered_by"] = discovered_by
        if doses is not UNSET:
            field_dict["doses"] = doses
        if drug_given is not UNSET:
            field_dict["drug_given"] = drug_given
        if drug_ordered is not UNSET:
            field_dict["drug_ordered"] = drug_ordered
        if kind is not UNSET:
            field_dict["kind"] = kind
        if merp is not UNSET:
            field_dict["merp"] = merp
        if prescriber_told_at is not UNSET:
            field_dict["prescriber_told_at"] = prescriber_told_at
        if stage is not UNSET:
            field_dict["stage"] = stage

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)

        def _parse_discovered_by(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        discovered_by = _parse_discovered_by(d.pop("discovered_by", UNSET))

        def _parse_doses(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        doses = _parse_doses(d.pop("doses", UNSET))

        def _parse_drug_given(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        drug_given = _parse_drug_given(d.pop("drug_given", UNSET))

        def _parse_drug_ordered(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        drug_ordered = _parse_drug_ordered(d.pop("drug_ordered", UNSET))

        def _parse_kind(data: object) -> MedicationErrorKind | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                kind_type_0 = MedicationErrorKind(data)

                return kind_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(MedicationErrorKind | None | Unset, data)

        kind = _parse_kind(d.pop("kind", UNSET))

        def _parse_merp(data: object) -> MerpCategory | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                merp_type_0 = MerpCategory(data)

                return merp_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(MerpCategory | None | Unset, data)

        merp = _parse_merp(d.pop("merp", UNSET))

        def _parse_prescriber_told_at(data: object) -> datetime.datetime | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                prescriber_told_at_type_0 = datetime.datetime.fromisoformat(data)

                return prescriber_told_at_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | None | Unset, data)

        prescriber_told_at = _parse_prescriber_told_at(
            d.pop("prescriber_told_at", UNSET)
        )

        def _parse_stage(data: object) -> MedicationStage | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                stage_type_0 = MedicationStage(data)

                return stage_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(MedicationStage | None | Unset, data)

        stage = _parse_stage(d.pop("stage", UNSET))

        medication_error = cls(
            discovered_by=discovered_by,
            doses=doses,
            drug_given=drug_given,
            drug_ordered=drug_ordered,
            kind=kind,
            merp=merp,
            prescriber_told_at=prescriber_told_at,
            stage=stage,
        )

        return medication_error
