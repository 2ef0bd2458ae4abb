from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, TypeVar

from attrs import define as _attrs_define

T = TypeVar("T", bound="LoginRequest")


@_attrs_define
class LoginRequest:
    """Sign-on.

    Example:
        {'pin': '481516', 'token_code': '492039', 'user_id': 'level1.hudson'}

    Attributes:
        pin (str): The PIN, 6 to 12 digits.
        token_code (str): The code the e-token shows, 6 digits; each works once.
        user_id (str): The user ID; upper and lower case count as the same.
    """

    pin: str
    token_code: str
    user_id: str

    def to_dict(self) -> dict[str, Any]:
        pin = self.pin

        token_code = self.token_code

        user_id = self.user_id

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "pin": pin,
                "token_code": token_code,
                "user_id": user_id,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        pin = d.pop("pin")

        token_code = d.pop("token_code")

        user_id = d.pop("user_id")

        login_request = cls(
            pin=pin,
            token_code=token_code,
            user_id=user_id,
        )

        return login_request
