"""A client of the NIMRS API. `nimrs.generated` has every operation and type; what is here makes them easy to use."""

from .client import Nimrs
from .generated.types import UNSET, File, Unset
from .machine import Machine
from .problem import ProblemError, ServiceError, UnexpectedAnswer
from .reading import etag, items, result
from .retries import Retries
from .sign_on import SignOn, TokenSource

__all__ = [
    "UNSET",
    "File",
    "Machine",
    "Nimrs",
    "ProblemError",
    "Retries",
    "ServiceError",
    "SignOn",
    "TokenSource",
    "UnexpectedAnswer",
    "Unset",
    "etag",
    "items",
    "result",
]
