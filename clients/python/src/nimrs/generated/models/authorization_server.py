from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, TypeVar, cast

from attrs import define as _attrs_define

T = TypeVar("T", bound="AuthorizationServer")


@_attrs_define
class AuthorizationServer:
    """Where and how to get tokens (RFC 8414).

    Example:
        {'grant_types_supported': ['client_credentials'], 'introspection_endpoint':
            'https://nimrs.example.org/oauth/introspect', 'introspection_endpoint_auth_methods_supported':
            ['private_key_jwt'], 'introspection_endpoint_auth_signing_alg_values_supported': ['ES384'], 'issuer':
            'https://nimrs.example.org', 'jwks_uri': 'https://nimrs.example.org/.well-known/jwks.json',
            'response_types_supported': [], 'revocation_endpoint': 'https://nimrs.example.org/oauth/revoke',
            'revocation_endpoint_auth_methods_supported': ['private_key_jwt'],
            'revocation_endpoint_auth_signing_alg_values_supported': ['ES384'], 'scopes_supported': ['incident.read'],
            'token_endpoint': 'https://nimrs.example.org/oauth/token', 'token_endpoint_auth_methods_supported':
            ['private_key_jwt'], 'token_endpoint_auth_signing_alg_values_supported': ['ES384']}

    Attributes:
        grant_types_supported (list[str]): Always `client_credentials`.
        introspection_endpoint (str): Where a client asks about its tokens.
        introspection_endpoint_auth_methods_supported (list[str]): As at the token endpoint.
        introspection_endpoint_auth_signing_alg_values_supported (list[str]): As at the token endpoint.
        issuer (str): Who gives the tokens.
        jwks_uri (str): The keys that sign the tokens.
        response_types_supported (list[str]): None: nobody signs on in a browser here.
        revocation_endpoint (str): Where a client gives its tokens back.
        revocation_endpoint_auth_methods_supported (list[str]): As at the token endpoint.
        revocation_endpoint_auth_signing_alg_values_supported (list[str]): As at the token endpoint.
        scopes_supported (list[str]): All scopes.
        token_endpoint (str): Where tokens are asked for; the `aud` of assertions.
        token_endpoint_auth_methods_supported (list[str]): How clients prove who they are.
        token_endpoint_auth_signing_alg_values_supported (list[str]): How assertions may be signed.
    """

    grant_types_supported: list[str]
    introspection_endpoint: str
    introspection_endpoint_auth_methods_supported: list[str]
    introspection_endpoint_auth_signing_alg_values_supported: list[str]
    issuer: str
    jwks_uri: str
    response_types_supported: list[str]
    revocation_endpoint: str
    revocation_endpoint_auth_methods_supported: list[str]
    revocation_endpoint_auth_signing_alg_values_supported: list[str]
    scopes_supported: list[str]
    token_endpoint: str
    token_endpoint_auth_methods_supported: list[str]
    token_endpoint_auth_signing_alg_values_supported: list[str]

    def to_dict(self) -> dict[str, Any]:
        grant_types_supported = self.grant_types_supported

        introspection_endpoint = self.introspection_endpoint

        introspection_endpoint_auth_methods_supported = (
            self.introspection_endpoint_auth_methods_supported
        )

        introspection_endpoint_auth_signing_alg_values_supported = (
            self.introspection_endpoint_auth_signing_alg_values_supported
        )

        issuer = self.issuer

        jwks_uri = self.jwks_uri

        response_types_supported = self.response_types_supported

        revocation_endpoint = self.revocation_endpoint

        revocation_endpoint_auth_methods_supported = (
            self.revocation_endpoint_auth_methods_supported
        )

        revocation_endpoint_auth_signing_alg_values_supported = (
            self.revocation_endpoint_auth_signing_alg_values_supported
        )

        scopes_supported = self.scopes_supported

        token_endpoint = self.token_endpoint

        token_endpoint_auth_methods_supported = (
            self.token_endpoint_auth_methods_supported
        )

        token_endpoint_auth_signing_alg_values_supported = (
            self.token_endpoint_auth_signing_alg_values_supported
        )

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "grant_types_supported": grant_types_supported,
                "introspection_endpoint": introspection_endpoint,
                "introspection_endpoint_auth_methods_supported": introspection_endpoint_auth_methods_supported,
                "introspection_endpoint_auth_signing_alg_values_supported": introspection_endpoint_auth_signing_alg_values_supported,
                "issuer": issuer,
                "jwks_uri": jwks_uri,
                "response_types_supported": response_types_supported,
                "revocation_endpoint": revocation_endpoint,
                "revocation_endpoint_auth_methods_supported": revocation_endpoint_auth_methods_supported,
                "revocation_endpoint_auth_signing_alg_values_supported": revocation_endpoint_auth_signing_alg_values_supported,
                "scopes_supported": scopes_supported,
                "token_endpoint": token_endpoint,
                "token_endpoint_auth_methods_supported": token_endpoint_auth_methods_supported,
                "token_endpoint_auth_signing_alg_values_supported": token_endpoint_auth_signing_alg_values_supported,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        grant_types_supported = cast(list[str], d.pop("grant_types_supported"))

        introspection_endpoint = d.pop("introspection_endpoint")

        introspection_endpoint_auth_methods_supported = cast(
            list[str], d.pop("introspection_endpoint_auth_methods_supported")
        )

        introspection_endpoint_auth_signing_alg_values_supported = cast(
            list[str], d.pop("introspection_endpoint_auth_signing_alg_values_supported")
        )

        issuer = d.pop("issuer")

        jwks_uri = d.pop("jwks_uri")

        response_types_supported = cast(list[str], d.pop("response_types_supported"))

        revocation_endpoint = d.pop("revocation_endpoint")

        revocation_endpoint_auth_methods_supported = cast(
            list[str], d.pop("revocation_endpoint_auth_methods_supported")
        )

        revocation_endpoint_auth_signing_alg_values_supported = cast(
            list[str], d.pop("revocation_endpoint_auth_signing_alg_values_supported")
        )

        scopes_supported = cast(list[str], d.pop("scopes_supported"))

        token_endpoint = d.pop("token_endpoint")

        token_endpoint_auth_methods_supported = cast(
            list[str], d.pop("token_endpoint_auth_methods_supported")
        )

        token_endpoint_auth_signing_alg_values_supported = cast(
            list[str], d.pop("token_endpoint_auth_signing_alg_values_supported")
        )

        authorization_server = cls(
            grant_types_supported=grant_types_supported,
            introspection_endpoint=introspection_endpoint,
            introspection_endpoint_auth_methods_supported=introspection_endpoint_auth_methods_supported,
            introspection_endpoint_auth_signing_alg_values_supported=introspection_endpoint_auth_signing_alg_values_supported,
            issuer=issuer,
            jwks_uri=jwks_uri,
            response_types_supported=response_types_supported,
            revocation_endpoint=revocation_endpoint,
            revocation_endpoint_auth_methods_supported=revocation_endpoint_auth_methods_supported,
            revocation_endpoint_auth_signing_alg_values_supported=revocation_endpoint_auth_signing_alg_values_supported,
            scopes_supported=scopes_supported,
            token_endpoint=token_endpoint,
            token_endpoint_auth_methods_supported=token_endpoint_auth_methods_supported,
            token_endpoint_auth_signing_alg_values_supported=token_endpoint_auth_signing_alg_values_supported,
        )

        return authorization_server
