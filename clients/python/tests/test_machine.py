"""Programs that sign on by themselves."""

import httpx
import pytest
from conftest import URL, Wire

from nimrs import Machine, Nimrs, ProblemError, UnexpectedAnswer, etag, items, result
from nimrs.generated.api.accounts import get_me
from nimrs.generated.api.incidents import list_incidents


@pytest.fixture(scope="module")
def registered(take) -> tuple[str, str]:
    """A machine client of the facility, and its secret."""
    with Nimrs(URL, take("security_administrator").sign_on()) as officer:
        content = {"name": "Nightly list", "auth_method": "client_secret_basic", "scopes": ["incident.read", "export"]}
        client = officer.http.post("/v1/clients", json={"group": "integration", "content": content}).json()
        path, headers = f"/v1/clients/{client['id']}/secrets", {"If-Match": etag(client["version"])}
        secret = officer.http.post(path, json={"days": 30}, headers=headers).json()["client_secret"]
        return client["id"], secret


def test_gets_a_token_another_one_and_gives_it_back(registered):
    client, secret = registered
    wire, who = Wire(), Machine(client, secret=secret, scope="incident.read")
    with Nimrs(URL, who, transport=wire) as nimrs:
        assert result(get_me.sync(client=nimrs)).account.security_group == "integration"
        first = who._token
        list(items(list_incidents.sync, client=nimrs))
        assert wire.count("/token") == 1
        # About to expire.
        who._expires = 0
        assert result(get_me.sync(client=nimrs)).permissions
        assert who._token != first
        # Refused, by this machine's slow clock unnoticed.
        who._token = who._token[:-4] + "AAAA"
        assert result(get_me.sync(client=nimrs)).permissions
        with pytest.raises(ProblemError) as raised:
            nimrs.http.post("/v1/incidents", json={"content": {}})
        assert raised.value.code == "forbidden"
        assert wire.count("/token") == 3
        last = who._token
    answer = httpx.get(f"{URL}/v1/me", headers={"Authorization": f"Bearer {last}"})
    assert answer.status_code == 401


def test_what_the_service_says_of_a_refusal_is_told(registered):
    client, _ = registered
    asked = []

    def sign(audience: str) -> str:
        asked.append(audience)
        return "no.real.one"

    for who in (Machine(client, secret="wrong"), Machine(client, assertion=sign)):
        with pytest.raises(UnexpectedAnswer, match="invalid_client") as raised, Nimrs(URL, who) as nimrs:
            result(get_me.sync(client=nimrs))
        assert raised.value.status == 401
    assert asked == [f"{URL}/oauth/token"]


def test_either_a_secret_or_a_key():
    for given in ({}, {"secret": "s", "assertion": str}):
        with pytest.raises(ValueError, match="either the secret"):
            Machine("somebody", **given)
