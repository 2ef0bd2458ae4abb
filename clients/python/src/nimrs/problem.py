"""What is raised when the service refuses or fails."""

import json
import time
from collections.abc import Mapping
from email.utils import parsedate_to_datetime
from typing import Any

import httpx

from .generated.models import FieldError, Remedy


class ServiceError(Exception):
    """An answer that is not a success."""

    def __init__(self, text: str, response: httpx.Response):
        super().__init__(text)
        self.status = response.status_code
        self.retry_after = retry_after(response.headers)
        """Seconds after which the service asks to be tried again, where it says so."""


class UnexpectedAnswer(ServiceError):
    """An answer without a problem document: an error of `/oauth` or `/fhir`, or a page of a proxy in between."""

    def __init__(self, response: httpx.Response):
        super().__init__(f"{response.status_code} without a problem document: {response.text[:200]}", response)


class ProblemError(ServiceError):
    """A problem document (RFC 9457). Programs go by `code` and by the `code` of each of `errors`."""

    def __init__(self, response: httpx.Response, document: Mapping[str, Any]):
        self.code: str = document["code"]
        """A `ProblemCode`; a text, since a newer service may know more of them."""
        self.title: str = document.get("title", "")
        self.detail: str = document.get("detail", "")
        self.instance: str = document.get("instance", "")
        self.request_id: str = document.get("request_id", "")
        self.errors: list[FieldError] = [FieldError.from_dict(each) for each in document.get("errors") or []]
        """Every fault of the request, each with its place."""
        remedy = document.get("remedy")
        self.remedy: Remedy | None = Remedy.from_dict(remedy) if remedy else None
        """What the person can do about it, and whom to call."""
        faults = "".join(f"\n  {each.pointer}: {each.message}" for each in self.errors)
        super().__init__(f"{response.status_code} {self.code}: {self.detail}{faults}", response)


def error_of(response: httpx.Response) -> ServiceError:
    """The exception for an answer whose body was read."""
    if response.headers.get("Content-Type", "").startswith("application/problem+json"):
        try:
            return ProblemError(response, response.json())
        except (json.JSONDecodeError, KeyError, TypeError, AttributeError):
            pass
    return UnexpectedAnswer(response)


def retry_after(headers: Mapping[str, str]) -> float | None:
    """`Retry-After` in seconds; it may be a number of them or a date."""
    told = headers.get("Retry-After", "")
    if told.isdigit():
        return float(told)
    try:
        return max(0.0, parsedate_to_datetime(told).timestamp() - time.time())
    except ValueError:
        return None
