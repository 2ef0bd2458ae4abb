"""Sends requests: idempotency keys, tokens, repetitions, exceptions."""

import re
import time
import uuid
from collections.abc import Generator, Iterator
from io import SEEK_END
from typing import Any, BinaryIO

import httpx

from .generated.client import AuthenticatedClient
from .generated.keyed_posts import KEYED_POSTS
from .problem import ProblemError, error_of
from .retries import Retries
from .sign_on import TokenSource

KEY = "Idempotency-Key"
# Paths may stand below a prefix, behind a proxy.
KEYED = re.compile("(?:{})$".format("|".join(re.sub(r"\\{.*?\\}", "[^/]+", re.escape(path)) for path in KEYED_POSTS)))
WITHOUT_TOKEN = ("/v1/auth/login", "/v1/auth/refresh", "/v1/auth/activate")
# The generated code writes every form with this boundary, which a file may contain.
FIXED_BOUNDARY = "multipart/form-data; boundary=+++"


class Http(httpx.Client):
    """An `httpx.Client` that raises what is not a success, and tries again what may be repeated."""

    def __init__(self, retries: Retries, **options: Any):
        super().__init__(**options)
        self._retries = retries

    def build_request(self, method: str, url: httpx.URL | str, **options: Any) -> httpx.Request:
        headers = httpx.Headers(options.pop("headers", None))
        if headers.get("Content-Type") == FIXED_BOUNDARY:
            del headers["Content-Type"]
        content = options.get("content")
        if content is not None and hasattr(content, "seek"):
            file = options["content"] = Rewinding(content)
            headers.setdefault("Content-Length", str(file.length))
        request = super().build_request(method, url, headers=headers, **options)
        if takes_key(request):
            request.headers.setdefault(KEY, str(uuid.uuid4()))
        return request

    def send(self, request: httpx.Request, **options: Any) -> httpx.Response:
        tries = 0
        while True:
            tries += 1
            try:
                return self._send_once(request, **options)
            except Exception as error:
                wait = self._retries.wait(tries, error) if may_repeat(request) else None
                if wait is None:
                    raise
            time.sleep(wait)

    def _send_once(self, request: httpx.Request, **options: Any) -> httpx.Response:
        response = super().send(request, **options)
        if response.is_error:
            response.read()
            raise error_of(response)
        return response


class Rewinding:
    """A file as a body that can be sent again."""

    def __init__(self, file: BinaryIO):
        self._file = file
        self._start = file.tell()
        self.length = file.seek(0, SEEK_END) - self._start

    def __iter__(self) -> Iterator[bytes]:
        self._file.seek(self._start)
        while part := self._file.read(65536):
            yield part


def takes_key(request: httpx.Request) -> bool:
    """PATCH and DELETE take one too, though the document does not list it."""
    path = request.url.path
    if request.method in ("PATCH", "DELETE"):
        return "/v1/auth/" not in path
    return request.method == "POST" and KEYED.search(path) is not None


def may_repeat(request: httpx.Request) -> bool:
    return request.method in ("GET", "HEAD") or KEY in request.headers


class Bearer(httpx.Auth):
    """The access token of a source; another one, once, when the service says that it is not good any more."""

    def __init__(self, tokens: TokenSource, service: AuthenticatedClient, url: httpx.URL):
        self._tokens = tokens
        self._service = service
        self._origin = (url.scheme, url.host, url.port)

    def sync_auth_flow(self, request: httpx.Request) -> Generator[httpx.Request, httpx.Response, None]:
        url = request.url
        # A token is nobody's business but the service's.
        if (url.scheme, url.host, url.port) != self._origin or url.path.endswith(WITHOUT_TOKEN):
            yield request
            return
        token = self._tokens.token(self._service)
        response = yield bearing(request, token)
        if response.status_code == 401 and refuses_token(response):
            yield bearing(request, self._tokens.token(self._service, refused=token))


def bearing(request: httpx.Request, token: str) -> httpx.Request:
    request.headers["Authorization"] = f"Bearer {token}"
    return request


def refuses_token(response: httpx.Response) -> bool:
    """A wrong PIN is a 401 as well, and must not be sent twice."""
    response.read()
    error = error_of(response)
    return isinstance(error, ProblemError) and error.code == "invalid_token"
