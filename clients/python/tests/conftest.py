"""What the tests share: a real service at SERVICE_URL, whose demo accounts stand in the file ACCOUNTS."""

import json
import os
from collections.abc import Callable, Iterator
from pathlib import Path

import httpx
import pytest

from nimrs import Nimrs, SignOn

URL = os.environ["SERVICE_URL"]
Handler = Callable[[httpx.Request, Callable[[], httpx.Response]], httpx.Response]


class Account(dict):
    def sign_on(self) -> SignOn:
        return SignOn(self["user_id"], self["pin"], otpauth=self["otpauth_uri"])


class Wire(httpx.BaseTransport):
    """The way to the real service, with faults: each of `faults` handles one request, then all goes well."""

    def __init__(self) -> None:
        self.inner = httpx.HTTPTransport()
        self.faults: list[Handler] = []
        self.seen: list[httpx.Request] = []
        self.answers: list[httpx.Response] = []

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        self.seen.append(request)

        def forward() -> httpx.Response:
            answer = self.inner.handle_request(request)
            self.answers.append(answer)
            return answer

        signing_on = request.url.path in ("/v1/auth/login", "/v1/auth/refresh")
        return self.faults.pop(0)(request, forward) if self.faults and not signing_on else forward()

    def keys(self, method: str, end: str) -> list[str | None]:
        found = [each for each in self.seen if each.method == method and each.url.path.endswith(end)]
        return [each.headers.get("Idempotency-Key") for each in found]

    def count(self, end: str) -> int:
        return sum(each.url.path.endswith(end) for each in self.seen)


def lost_answer(request: httpx.Request, forward: Callable[[], httpx.Response]) -> httpx.Response:
    """The service does it, and nobody hears of it."""
    forward().read()
    raise httpx.ReadError("the connection broke", request=request)


def answers(status: int, text: str = "", **headers: str) -> Handler:
    """An answer that does not come from the service."""
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    return lambda request, forward: httpx.Response(status, headers=named, text=text)


@pytest.fixture(scope="session")
def accounts() -> list[Account]:
    return [Account(each) for each in json.loads(Path(os.environ["ACCOUNTS"]).read_text())]


@pytest.fixture(scope="session")
def take(accounts: list[Account]) -> Callable[[str], Account]:
    """An account of a group for this test alone, since a code of an e-token works once."""

    def take(group: str) -> Account:
        return accounts.pop(next(i for i, each in enumerate(accounts) if each["security_group"] == group))

    return take


@pytest.fixture(scope="session")
def wire() -> Wire:
    return Wire()


@pytest.fixture(scope="session")
def session(take: Callable[[str], Account], wire: Wire) -> Iterator[Nimrs]:
    with Nimrs(URL, take("level_1").sign_on(), transport=wire) as nimrs:
        yield nimrs


@pytest.fixture
def nimrs(session: Nimrs, wire: Wire, monkeypatch: pytest.MonkeyPatch) -> Nimrs:
    """A Level 1 user who waits in no time; the waits are in `wire.waits`."""
    wire.faults, wire.seen, wire.answers, wire.waits = [], [], [], []
    monkeypatch.setattr("nimrs.http.time.sleep", wire.waits.append)
    return session
