from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, TypeVar

from attrs import define as _attrs_define

T = TypeVar("T", bound="ChangePinRequest")


@_attrs_define
class ChangePinRequest:
    """Change of the own PIN.

    Example:
        {'new_pin': '235711', 'pin': '481516', 'token_code': '492039'}

    Attributes:
        new_pin (str): The new PIN, 6 to 12 digits, not a trivial one.
        pin (str): The present PIN.
        token_code (str): The code the e-token shows, 6 digits.
    """

    new_pin: str
    pin: str
    token_code: str

    def to_dict(self) -> dict[str, Any]:
        new_pin = self.new_pin

        pin = self.pin

        token_code = self.token_code

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "new_pin": new_pin,
                "pin": pin,
                "token_code": token_code,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        new_pin = d.pop("new_pin")

        pin = d.pop("pin")

        token_code = d.pop("token_code")

        change_pin_request = cls(
            new_pin=new_pin,
            pin=pin,
            token_code=token_code,
        )

        return change_pin_request
