from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar, cast

from attrs import define as _attrs_define

from ..models.client_auth_method import ClientAuthMethod
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.client_patch_jwks_type_0 import ClientPatchJwksType0


T = TypeVar("T", bound="ClientPatch")


@_attrs_define
class ClientPatch:
    """A merge patch (RFC 7396): what is absent stays, null takes out.

    Example:
        {'auth_method': 'private_key_jwt', 'jwks_uri': 'https://ehr.example.org/jwks.json', 'name': 'Record system of
            the clinic', 'scopes': ['incident.read', 'incident.write']}

    Attributes:
        auth_method (ClientAuthMethod | Unset): How a machine client proves who it is at the token endpoint.
        jwks (ClientPatchJwksType0 | None | Unset): Its public keys as a JSON Web Key Set (RFC 7517), for
            `private_key_jwt`: each with a `kid`, on the curve P-384 or
            RSA of 2048 to 4096 bits. Either this or `jwks_uri`.
        jwks_uri (None | str | Unset): Where its key set is fetched from, for `private_key_jwt`. It is read again after
            five minutes, and once more when
            an assertion names a key that is not in it.
        name (str | Unset): The name by which people know it.
        scopes (list[str] | Unset): What it may do; never more than its group may.
    """

    auth_method: ClientAuthMethod | Unset = UNSET
    jwks: ClientPatchJwksType0 | None | Unset = UNSET
    jwks_uri: None | str | Unset = UNSET
    name: str | Unset = UNSET
    scopes: list[str] | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        from ..models.client_patch_jwks_type_0 import ClientPatchJwksType0

        auth_method: str | Unset = UNSET
        if not isinstance(self.auth_method, Unset):
            auth_method = self.auth_method.value

        jwks: dict[str, Any] | None | Unset
        if isinstance(self.jwks, Unset):
            jwks = UNSET
        elif isinstance(self.jwks, ClientPatchJwksType0):
            jwks = self.jwks.to_dict()
        else:
            jwks = self.jwks

        jwks_uri: None | str | Unset
        if isinstance(self.jwks_uri, Unset):
            jwks_uri = UNSET
        else:
            jwks_uri = self.jwks_uri

        name = self.name

        scopes: list[str] | Unset = UNSET
        if not isinstance(self.scopes, Unset):
            scopes = self.scopes

        field_dict: dict[str, Any] = {}

        field_dict.update({})
        if auth_method is not UNSET:
            field_dict["auth_method"] = auth_method
        if jwks is not UNSET:
            field_dict["jwks"] = jwks
        if jwks_uri is not UNSET:
            field_dict["jwks_uri"] = jwks_uri
        if name is not UNSET:
            field_dict["name"] = name
        if scopes is not UNSET:
            field_dict["scopes"] = scopes

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.client_patch_jwks_type_0 import ClientPatchJwksType0

        d = dict(src_dict)
        _auth_method = d.pop("auth_method", UNSET)
        auth_method: ClientAuthMethod | Unset
        if isinstance(_auth_method, Unset):
            auth_method = UNSET
        else:
            auth_method = ClientAuthMethod(_auth_method)

        def _parse_jwks(data: object) -> ClientPatchJwksType0 | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                jwks_type_0 = ClientPatchJwksType0.from_dict(data)

                return jwks_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(ClientPatchJwksType0 | None | Unset, data)

        jwks = _parse_jwks(d.pop("jwks", UNSET))

        def _parse_jwks_uri(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        jwks_uri = _parse_jwks_uri(d.pop("jwks_uri", UNSET))

        name = d.pop("name", UNSET)

        scopes = cast(list[str], d.pop("scopes", UNSET))

        client_patch = cls(
            auth_method=auth_method,
            jwks=jwks,
            jwks_uri=jwks_uri,
            name=name,
            scopes=scopes,
        )

        return client_patch
