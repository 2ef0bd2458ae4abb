from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, TypeVar, cast

from attrs import define as _attrs_define

from ..models.facility_kind import FacilityKind
from ..models.incident_type import IncidentType
from ..models.premises import Premises
from ..models.supervision import Supervision
from ..types import UNSET, Unset

T = TypeVar("T", bound="ClassificationRequest")


@_attrs_define
class ClassificationRequest:
    """What is known of an incident that is to be classified.

    Example:
        {'incident_type': 'suicide_attempt', 'premises': 'off_premises', 'programme': 'clinic', 'supervision': 'none'}

    Attributes:
        incident_type (IncidentType): The type of an incident; class, section and whom to tell are in
            `incident_types.csv`.
        premises (Premises): Whether it happened on the premises of the programme.
        supervision (Supervision): Whether the patient was under the supervision of a custodian.
        programme (FacilityKind | None | Unset):
    """

    incident_type: IncidentType
    premises: Premises
    supervision: Supervision
    programme: FacilityKind | None | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        incident_type = self.incident_type.value

        premises = self.premises.value

        supervision = self.supervision.value

        programme: None | str | Unset
        if isinstance(self.programme, Unset):
            programme = UNSET
        elif isinstance(self.programme, FacilityKind):
            programme = self.programme.value
        else:
            programme = self.programme

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "incident_type": incident_type,
                "premises": premises,
                "supervision": supervision,
            }
        )
        if programme is not UNSET:
            field_dict["programme"] = programme

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        incident_type = IncidentType(d.pop("incident_type"))

        premises = Premises(d.pop("premises"))

        supervision = Supervision(d.pop("supervision"))

        def _parse_programme(data: object) -> FacilityKind | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                programme_type_0 = FacilityKind(data)

                return programme_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(FacilityKind | None | Unset, data)

        programme = _parse_programme(d.pop("programme", UNSET))

        classification_request = cls(
            incident_type=incident_type,
            premises=premises,
            supervision=supervision,
            programme=programme,
        )

        return classification_request
