from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, TypeVar, cast
from uuid import UUID

from attrs import define as _attrs_define

from ..models.registration_status import RegistrationStatus
from ..types import UNSET, Unset

T = TypeVar("T", bound="MyRegistration")


@_attrs_define
class MyRegistration:
    """The place of the caller in a webinar, or in its waiting list.

    Example:
        {'id': '0192f0c1-0000-7000-8000-000000000009', 'position': 3, 'status': 'waiting'}

    Attributes:
        id (UUID): The registration.
        status (RegistrationStatus): What a registration is worth.
        position (int | None | Unset): In the waiting list: how many come up before, and this one. Not in lists.
    """

    id: UUID
    status: RegistrationStatus
    position: int | None | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        id = str(self.id)

        status = self.status.value

        position: int | None | Unset
        if isinstance(self.position, Unset):
            position = UNSET
        else:
            position = self.position

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "id": id,
                "status": status,
            }
        )
        if position is not UNSET:
            field_dict["position"] = position

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        id = UUID(d.pop("id"))

        status = RegistrationStatus(d.pop("status"))

        def _parse_position(data: object) -> int | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(int | None | Unset, data)

        position = _parse_position(d.pop("position", UNSET))

        my_registration = cls(
            id=id,
            status=status,
            position=position,
        )

        return my_registration
