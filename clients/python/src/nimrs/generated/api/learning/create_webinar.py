from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.webinar_content import WebinarContent
from ...models.webinar_view import WebinarView
from ...types import UNSET, Response, Unset


def _get_kwargs(
    *,
    body: WebinarContent,
    idempotency_key: str | Unset = UNSET,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}
    if not isinstance(idempotency_key, Unset):
        headers["Idempotency-Key"] = idempotency_key

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/v1/webinars",
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> WebinarView | None:
    if response.status_code == 201:
        response_201 = WebinarView.from_dict(response.json())

        return response_201

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
    *,
    client: AuthenticatedClient,
    body: WebinarContent,
    idempotency_key: str | Unset = UNSET,
) -> Response[WebinarView]:
    """Add a webinar

     Those that recur are made by a series.

    Args:
        idempotency_key (str | Unset):
        body (WebinarContent): What is said about a webinar. Example: {'capacity': 40,
            'description': 'From the case of the Justice Center to the incident of the facility.',
            'ends_at': '2030-03-14T14:00:00Z', 'join_link': 'https://meet.example.org/nimrs-queue',
            'starts_at': '2030-03-14T13:00:00Z', 'title': 'Working in the import queue'}.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[WebinarView]
    """

    kwargs = _get_kwargs(
        body=body,
        idempotency_key=idempotency_key,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient,
    body: WebinarContent,
    idempotency_key: str | Unset = UNSET,
) -> WebinarView | None:
    """Add a webinar

     Those that recur are made by a series.

    Args:
        idempotency_key (str | Unset):
        body (WebinarContent): What is said about a webinar. Example: {'capacity': 40,
            'description': 'From the case of the Justice Center to the incident of the facility.',
            'ends_at': '2030-03-14T14:00:00Z', 'join_link': 'https://meet.example.org/nimrs-queue',
            'starts_at': '2030-03-14T13:00:00Z', 'title': 'Working in the import queue'}.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        WebinarView
    """

    return sync_detailed(
        client=client,
        body=body,
        idempotency_key=idempotency_key,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
    body: WebinarContent,
    idempotency_key: str | Unset = UNSET,
) -> Response[WebinarView]:
    """Add a webinar

     Those that recur are made by a series.

    Args:
        idempotency_key (str | Unset):
        body (WebinarContent): What is said about a webinar. Example: {'capacity': 40,
            'description': 'From the case of the Justice Center to the incident of the facility.',
            'ends_at': '2030-03-14T14:00:00Z', 'join_link': 'https://meet.example.org/nimrs-queue',
            'starts_at': '2030-03-14T13:00:00Z', 'title': 'Working in the import queue'}.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[WebinarView]
    """

    kwargs = _get_kwargs(
        body=body,
        idempotency_key=idempotency_key,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient,
    body: WebinarContent,
    idempotency_key: str | Unset = UNSET,
) -> WebinarView | None:
    """Add a webinar

     Those that recur are made by a series.

    Args:
        idempotency_key (str | Unset):
        body (WebinarContent): What is said about a webinar. Example: {'capacity': 40,
            'description': 'From the case of the Justice Center to the incident of the facility.',
            'ends_at': '2030-03-14T14:00:00Z', 'join_link': 'https://meet.example.org/nimrs-queue',
            'starts_at': '2030-03-14T13:00:00Z', 'title': 'Working in the import queue'}.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        WebinarView
    """

    return (
        await asyncio_detailed(
            client=client,
            body=body,
            idempotency_key=idempotency_key,
        )
    ).parsed
