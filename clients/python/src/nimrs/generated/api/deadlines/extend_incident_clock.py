from http import HTTPStatus
from typing import Any
from urllib.parse import quote
from uuid import UUID

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.clock_code import ClockCode
from ...models.clock_view import ClockView
from ...models.extend_clock import ExtendClock
from ...types import UNSET, Response, Unset


def _get_kwargs(
    id: UUID,
    code: ClockCode,
    *,
    body: ExtendClock,
    if_match: str,
    idempotency_key: str | Unset = UNSET,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}
    headers["If-Match"] = if_match

    if not isinstance(idempotency_key, Unset):
        headers["Idempotency-Key"] = idempotency_key

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/v1/incidents/{id}/clocks/{code}/extend".format(
            id=quote(str(id), safe=""),
            code=quote(str(code), safe=""),
        ),
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> ClockView | None:
    if response.status_code == 200:
        response_200 = ClockView.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[ClockView]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    id: UUID,
    code: ClockCode,
    *,
    client: AuthenticatedClient,
    body: ExtendClock,
    if_match: str,
    idempotency_key: str | Unset = UNSET,
) -> Response[ClockView]:
    """Extend a clock

     `If-Match` is the version of the incident, of which this makes a new one.

    Args:
        id (UUID):
        code (ClockCode): A time limit that runs on an incident; length, start and citation are in
            `clocks.csv`.
        if_match (str):
        idempotency_key (str | Unset):
        body (ExtendClock): Extending a clock. Example: {'reason': 'Laboratory results are
            awaited', 'until': '2026-05-15T03:59:59Z'}.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ClockView]
    """

    kwargs = _get_kwargs(
        id=id,
        code=code,
        body=body,
        if_match=if_match,
        idempotency_key=idempotency_key,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    id: UUID,
    code: ClockCode,
    *,
    client: AuthenticatedClient,
    body: ExtendClock,
    if_match: str,
    idempotency_key: str | Unset = UNSET,
) -> ClockView | None:
    """Extend a clock

     `If-Match` is the version of the incident, of which this makes a new one.

    Args:
        id (UUID):
        code (ClockCode): A time limit that runs on an incident; length, start and citation are in
            `clocks.csv`.
        if_match (str):
        idempotency_key (str | Unset):
        body (ExtendClock): Extending a clock. Example: {'reason': 'Laboratory results are
            awaited', 'until': '2026-05-15T03:59:59Z'}.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ClockView
    """

    return sync_detailed(
        id=id,
        code=code,
        client=client,
        body=body,
        if_match=if_match,
        idempotency_key=idempotency_key,
    ).parsed


async def asyncio_detailed(
    id: UUID,
    code: ClockCode,
    *,
    client: AuthenticatedClient,
    body: ExtendClock,
    if_match: str,
    idempotency_key: str | Unset = UNSET,
) -> Response[ClockView]:
    """Extend a clock

     `If-Match` is the version of the incident, of which this makes a new one.

    Args:
        id (UUID):
        code (ClockCode): A time limit that runs on an incident; length, start and citation are in
            `clocks.csv`.
        if_match (str):
        idempotency_key (str | Unset):
        body (ExtendClock): Extending a clock. Example: {'reason': 'Laboratory results are
            awaited', 'until': '2026-05-15T03:59:59Z'}.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ClockView]
    """

    kwargs = _get_kwargs(
        id=id,
        code=code,
        body=body,
        if_match=if_match,
        idempotency_key=idempotency_key,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    id: UUID,
    code: ClockCode,
    *,
    client: AuthenticatedClient,
    body: ExtendClock,
    if_match: str,
    idempotency_key: str | Unset = UNSET,
) -> ClockView | None:
    """Extend a clock

     `If-Match` is the version of the incident, of which this makes a new one.

    Args:
        id (UUID):
        code (ClockCode): A time limit that runs on an incident; length, start and citation are in
            `clocks.csv`.
        if_match (str):
        idempotency_key (str | Unset):
        body (ExtendClock): Extending a clock. Example: {'reason': 'Laboratory results are
            awaited', 'until': '2026-05-15T03:59:59Z'}.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ClockView
    """

    return (
        await asyncio_detailed(
            id=id,
            code=code,
            client=client,
            body=body,
            if_match=if_match,
            idempotency_key=idempotency_key,
        )
    ).parsed
