from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, TypeVar, cast
from uuid import UUID

from attrs import define as _attrs_define

from ..types import UNSET, Unset

T = TypeVar("T", bound="ReleaseJcCase")


@_attrs_define
class ReleaseJcCase:
    """OMH lets the facility have the case.

    Example:
        {'facility_id': '0192f0c1-0000-7000-8000-000000000001'}

    Attributes:
        facility_id (None | Unset | UUID): The facility, where the Justice Center did not name one that is known here;
            Central Office alone.
    """

    facility_id: None | Unset | UUID = UNSET

    def to_dict(self) -> dict[str, Any]:
        facility_id: None | str | Unset
        if isinstance(self.facility_id, Unset):
            facility_id = UNSET
        elif isinstance(self.facility_id, UUID):
            facility_id = str(self.facility_id)
        else:
            facility_id = self.facility_id

        field_dict: dict[str, Any] = {}

        field_dict.update({})
        if facility_id is not UNSET:
            field_dict["facility_id"] = facility_id

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)

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

        release_jc_case = cls(
            facility_id=facility_id,
        )

        return release_jc_case
