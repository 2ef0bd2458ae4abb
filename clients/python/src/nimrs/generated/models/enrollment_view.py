from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self, TypeVar

from attrs import define as _attrs_define

T = TypeVar("T", bound="EnrollmentView")


@_attrs_define
class EnrollmentView:
    """What the person needs to set a PIN and activate an e-token; shown once.

    Example:
        {'code': 'K7QF-2M9D-X4TP', 'expires_at': '2026-03-05T14:00:00Z', 'instructions': 'Activate the account with this
            code within 72 hours.'}

    Attributes:
        code (str): The enrollment code, good once.
        expires_at (datetime.datetime): Until when it is good.
        instructions (str): What the person does with it.
    """

    code: str
    expires_at: datetime.datetime
    instructions: str

    def to_dict(self) -> dict[str, Any]:
        code = self.code

        expires_at = self.expires_at.isoformat()

        instructions = self.instructions

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "code": code,
                "expires_at": expires_at,
                "instructions": instructions,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        code = d.pop("code")

        expires_at = datetime.datetime.fromisoformat(d.pop("expires_at"))

        instructions = d.pop("instructions")

        enrollment_view = cls(
            code=code,
            expires_at=expires_at,
            instructions=instructions,
        )

        return enrollment_view
