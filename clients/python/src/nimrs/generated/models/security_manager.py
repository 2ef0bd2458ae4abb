from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, TypeVar

from attrs import define as _attrs_define

T = TypeVar("T", bound="SecurityManager")


@_attrs_define
class SecurityManager:
    """Whom the director appoints to manage the facility's accounts: its first Security Administrator.

    Example:
        {'display_name': 'Nora Fitzgerald', 'email': 'nora.fitzgerald@hudsonview.example', 'phone': '845-555-0101',
            'user_id': 'hudsonview-admin'}

    Attributes:
        display_name (str): The name.
        email (str): A plain mail address. The code that activates the account goes there, and to nobody else.
        phone (str): Telephone number.
        user_id (str): The user ID that is wanted. Whether it is free is looked up when Central Office decides; it may
            give another.
    """

    display_name: str
    email: str
    phone: str
    user_id: str

    def to_dict(self) -> dict[str, Any]:
        display_name = self.display_name

        email = self.email

        phone = self.phone

        user_id = self.user_id

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "display_name": display_name,
                "email": email,
                "phone": phone,
                "user_id": user_id,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        display_name = d.pop("display_name")

        email = d.pop("email")

        phone = d.pop("phone")

        user_id = d.pop("user_id")

        security_manager = cls(
            display_name=display_name,
            email=email,
            phone=phone,
            user_id=user_id,
        )

        return security_manager
