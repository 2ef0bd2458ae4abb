from http import HTTPStatus
from typing import Any
from urllib.parse import quote
from uuid import UUID

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.webinar_patch import WebinarPatch
from ...models.webinar_view import WebinarView
from ...types import Response


def _get_kwargs(
    id: UUID,
    *,
    body: WebinarPatch,
    if_match: str,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}
    headers["If-Match"] = if_match

    _kwargs: dict[str, Any] = {
        "method": "patch",
        "url": "/v1/webinars/{id}".format(
            id=quote(str(id), safe=""),
        ),
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/merge-patch+json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> WebinarView | None:
    if response.status_code == 200:
        response_200 = WebinarView.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[WebinarView]:
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
    body: WebinarPatch,
    if_match: str,
) -> Response[WebinarView]:
    """Change a webinar

     A merge patch (RFC 7396). More places go to those who wait, with a mail; fewer than are taken are
    refused (409).
    Another time is told by mail to everybody who is registered or waits.

    Args:
        id (UUID):
        if_match (str):
        body (WebinarPatch): A merge patch (RFC 7396): what is absent stays, null takes out.
            Example: {'capacity': 40, 'description': 'From the case of the Justice Center to the
            incident of the facility.', 'ends_at': '2030-03-14T14:00:00Z', 'join_link':
            'https://meet.example.org/nimrs-queue', 'starts_at': '2030-03-14T13:00:00Z', 'title':
            'Working in the import queue'}.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[WebinarView]
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
    body: WebinarPatch,
    if_match: str,
) -> WebinarView | None:
    """Change a webinar

     A merge patch (RFC 7396). More places go to those who wait, with a mail; fewer than are taken are
    refused (409).
    Another time is told by mail to everybody who is registered or waits.

    Args:
        id (UUID):
        if_match (str):
        body (WebinarPatch): A merge patch (RFC 7396): what is absent stays, null takes out.
            Example: {'capacity': 40, 'description': 'From the case of the Justice Center to the
            incident of the facility.', 'ends_at': '2030-03-14T14:00:00Z', 'join_link':
            'https://meet.example.org/nimrs-queue', 'starts_at': '2030-03-14T13:00:00Z', 'title':
            'Working in the import queue'}.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        WebinarView
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
    body: WebinarPatch,
    if_match: str,
) -> Response[WebinarView]:
    """Change a webinar

     A merge patch (RFC 7396). More places go to those who wait, with a mail; fewer than are taken are
    refused (409).
    Another time is told by mail to everybody who is registered or waits.

    Args:
        id (UUID):
        if_match (str):
        body (WebinarPatch): A merge patch (RFC 7396): what is absent stays, null takes out.
            Example: {'capacity': 40, 'description': 'From the case of the Justice Center to the
            incident of the facility.', 'ends_at': '2030-03-14T14:00:00Z', 'join_link':
            'https://meet.example.org/nimrs-queue', 'starts_at': '2030-03-14T13:00:00Z', 'title':
            'Working in the import queue'}.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[WebinarView]
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
    body: WebinarPatch,
    if_match: str,
) -> WebinarView | None:
    """Change a webinar

     A merge patch (RFC 7396). More places go to those who wait, with a mail; fewer than are taken are
    refused (409).
    Another time is told by mail to everybody who is registered or waits.

    Args:
        id (UUID):
        if_match (str):
        body (WebinarPatch): A merge patch (RFC 7396): what is absent stays, null takes out.
            Example: {'capacity': 40, 'description': 'From the case of the Justice Center to the
            incident of the facility.', 'ends_at': '2030-03-14T14:00:00Z', 'join_link':
            'https://meet.example.org/nimrs-queue', 'starts_at': '2030-03-14T13:00:00Z', 'title':
            'Working in the import queue'}.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        WebinarView
    """

    return (
        await asyncio_detailed(
            id=id,
            client=client,
            body=body,
            if_match=if_match,
        )
    ).parsed
