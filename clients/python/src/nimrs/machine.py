"""How a program signs on by itself."""

import threading
import time
from collections.abc import Callable
from typing import Any

from .generated.client import AuthenticatedClient
from .sign_on import MARGIN

# RFC 7523, section 2.2.
ASSERTION_TYPE = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer"


class Machine:
    """A machine client, by its secret, or by a key: then `assertion` makes the signed JWT for an audience.

    Tokens last five minutes; each next one is asked for a minute before, and once after a 401.
    """

    def __init__(
        self,
        client_id: str,
        *,
        secret: str | None = None,
        assertion: Callable[[str], str] | None = None,
        scope: str | None = None,
    ):
        """Without a `scope` tokens carry all scopes of the client."""
        if (secret is None) == (assertion is None):
            raise ValueError("give either the secret or what signs assertions")
        self._client_id = client_id
        self._secret = secret
        self._assertion = assertion
        self._scope = scope
        self._lock = threading.Lock()
        self._token: str | None = None
        self._expires = 0.0

    def token(self, service: AuthenticatedClient, refused: str | None = None) -> str:
        with self._lock:
            if self._token is None or self._token == refused or time.monotonic() > self._expires - MARGIN:
                form = {"grant_type": "client_credentials"}
                if self._scope is not None:
                    form["scope"] = self._scope
                given = self._post(service, "/oauth/token", form)
                self._token = str(given["access_token"])
                self._expires = time.monotonic() + float(given["expires_in"])
            return self._token

    def end(self, service: AuthenticatedClient) -> None:
        with self._lock:
            token, self._token = self._token, None
            if token is not None:
                self._post(service, "/oauth/revoke", {"token": token})

    def _post(self, service: AuthenticatedClient, path: str, form: dict[str, str]) -> dict[str, Any]:
        http = service.get_httpx_client()
        if self._assertion is None:
            answer = http.post(path, data=form, auth=(self._client_id, self._secret or ""))
        else:
            # Behind a proxy the service goes by another address than this client.
            metadata = http.get("/.well-known/oauth-authorization-server").json()
            signed = {"client_assertion_type": ASSERTION_TYPE}
            signed["client_assertion"] = self._assertion(metadata["token_endpoint"])
            answer = http.post(path, data={**form, **signed})
        return dict(answer.json()) if answer.content else {}
