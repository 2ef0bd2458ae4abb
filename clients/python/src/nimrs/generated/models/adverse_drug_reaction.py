from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, TypeVar, cast

from attrs import define as _attrs_define

from ..types import UNSET, Unset

T = TypeVar("T", bound="AdverseDrugReaction")


@_attrs_define
class AdverseDrugReaction:
    """A severe adverse drug reaction.

    Example:
        {'drug': 'clozapine', 'medwatch_filed': True, 'reaction': 'Agranulocytosis'}

    Attributes:
        drug (None | str | Unset): The drug.
        medwatch_filed (bool | None | Unset): Whether it was reported to FDA MedWatch.
        outcome (None | str | Unset): How it ended.
        reaction (None | str | Unset): The reaction.
    """

    drug: None | str | Unset = UNSET
    medwatch_filed: bool | None | Unset = UNSET
    outcome: None | str | Unset = UNSET
    reaction: None | str | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        drug: None | str | Unset
        if isinstance(self.drug, Unset):
            drug = UNSET
        else:
            drug = self.drug

        medwatch_filed: bool | None | Unset
        if isinstance(self.medwatch_filed, Unset):
            medwatch_filed = UNSET
        else:
            medwatch_filed = self.medwatch_filed

        outcome: None | str | Unset
        if isinstance(self.outcome, Unset):
            outcome = UNSET
        else:
            outcome = self.outcome

        reaction: None | str | Unset
        if isinstance(self.reaction, Unset):
            reaction = UNSET
        else:
            reaction = self.reaction

        field_dict: dict[str, Any] = {}

        field_dict.update({})
        if drug is not UNSET:
            field_dict["drug"] = drug
        if medwatch_filed is not UNSET:
            field_dict["medwatch_filed"] = medwatch_filed
        if outcome is not UNSET:
            field_dict["outcome"] = outcome
        if reaction is not UNSET:
            field_dict["reaction"] = reaction

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)

        def _parse_drug(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        drug = _parse_drug(d.pop("drug", UNSET))

        def _parse_medwatch_filed(data: object) -> bool | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(bool | None | Unset, data)

        medwatch_filed = _parse_medwatch_filed(d.pop("medwatch_filed", UNSET))

        def _parse_outcome(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        outcome = _parse_outcome(d.pop("outcome", UNSET))

        def _parse_reaction(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        reaction = _parse_reaction(d.pop("reaction", UNSET))

        adverse_drug_reaction = cls(
            drug=drug,
            medwatch_filed=medwatch_filed,
            outcome=outcome,
            reaction=reaction,
        )

        return adverse_drug_reaction
