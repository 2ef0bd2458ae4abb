from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, TypeVar, cast
from uuid import UUID

from attrs import define as _attrs_define

from ..models.field_office import FieldOffice
from ..models.organization_kind import OrganizationKind
from ..types import UNSET, Unset

T = TypeVar("T", bound="RequestedOrganization")


@_attrs_define
class RequestedOrganization:
    """The organization that a new account is to belong to.

    Example:
        {'facility_id': '0192f0c1-0000-7000-8000-000000000001', 'kind': 'facility'}

    Attributes:
        kind (OrganizationKind): The kind of organisation an account belongs to.
        facility_id (None | Unset | UUID): The facility, where it is one.
        field_office (FieldOffice | None | Unset):
    """

    kind: OrganizationKind
    facility_id: None | Unset | UUID = UNSET
    field_office: FieldOffice | None | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        kind = self.kind.value

        facility_id: None | str | Unset
        if isinstance(self.facility_id, Unset):
            facility_id = UNSET
        elif isinstance(self.facility_id, UUID):
            facility_id = str(self.facility_id)
        else:
            facility_id = self.facility_id

        field_office: None | str | Unset
        if isinstance(self.field_office, Unset):
            field_office = UNSET
        elif isinstance(self.field_office, FieldOffice):
            field_office = self.field_office.value
        else:
            field_office = self.field_office

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "kind": kind,
            }
        )
        if facility_id is not UNSET:
            field_dict["facility_id"] = facility_id
        if field_office is not UNSET:
            field_dict["field_office"] = field_office

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        kind = OrganizationKind(d.pop("kind"))

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

        def _parse_field_office(data: object) -> FieldOffice | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                field_office_type_0 = FieldOffice(data)

                return field_office_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(FieldOffice | None | Unset, data)

        field_office = _parse_field_office(d.pop("field_office", UNSET))

        requested_organization = cls(
            kind=kind,
            facility_id=facility_id,
            field_office=field_office,
        )

        return requested_organization
