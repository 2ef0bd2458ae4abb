"""The client that every generated operation takes."""

from typing import Any, Self

import httpx

from .generated.client import AuthenticatedClient
from .http import Bearer, Http
from .retries import Retries
from .sign_on import TokenSource


class Nimrs(AuthenticatedClient):
    """A service at a URL; signed on where `tokens` are given. Threads may share one.

    `with Nimrs(url, SignOn(...)) as nimrs:` ends the session at the end of the block.
    """

    def __init__(
        self,
        url: str,
        tokens: TokenSource | None = None,
        *,
        retries: Retries | None = None,
        transport: httpx.BaseTransport | None = None,
        **options: Any,
    ):
        """`options` go to `httpx.Client`: `timeout`, `verify`, `proxy`, `headers` and others."""
        super().__init__(base_url=url, token="")
        retries = retries or Retries()
        self._tokens = tokens
        self._anonymous = Nimrs(url, retries=retries, transport=transport, **options) if tokens else None
        auth = Bearer(tokens, self._anonymous, httpx.URL(url)) if tokens and self._anonymous else None
        options.setdefault("timeout", 30.0)
        self.set_httpx_client(Http(retries, base_url=url, auth=auth, transport=transport, **options))

    @property
    def http(self) -> httpx.Client:
        """Requests by hand, with sign-on, keys, repetitions and exceptions as everywhere."""
        return self.get_httpx_client()

    def sign_off(self) -> None:
        """Ends the session. A request made afterwards begins a new one."""
        if self._tokens and self._anonymous:
            self._tokens.end(self._anonymous)

    def close(self) -> None:
        self.http.close()
        if self._anonymous:
            self._anonymous.close()

    def get_async_httpx_client(self) -> httpx.AsyncClient:
        raise NotImplementedError("this client is synchronous; use .sync or .sync_detailed, in threads if need be")

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *args: Any, **kwargs: Any) -> None:
        try:
            self.sign_off()
        finally:
            self.close()
