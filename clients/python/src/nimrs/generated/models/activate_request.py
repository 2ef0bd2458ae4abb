from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, TypeVar, cast

from attrs import define as _attrs_define

from ..types import UNSET, Unset

T = TypeVar("T", bound="ActivateRequest")


@_attrs_define
class ActivateRequest:
    """Activation of an account, in two steps: first without a code, which shows the seed of the
    e-token; then the same with the first code it shows.

        Example:
            {'enrollment_code': 'K7QF-2M9D-X4TP', 'pin': '481516', 'user_id': 'level1.hudson'}

        Attributes:
            enrollment_code (str): The code of the enrollment, as it was handed over.
            pin (str): The PIN to set, 6 to 12 digits, not a trivial one.
            user_id (str): The user ID; upper and lower case count as the same.
            token_code (None | str | Unset): The code the new e-token shows; absent in the first step.
    """

    enrollment_code: str
    pin: str
    user_id: str
    token_code: None | str | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        enrollment_code = self.enrollment_code

        pin = self.pin

        user_id = self.user_id

        token_code: None | str | Unset
        if isinstance(self.token_code, Unset):
            token_code = UNSET
        else:
            token_code = self.token_code

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "enrollment_code": enrollment_code,
                "pin": pin,
                "user_id": user_id,
            }
        )
        if token_code is not UNSET:
            field_dict["token_code"] = token_code

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        enrollment_code = d.pop("enrollment_code")

        pin = d.pop("pin")

        user_id = d.pop("user_id")

        def _parse_token_code(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        token_code = _parse_token_code(d.pop("token_code", UNSET))

        activate_request = cls(
            enrollment_code=enrollment_code,
            pin=pin,
            user_id=user_id,
            token_code=token_code,
        )

        return activate_request
