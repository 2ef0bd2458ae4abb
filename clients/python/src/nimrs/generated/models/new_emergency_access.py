from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, TypeVar, cast
from uuid import UUID

from attrs import define as _attrs_define

from ..types import UNSET, Unset

T = TypeVar("T", bound="NewEmergencyAccess")


@_attrs_define
class NewEmergencyAccess:
    """Taking emergency access.

    Example:
        {'reason': 'A client is missing; the police ask for the names of those who saw them last.'}

    Attributes:
        reason (str): Why; kept in the audit log with each reading, and shown to the facility's Level 1 users.
        facility_id (None | Unset | UUID): The facility whose incidents are to be seen; may be left out by those who
            belong to one.
    """

    reason: str
    facility_id: None | Unset | UUID = UNSET

    def to_dict(self) -> dict[str, Any]:
        reason = self.reason

        facility_id: None | str | Unset
        if isinstance(self.facility_id, Unset):
            facility_id = UNSET
        elif isinstance(self.facility_id, UUID):
            facility_id = str(self.facility_id)
        else:
            facility_id = self.facility_id

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "reason": reason,
            }
        )
        if facility_id is not UNSET:
            field_dict["facility_id"] = facility_id

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        reason = d.pop("reason")

        def _parse_facility_id(data: object) -> None | Unset | UUID:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                facility_id_type_0 = UUID(data)

                return facility_id_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | Unset | UUID, data)

        facility_id = _parse_facility_id(d.pop("facility_id", UNSET))

        new_emergency_access = cls(
            reason=reason,
            facility_id=facility_id,
        )

        return new_emergency_access
