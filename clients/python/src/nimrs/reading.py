"""Helpers around the generated operations."""

from collections.abc import Callable, Iterator, Sequence
from typing import ParamSpec, Protocol, TypeVar

from .generated.types import Unset

P = ParamSpec("P")
T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)


class Page(Protocol[T_co]):
    """A page of a list."""

    @property
    def items(self) -> Sequence[T_co]: ...

    @property
    def next_cursor(self) -> str | Unset | None: ...


def result(answer: T | None) -> T:
    """The answer of a generated operation. Refusals were raised, so nothing is a status that nobody described."""
    if answer is None:
        raise RuntimeError("the service answered with a status that its document does not name")
    return answer


def items(operation: Callable[P, Page[T] | None], *args: P.args, **kwargs: P.kwargs) -> Iterator[T]:
    """Every item of a list, page by page: `items(list_incidents.sync, client=nimrs, status="draft")`."""
    while True:
        page = result(operation(*args, **kwargs))
        yield from page.items
        if not page.next_cursor:
            return
        kwargs["cursor"] = page.next_cursor


def etag(version: int) -> str:
    """The `If-Match` that names this version."""
    return f'"{version}"'
