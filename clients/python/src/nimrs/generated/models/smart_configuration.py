from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, TypeVar, cast

from attrs import define as _attrs_define

T = TypeVar("T", bound="SmartConfiguration")


@_attrs_define
class SmartConfiguration:
    """The same for clients of FHIR (SMART App Launch 2, section "Conformance").

    Example:
        {'capabilities': ['client-confidential-asymmetric', 'permission-v1', 'permission-v2'],
            'code_challenge_methods_supported': ['S256'], 'grant_types_supported': ['client_credentials'],
            'introspection_endpoint': 'https://nimrs.example.org/oauth/introspect', 'issuer': 'https://nimrs.example.org',
            'jwks_uri': 'https://nimrs.example.org/.well-known/jwks.json', 'revocation_endpoint':
            'https://nimrs.example.org/oauth/revoke', 'scopes_supported': ['system/AdverseEvent.rs'], 'token_endpoint':
            'https://nimrs.example.org/oauth/token', 'token_endpoint_auth_methods_supported': ['private_key_jwt'],
            'token_endpoint_auth_signing_alg_values_supported': ['ES384']}

    Attributes:
        capabilities (list[str]): What of SMART is offered.
        code_challenge_methods_supported (list[str]): Must stand here; no sign-on in a browser uses it.
        grant_types_supported (list[str]): Always `client_credentials`.
        introspection_endpoint (str): Where a client asks about its tokens.
        issuer (str): Who gives the tokens.
        jwks_uri (str): The keys that sign the tokens.
        revocation_endpoint (str): Where a client gives its tokens back.
        scopes_supported (list[str]): All scopes.
        token_endpoint (str): Where tokens are asked for; the `aud` of assertions.
        token_endpoint_auth_methods_supported (list[str]): How clients prove who they are.
        token_endpoint_auth_signing_alg_values_supported (list[str]): How assertions may be signed.
    """

    capabilities: list[str]
    code_challenge_methods_supported: list[str]
    grant_types_supported: list[str]
    introspection_endpoint: str
    issuer: str
    jwks_uri: str
    revocation_endpoint: str
    scopes_supported: list[str]
    token_endpoint: str
    token_endpoint_auth_methods_supported: list[str]
    token_endpoint_auth_signing_alg_values_supported: list[str]

    def to_dict(self) -> dict[str, Any]:
        capabilities = self.capabilities

        code_challenge_methods_supported = self.code_challenge_methods_supported

        grant_types_supported = self.grant_types_supported

        introspection_endpoint = self.introspection_endpoint

        issuer = self.issuer

        jwks_uri = self.jwks_uri

        revocation_endpoint = self.revocation_endpoint

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
                "capabilities": capabilities,
                "code_challenge_methods_supported": code_challenge_methods_supported,
                "grant_types_supported": grant_types_supported,
                "introspection_endpoint": introspection_endpoint,
                "issuer": issuer,
                "jwks_uri": jwks_uri,
                "revocation_endpoint": revocation_endpoint,
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
        capabilities = cast(list[str], d.pop("capabilities"))

        code_challenge_methods_supported = cast(
            list[str], d.pop("code_challenge_methods_supported")
        )

        grant_types_supported = cast(list[str], d.pop("grant_types_supported"))

        introspection_endpoint = d.pop("introspection_endpoint")

        issuer = d.pop("issuer")

        jwks_uri = d.pop("jwks_uri")

        revocation_endpoint = d.pop("revocation_endpoint")

        scopes_supported = cast(list[str], d.pop("scopes_supported"))

        token_endpoint = d.pop("token_endpoint")

        token_endpoint_auth_methods_supported = cast(
            list[str], d.pop("token_endpoint_auth_methods_supported")
        )

        token_endpoint_auth_signing_alg_values_supported = cast(
            list[str], d.pop("token_endpoint_auth_signing_alg_values_supported")
        )

        smart_configuration = cls(
            capabilities=capabilities,
            code_challenge_methods_supported=code_challenge_methods_supported,
            grant_types_supported=grant_types_supported,
            introspection_endpoint=introspection_endpoint,
            issuer=issuer,
            jwks_uri=jwks_uri,
            revocation_endpoint=revocation_endpoint,
            scopes_supported=scopes_supported,
            token_endpoint=token_endpoint,
            token_endpoint_auth_methods_supported=token_endpoint_auth_methods_supported,
            token_endpoint_auth_signing_alg_values_supported=token_endpoint_auth_signing_alg_values_supported,
        )

        return smart_configuration
