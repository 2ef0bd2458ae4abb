"""When a request is sent again."""

import random
from dataclasses import dataclass

import httpx

from .problem import ProblemError, ServiceError

CONNECTION_ERRORS = (httpx.NetworkError, httpx.TimeoutException, httpx.RemoteProtocolError)


@dataclass(frozen=True)
class Retries:
    """How often and how patiently. `Retry-After` goes before our own waits."""

    waits: tuple[float, ...] = (0.5, 1, 2, 4)
    """Seconds before the second try, the third and so on."""
    longest: float = 60
    """Who is asked to wait longer hears of it instead."""

    def wait(self, tries: int, error: Exception) -> float | None:
        """Seconds to wait after that many tries, or nothing when it is not to be tried again."""
        if tries > len(self.waits) or not is_passing(error):
            return None
        told = error.retry_after if isinstance(error, ServiceError) else None
        if told is None:
            # Not everybody at the same moment.
            return self.waits[tries - 1] * random.uniform(0.5, 1)
        return told if told <= self.longest else None


def is_passing(error: Exception) -> bool:
    """Whether the same request may succeed soon. The first try of a request whose answer was lost may still run."""
    if isinstance(error, ProblemError) and error.code == "request_in_progress":
        return True
    if isinstance(error, ServiceError):
        return error.status in (429, 503)
    return isinstance(error, CONNECTION_ERRORS)
