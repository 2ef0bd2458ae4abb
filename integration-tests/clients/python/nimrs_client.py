"""A small client of the NIMRS API: sign-on, refresh, versions, idempotency keys, pages."""

import time
import uuid

import httpx
import pyotp

STEP = 30


class Authenticator:
    """The e-token of one person. Each code works once, so the next one is shown early when needed."""

    def __init__(self, uri: str):
        self.totp = pyotp.parse_uri(uri)
        self.last = 0

    def code(self) -> str:
        """A code that was not shown before; the service takes codes up to one step ahead."""
        step = max(int(time.time()) // STEP, self.last + 1)
        while step > int(time.time()) // STEP + 1:
            time.sleep(0.5)
        self.last = step
        return self.totp.at(step * STEP)


class Client:
    """Requests of one person. Answers are httpx.Response; nothing is raised for a refusal."""

    def __init__(self, url: str, account: dict | None = None):
        self.account = account
        self.http = httpx.Client(base_url=url, timeout=30, follow_redirects=False)
        self.authenticator = Authenticator(account["otpauth_uri"]) if account else None
        self.tokens: dict = {}

    def sign_on(self, pin: str | None = None, code: str | None = None) -> httpx.Response:
        body = {
            "user_id": self.account["user_id"],
            "pin": pin or self.account["pin"],
            "token_code": code or self.authenticator.code(),
        }
        return self._take(self.http.post("/v1/auth/login", json=body))

    def refresh(self) -> httpx.Response:
        """Changes the refresh token for a new pair; the old one must not be used again."""
        return self._take(self.http.post("/v1/auth/refresh", json={"refresh_token": self.tokens["refresh_token"]}))

    def _take(self, answer: httpx.Response) -> httpx.Response:
        if answer.status_code == 200:
            self.tokens = answer.json()
            self.http.headers["Authorization"] = f"{self.tokens['token_type']} {self.tokens['access_token']}"
        return answer

    def get(self, path: str, **options) -> httpx.Response:
        return self.http.get(path, **options)

    def post(self, path: str, body: dict | None = None, etag: str | None = None, key: str | None = None, **options):
        """A POST under an idempotency key, so that it could be repeated after a broken connection."""
        headers = {"Idempotency-Key": key or str(uuid.uuid4())}
        if etag:
            headers["If-Match"] = etag
        if body is not None:
            options["json"] = body
        return self.http.post(path, headers=headers, **options)

    def patch(self, path: str, body: dict, etag: str | None) -> httpx.Response:
        headers = {"Content-Type": "application/merge-patch+json"}
        if etag:
            headers["If-Match"] = etag
        return self.http.patch(path, json=body, headers=headers)

    def pages(self, path: str, **query):
        """Every item of a list, page by page."""
        while True:
            answer = self.get(path, params=query)
            answer.raise_for_status()
            page = answer.json()
            yield from page["items"]
            if not page.get("next_cursor"):
                return
            query["cursor"] = page["next_cursor"]
