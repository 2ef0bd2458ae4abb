from http import HTTPStatus
from typing import Any
from urllib.parse import quote
from uuid import UUID

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.webinar_series_patch import WebinarSeriesPatch
from ...models.webinar_series_view import WebinarSeriesView
from ...types import Response


def _get_kwargs(
    id: UUID,
    *,
    body: WebinarSeriesPatch,
    if_match: str,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}
    headers["If-Match"] = if_match

    _kwargs: dict[str, Any] = {
        "method": "patch",
        "url": "/v1/webinar-series/{id}".format(
            id=quote(str(id), safe=""),
        ),
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/merge-patch+json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> WebinarSeriesView | None:
    if response.status_code == 200:
        response_200 = WebinarSeriesView.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[WebinarSeriesView]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    id: UUID,
    *,
    client: AuthenticatedClient,
    body: WebinarSeriesPatch,
    if_match: str,
) -> Response[WebinarSeriesView]:
    """Change a series of webinars

     A merge patch (RFC 7396). Holds for sessions that are not made yet; change the others one by one.

    Args:
        id (UUID):
        if_match (str):
        body (WebinarSeriesPatch): A merge patch (RFC 7396): what is absent stays, null takes out.
            Example: {'capacity': 40, 'description': 'From sign-on to the first incident.',
            'duration_minutes': 60, 'first_on': '2026-03-01', 'join_link':
            'https://meet.example.org/nimrs-basics', 'start_time': '09:00', 'title': 'NIMRS for new
            users', 'weekday': 'thursday', 'weeks': [2, 4]}.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[WebinarSeriesView]
    """

    kwargs = _get_kwargs(
        id=id,
        body=body,
        if_match=if_match,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    id: UUID,
    *,
    client: AuthenticatedClient,
    body: WebinarSeriesPatch,
    if_match: str,
) -> WebinarSeriesView | None:
    """Change a series of webinars

     A merge patch (RFC 7396). Holds for sessions that are not made yet; change the others one by one.

    Args:
        id (UUID):
        if_match (str):
        body (WebinarSeriesPatch): A merge patch (RFC 7396): what is absent stays, null takes out.
            Example: {'capacity': 40, 'description': 'From sign-on to the first incident.',
            'duration_minutes': 60, 'first_on': '2026-03-01', 'join_link':
            'https://meet.example.org/nimrs-basics', 'start_time': '09:00', 'title': 'NIMRS for new
            users', 'weekday': 'thursday', 'weeks': [2, 4]}.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        WebinarSeriesView
    """

    return sync_detailed(
        id=id,
        client=client,
        body=body,
        if_match=if_match,
    ).parsed


async def asyncio_detailed(
    id: UUID,
    *,
    client: AuthenticatedClient,
    body: WebinarSeriesPatch,
    if_match: str,
) -> Response[WebinarSeriesView]:
    """Change a series of webinars

     A merge patch (RFC 7396). Holds for sessions that are not made yet; change the others one by one.

    Args:
        id (UUID):
        if_match (str):
        body (WebinarSeriesPatch): A merge patch (RFC 7396): what is absent stays, null takes out.
            Example: {'capacity': 40, 'description': 'From sign-on to the first incident.',
            'duration_minutes': 60, 'first_on': '2026-03-01', 'join_link':
            'https://meet.example.org/nimrs-basics', 'start_time': '09:00', 'title': 'NIMRS for new
            users', 'weekday': 'thursday', 'weeks': [2, 4]}.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[WebinarSeriesView]
    """

    kwargs = _get_kwargs(
        id=id,
        body=body,
        if_match=if_match,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    id: UUID,
    *,
    client: AuthenticatedClient,
    body: WebinarSeriesPatch,
    if_match: str,
) -> WebinarSeriesView | None:
    """Change a series of webinars

     A merge patch (RFC 7396). Holds for sessions that are not made yet; change the others one by one.

    Args:
        id (UUID):
        if_match (str):
        body (WebinarSeriesPatch): A merge patch (RFC 7396): what is absent stays, null takes out.
            Example: {'capacity': 40, 'description': 'From sign-on to the first incident.',
            'duration_minutes': 60, 'first_on': '2026-03-01', 'join_link':
            'https://meet.example.org/nimrs-basics', 'start_time': '09:00', 'title': 'NIMRS for new
            users', 'weekday': 'thursday', 'weeks': [2, 4]}.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        WebinarSeriesView
    """

    return (
        await asyncio_detailed(
            id=id,
            client=client,
            body=body,
            if_match=if_match,
        )
    ).parsed
