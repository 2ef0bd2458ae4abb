from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, TypeVar

from attrs import define as _attrs_define

T = TypeVar("T", bound="Jwk")


@_attrs_define
class Jwk:
    """One public key (RFC 8037).

    Example:
        {'alg': 'EdDSA', 'crv': 'Ed25519', 'kid': '0192f0c1', 'kty': 'OKP', 'use': 'sig', 'x':
            '11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo'}

    Attributes:
        alg (str): Always `EdDSA`.
        crv (str): Always `Ed25519`.
        kid (str): The name of the key, as in the header of the tokens.
        kty (str): Always `OKP`.
        use (str): Always `sig`.
        x (str): The public key, base64url.
    """

    alg: str
    crv: str
    kid: str
    kty: str
    use: str
    x: str

    def to_dict(self) -> dict[str, Any]:
        alg = self.alg

        crv = self.crv

        kid = self.kid

        kty = self.kty

        use = self.use

        x = self.x

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "alg": alg,
                "crv": crv,
                "kid": kid,
                "kty": kty,
                "use": use,
                "x": x,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        alg = d.pop("alg")

        crv = d.pop("crv")

        kid = d.pop("kid")

        kty = d.pop("kty")

        use = d.pop("use")

        x = d.pop("x")

        jwk = cls(
            alg=alg,
            crv=crv,
            kid=kid,
            kty=kty,
            use=use,
            x=x,
        )

        return jwk
