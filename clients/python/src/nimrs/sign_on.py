"""Where access tokens come from."""

import threading
import time
from typing import Protocol

import pyotp

from .generated.api.access import login, refresh_tokens
from .generated.client import AuthenticatedClient
from .generated.models import LoginRequest, RefreshRequest, TokenPair
from .problem import ProblemError
from .reading import result

# Seconds before its end in which a token is not used any more.
MARGIN = 60


class TokenSource(Protocol):
    """Gives access tokens. It is asked from many threads; `service` sends requests without a token."""

    def token(self, service: AuthenticatedClient, refused: str | None = None) -> str:
        """A token that is good for a while, and is not `refused`, which the service just did not take."""

    def end(self, service: AuthenticatedClient) -> None:
        """Gives back what was taken. A token asked for afterwards is a new one."""


class Authenticator:
    """An e-token. Each code works once, so the next one is shown early when it is needed."""

    def __init__(self, otpauth: str):
        """The `otpauth://` URI, or the secret in base32."""
        totp = pyotp.parse_uri(otpauth) if otpauth.startswith("otpauth:") else pyotp.TOTP(otpauth)
        if not isinstance(totp, pyotp.TOTP):
            raise ValueError("the e-token must be a time-based one")
        self._totp = totp
        self._last = 0

    def code(self) -> str:
        """A code that was not shown before. The service takes those of one step ahead."""
        step = max(self._now(), self._last + 1)
        while step > self._now() + 1:
            time.sleep(0.5)
        self._last = step
        return self._totp.at(step * self._totp.interval)

    def _now(self) -> int:
        return int(time.time()) // self._totp.interval


class SignOn:
    """A person's sign-on: user ID, PIN, and a code of the e-token or its secret.

    A code works once: when the session has ended (30 minutes without a request, or by somebody's hand), the exception
    says so. With the secret a new session begins by itself.
    """

    def __init__(self, user_id: str, pin: str, *, code: str | None = None, otpauth: str | None = None):
        if (code is None) == (otpauth is None):
            raise ValueError("give either a code of the e-token or its otpauth secret")
        self._user_id = user_id
        self._pin = pin
        self._code = code
        self._authenticator = Authenticator(otpauth) if otpauth else None
        # Each refresh token is good for one new pair, and using one twice ends the session.
        self._lock = threading.Lock()
        self._pair: TokenPair | None = None
        self._expires = 0.0

    def token(self, service: AuthenticatedClient, refused: str | None = None) -> str:
        with self._lock:
            pair = self._pair
            if pair is None:
                pair = self._sign_on(service)
            elif pair.access_token == refused or time.monotonic() > self._expires - MARGIN:
                pair = self._refresh(service, pair.refresh_token)
            return pair.access_token

    def end(self, service: AuthenticatedClient) -> None:
        with self._lock:
            pair, self._pair = self._pair, None
        if pair is None:
            return
        headers = {"Authorization": f"Bearer {pair.access_token}"}
        try:
            service.get_httpx_client().post("/v1/auth/logout", headers=headers)
        except ProblemError as error:
            # It had ended before.
            if error.status != 401:
                raise

    def _sign_on(self, service: AuthenticatedClient) -> TokenPair:
        code = self._authenticator.code() if self._authenticator else self._code
        if code is None:
            raise RuntimeError("the code of the e-token was used already; sign on with the next one")
        self._code = None
        body = LoginRequest(user_id=self._user_id, pin=self._pin, token_code=code)
        return self._take(result(login.sync(client=service, body=body)))

    def _refresh(self, service: AuthenticatedClient, refresh_token: str) -> TokenPair:
        try:
            return self._take(result(refresh_tokens.sync(client=service, body=RefreshRequest(refresh_token))))
        except ProblemError as error:
            if error.status != 401 or self._authenticator is None:
                raise
        return self._sign_on(service)

    def _take(self, pair: TokenPair) -> TokenPair:
        self._pair = pair
        self._expires = time.monotonic() + pair.expires_in
        return pair
