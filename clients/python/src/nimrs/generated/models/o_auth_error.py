from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, TypeVar

from attrs import define as _attrs_define

from ..models.o_auth_error_code import OAuthErrorCode

T = TypeVar("T", bound="OAuthError")


@_attrs_define
class OAuthError:
    """What went wrong (RFC 6749, section 5.2).

    Example:
        {'error': 'invalid_client', 'error_description': 'The assertion has run out.'}

    Attributes:
        error (OAuthErrorCode): What the token endpoint could not do (RFC 6749, section 5.2; RFC 7009, section 2.2.1).
        error_description (str): For people: what is wrong and what to do.
    """

    error: OAuthErrorCode
    error_description: str

    def to_dict(self) -> dict[str, Any]:
        error = self.error.value

        error_description = self.error_description

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "error": error,
                "error_description": error_description,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        error = OAuthErrorCode(d.pop("error"))

        error_description = d.pop("error_description")

        o_auth_error = cls(
            error=error,
            error_description=error_description,
        )

        return o_auth_error
