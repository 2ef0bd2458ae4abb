"""Machine clients against a running service, with `authlib`: tokens by private_key_jwt with both algorithms and by
client_secret_basic, found through the published metadata; what a token is good for, asked about and given back.

    python machine.py --url http://127.0.0.1:8080 --accounts accounts.json

The accounts are those that `nimrs demo --accounts FILE` writes.
"""

import argparse
import json
from pathlib import Path

import httpx
from authlib.integrations.base_client import OAuthError
from authlib.integrations.httpx_client import OAuth2Client
from authlib.oauth2.rfc7523 import PrivateKeyJWT
from authlib.oauth2.rfc7523.assertion import sign_jwt_bearer_assertion
from joserfc import jwt
from joserfc.jwk import ECKey, KeySet, RSAKey

from nimrs_client import Client
from story import expect, refused, signed_on

CLIENTS = "/v1/clients"
SCOPES = ["incident.read", "incident.write"]


class BackendServices(PrivateKeyJWT):
    """Assertions of SMART Backend Services: with a `kid`, for minutes instead of authlib's hour."""

    def sign(self, auth, token_endpoint):
        key = auth.client_secret
        return sign_jwt_bearer_assertion(
            key=key,
            issuer=auth.client_id,
            subject=auth.client_id,
            audience=token_endpoint,
            header={"kid": key.kid, "typ": "JWT"},
            alg=self.alg,
            expires_in=240,
        )


def registered(admin: Client, content: dict) -> httpx.Response:
    answer = admin.post(CLIENTS, {"group": "integration", "content": content})
    expect(answer, 201)
    return answer


def program(server: dict, client_id: str, method: str, secret, alg: str | None = None) -> OAuth2Client:
    """A program that knows the metadata, its id and its key or secret."""
    client = OAuth2Client(
        client_id,
        secret,
        token_endpoint_auth_method=method,
        revocation_endpoint_auth_method=method,
        token_endpoint=server["token_endpoint"],
    )
    if alg:
        client.register_client_auth_method(BackendServices(alg=alg))
    return client


def at_work(machine: OAuth2Client, server: dict, url: str) -> None:
    """Gets a token, works with it, asks about it and gives it back."""
    token = machine.fetch_token(grant_type="client_credentials", scope="incident.write incident.read import")
    assert token["token_type"] == "bearer" and token["expires_in"] == 300, token
    assert token["scope"].split() == ["incident.write", "incident.read"], token
    made = machine.post(f"{url}/v1/incidents", json={"content": {"discovered_by": "The record system"}})
    draft = expect(made, 201)
    path = f"{url}/v1/incidents/{draft['id']}"
    expect(machine.get(path), 200)
    refused(machine.post(f"{path}/submit", json={}, headers={"If-Match": made.headers["ETag"]}), 403, "forbidden")
    gone = machine.request("DELETE", path, headers={"If-Match": made.headers["ETag"]})
    assert gone.status_code == 204, gone.text
    known = machine.introspect_token(server["introspection_endpoint"], token=token["access_token"]).json()
    assert known["active"] and known["client_id"] == machine.client_id, known
    assert machine.revoke_token(server["revocation_endpoint"], token=token["access_token"]).status_code == 200
    bearer = {"Authorization": f"Bearer {token['access_token']}"}
    refused(httpx.get(path, headers=bearer), 401, "invalid_token")


def with_keys(admin: Client, server: dict, url: str) -> int:
    """A client with a key of each kind."""
    keys = {
        "ES384": ECKey.generate_key("P-384", {"kid": "curve", "use": "sig"}),
        "RS384": RSAKey.generate_key(2048, {"kid": "numbers", "use": "sig"}),
    }
    jwks = {"keys": [key.as_dict(private=False) for key in keys.values()]}
    content = {"name": "Record system", "auth_method": "private_key_jwt", "scopes": SCOPES, "jwks": jwks}
    client_id = registered(admin, content).json()["id"]
    for alg in server["token_endpoint_auth_signing_alg_values_supported"]:
        with program(server, client_id, "private_key_jwt", keys[alg], alg) as machine:
            at_work(machine, server, url)
    stranger = ECKey.generate_key("P-384", {"kid": "curve"})
    with program(server, client_id, "private_key_jwt", stranger, "ES384") as machine:
        denied(machine, "invalid_client")
    return len(keys)


def with_secrets(admin: Client, server: dict, url: str) -> int:
    """A script with a secret, which is followed by another without a gap."""
    made = registered(admin, {"name": "Script", "auth_method": "client_secret_basic", "scopes": SCOPES})
    client_id, path = made.json()["id"], made.headers["Location"]
    secrets = []
    for _ in range(2):
        answer = admin.post(f"{path}/secrets", {"days": 90}, admin.get(path).headers["ETag"])
        secrets.append(expect(answer, 201))
    for secret in secrets:
        with program(server, client_id, "client_secret_basic", secret["client_secret"]) as machine:
            at_work(machine, server, url)
    first = secrets[0]["secret"]["id"]
    ended = admin.http.delete(f"{path}/secrets/{first}", headers={"If-Match": admin.get(path).headers["ETag"]})
    assert ended.status_code == 204, ended.text
    with program(server, client_id, "client_secret_basic", secrets[0]["client_secret"]) as machine:
        denied(machine, "invalid_client")
    with program(server, client_id, "client_secret_basic", secrets[1]["client_secret"]) as machine:
        denied(machine, "invalid_scope", scope="census.write")
        token = machine.fetch_token(grant_type="client_credentials")
        signed(token["access_token"], server)
        off = admin.post(f"{path}/disable", {"reason": "The script was retired"}, admin.get(path).headers["ETag"])
        expect(off, 200)
        refused(machine.get(f"{url}/v1/incidents"), 401, "invalid_token")
    return len(secrets)


def signed(token: str, server: dict) -> None:
    """The token's signature holds with the published keys (RFC 9068)."""
    keys = KeySet.import_key_set(httpx.get(server["jwks_uri"]).json())
    decoded = jwt.decode(token, keys, algorithms=["EdDSA", "Ed25519"])
    assert decoded.claims["iss"] == server["issuer"] and decoded.claims["scope"] == " ".join(SCOPES), decoded.claims


def denied(machine: OAuth2Client, error: str, **ask: str) -> None:
    try:
        machine.fetch_token(grant_type="client_credentials", **ask)
    except OAuthError as refusal:
        assert refusal.error == error and refusal.description, refusal
    else:
        raise AssertionError(f"a token instead of {error}")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--url", required=True)
    parser.add_argument("--accounts", type=Path, required=True)
    options = parser.parse_args()
    accounts = json.loads(options.accounts.read_text())
    admin = signed_on(options.url, next(one for one in accounts if one["security_group"] == "security_administrator"))
    server = httpx.get(f"{options.url}/.well-known/oauth-authorization-server").json()
    smart = httpx.get(f"{options.url}/fhir/R4/.well-known/smart-configuration").json()
    assert smart["token_endpoint"] == server["token_endpoint"]
    print(f"{with_keys(admin, server, options.url)} kinds of keys got tokens and worked")
    print(f"{with_secrets(admin, server, options.url)} secrets got tokens, one after the other")


if __name__ == "__main__":
    main()
