from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar, cast

from attrs import define as _attrs_define

from ..models.client_auth_method import ClientAuthMethod
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.client_content_jwks_type_0 import ClientContentJwksType0


T = TypeVar("T", bound="ClientContent")


@_attrs_define
class ClientContent:
    """What is said of a machine client.

    Example:
        {'auth_method': 'private_key_jwt', 'jwks_uri': 'https://ehr.example.org/jwks.json', 'name': 'Record system of
            the clinic', 'scopes': ['incident.read', 'incident.write']}

    Attributes:
        auth_method (ClientAuthMethod): How a machine client proves who it is at the token endpoint.
        name (str): The name by which people know it.
        scopes (list[str]): What it may do; never more than its group may.
        jwks (ClientContentJwksType0 | None | Unset): Its public keys as a JSON Web Key Set (RFC 7517), for
            `private_key_jwt`: each with a `kid`, on the curve P-384 or
            RSA of 2048 to 4096 bits. Either this or `jwks_uri`.
        jwks_uri (None | str | Unset): Where its key set is fetched from, for `private_key_jwt`. It is read again after
            five minutes, and once more when
            an assertion names a key that is not in it.
    """

    auth_method: ClientAuthMethod
    name: str
    scopes: list[str]
    jwks: ClientContentJwksType0 | None | Unset = UNSET
    jwks_uri: None | str | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        from ..models.client_content_jwks_type_0 import ClientContentJwksType0

        auth_method = self.auth_method.value

        name = self.name

        scopes = self.scopes

        jwks: dict[str, Any] | None | Unset
        if isinstance(self.jwks, Unset):
            jwks = UNSET
        elif isinstance(self.jwks, ClientContentJwksType0):
            jwks = self.jwks.to_dict()
        else:
            jwks = self.jwks

        jwks_uri: None | str | Unset
        if isinstance(self.jwks_uri, Unset):
            jwks_uri = UNSET
        else:
            jwks_uri = self.jwks_uri

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "auth_method": auth_method,
                "name": name,
                "scopes": scopes,
            }
        )
        if jwks is not UNSET:
            field_dict["jwks"] = jwks
        if jwks_uri is not UNSET:
            field_dict["jwks_uri"] = jwks_uri

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.client_content_jwks_type_0 import ClientContentJwksType0

        d = dict(src_dict)
        auth_method = ClientAuthMethod(d.pop("auth_method"))

        name = d.pop("name")

        scopes = cast(list[str], d.pop("scopes"))

        def _parse_jwks(data: object) -> ClientContentJwksType0 | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                jwks_type_0 = ClientContentJwksType0.from_dict(data)

                return jwks_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(ClientContentJwksType0 | None | Unset, data)

        jwks = _parse_jwks(d.pop("jwks", UNSET))

        def _parse_jwks_uri(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        jwks_uri = _parse_jwks_uri(d.pop("jwks_uri", UNSET))

        client_content = cls(
            auth_method=auth_method,
            name=name,
            scopes=scopes,
            jwks=jwks,
            jwks_uri=jwks_uri,
        )

        return client_content
