from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, TypeVar

from attrs import define as _attrs_define

T = TypeVar("T", bound="FacilityDirector")


@_attrs_define
class FacilityDirector:
    """Who directs a facility, and stands behind its enrollment.

    Example:
        {'email': 'director@hudsonview.example', 'name': 'Ruth Adler', 'phone': '845-555-0100'}

    Attributes:
        email (str): A plain mail address.
        name (str): The name.
        phone (str): Telephone number, by which Central Office makes sure that the enrollment is meant.
    """

    email: str
    name: str
    phone: str

    def to_dict(self) -> dict[str, Any]:
        email = self.email

        name = self.name

        phone = self.phone

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "email": email,
                "name": name,
                "phone": phone,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        email = d.pop("email")

        name = d.pop("name")

        phone = d.pop("phone")

        facility_director = cls(
            email=email,
            name=name,
            phone=phone,
        )

        return facility_director
