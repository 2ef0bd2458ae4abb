from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, TypeVar

from attrs import define as _attrs_define

T = TypeVar("T", bound="TokenResponse")


@_attrs_define
class TokenResponse:
    """A token (RFC 6749, section 5.1). There is no refresh token: ask again.

    Example:
        {'access_token': 'eyJhbGciOiJFZERTQSJ9', 'expires_in': 300, 'scope': 'incident.read', 'token_type': 'bearer'}

    Attributes:
        access_token (str): The token, for the header `Authorization: Bearer`.
        expires_in (int): Seconds for which it is good.
        scope (str): What it is good for, parted by blanks.
        token_type (str): Always `bearer`.
    """

    access_token: str
    expires_in: int
    scope: str
    token_type: str

    def to_dict(self) -> dict[str, Any]:
        access_token = self.access_token

        expires_in = self.expires_in

        scope = self.scope

        token_type = self.token_type

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "access_token": access_token,
                "expires_in": expires_in,
                "scope": scope,
                "token_type": token_type,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        access_token = d.pop("access_token")

        expires_in = d.pop("expires_in")

        scope = d.pop("scope")

        token_type = d.pop("token_type")

        token_response = cls(
            access_token=access_token,
            expires_in=expires_in,
            scope=scope,
            token_type=token_type,
        )

        return token_response
