from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, TypeVar

from attrs import define as _attrs_define

T = TypeVar("T", bound="TokenPair")


@_attrs_define
class TokenPair:
    """What a sign-on gives.

    Example:
        {'access_token': 'eyJhbGciOiJFZERTQSJ9.e30.c2ln', 'expires_in': 900, 'refresh_expires_in': 1800,
            'refresh_token': 'cmVmcmVzaA', 'token_type': 'Bearer'}

    Attributes:
        access_token (str): The access token, to send as `Authorization: Bearer`.
        expires_in (int): Seconds the access token is good for.
        refresh_expires_in (int): Seconds the refresh token is good for when it is not used.
        refresh_token (str): Good for one new pair; reuse ends the session.
        token_type (str): Always `Bearer`.
    """

    access_token: str
    expires_in: int
    refresh_expires_in: int
    refresh_token: str
    token_type: str

    def to_dict(self) -> dict[str, Any]:
        access_token = self.access_token

        expires_in = self.expires_in

        refresh_expires_in = self.refresh_expires_in

        refresh_token = self.refresh_token

        token_type = self.token_type

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "access_token": access_token,
                "expires_in": expires_in,
                "refresh_expires_in": refresh_expires_in,
                "refresh_token": refresh_token,
                "token_type": token_type,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        access_token = d.pop("access_token")

        expires_in = d.pop("expires_in")

        refresh_expires_in = d.pop("refresh_expires_in")

        refresh_token = d.pop("refresh_token")

        token_type = d.pop("token_type")

        token_pair = cls(
            access_token=access_token,
            expires_in=expires_in,
            refresh_expires_in=refresh_expires_in,
            refresh_token=refresh_token,
            token_type=token_type,
        )

        return token_pair
