from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, TypeVar, cast
from uuid import UUID

from attrs import define as _attrs_define

from ..types import UNSET, Unset

T = TypeVar("T", bound="ImportJcCase")


@_attrs_define
class ImportJcCase:
    """The facility takes the case into its records.

    Example:
        {'incident_id': '0192f0c1-2a3b-7c4d-8e5f-60718293a4b5'}

    Attributes:
        incident_id (None | Unset | UUID): An incident it already has; without one, a draft is made of the case.
        new_incident (bool | Unset): Make a draft although incidents of the facility carry this number or wait for this
            case. Without it such an
            import is refused (409), so that nobody reports one event twice by mistake.
    """

    incident_id: None | Unset | UUID = UNSET
    new_incident: bool | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        incident_id: None | str | Unset
        if isinstance(self.incident_id, Unset):
            incident_id = UNSET
        elif isinstance(self.incident_id, UUID):
            incident_id = str(self.incident_id)
        else:
            incident_id = self.incident_id

        new_incident = self.new_incident

        field_dict: dict[str, Any] = {}

        field_dict.update({})
        if incident_id is not UNSET:
            field_dict["incident_id"] = incident_id
        if new_incident is not UNSET:
            field_dict["new_incident"] = new_incident

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)

        def _parse_incident_id(data: object) -> None | Unset | UUID:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                incident_id_type_0 = UUID(data)

                return incident_id_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | Unset | UUID, data)

        incident_id = _parse_incident_id(d.pop("incident_id", UNSET))

        new_incident = d.pop("new_incident", UNSET)

        import_jc_case = cls(
            incident_id=incident_id,
            new_incident=new_incident,
        )

        return import_jc_case
