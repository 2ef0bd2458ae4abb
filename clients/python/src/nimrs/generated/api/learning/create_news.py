from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.news_content import NewsContent
from ...models.news_view import NewsView
from ...types import UNSET, Response, Unset


def _get_kwargs(
    *,
    body: NewsContent,
    idempotency_key: str | Unset = UNSET,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}
    if not isinstance(idempotency_key, Unset):
        headers["Idempotency-Key"] = idempotency_key

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/v1/news",
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> NewsView | None:
    if response.status_code == 201:
        response_201 = NewsView.from_dict(response.json())

        return response_201

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[NewsView]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient,
    body: NewsContent,
    idempotency_key: str | Unset = UNSET,
) -> Response[NewsView]:
    """Add a piece of news

     It is shown to everybody from `valid_from` on, until `valid_until`.

    Args:
        idempotency_key (str | Unset):
        body (NewsContent): A piece of news, and from when to when everybody sees it. Example:
            {'body': 'The sessions of April begin at 9:00 AM.', 'title': 'Sessions in April',
            'valid_from': '2026-03-02T15:00:00Z', 'valid_until': '2026-05-01T04:00:00Z'}.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[NewsView]
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
    body: NewsContent,
    idempotency_key: str | Unset = UNSET,
) -> NewsView | None:
    """Add a piece of news

     It is shown to everybody from `valid_from` on, until `valid_until`.

    Args:
        idempotency_key (str | Unset):
        body (NewsContent): A piece of news, and from when to when everybody sees it. Example:
            {'body': 'The sessions of April begin at 9:00 AM.', 'title': 'Sessions in April',
            'valid_from': '2026-03-02T15:00:00Z', 'valid_until': '2026-05-01T04:00:00Z'}.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        NewsView
    """

    return sync_detailed(
        client=client,
        body=body,
        idempotency_key=idempotency_key,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
    body: NewsContent,
    idempotency_key: str | Unset = UNSET,
) -> Response[NewsView]:
    """Add a piece of news

     It is shown to everybody from `valid_from` on, until `valid_until`.

    Args:
        idempotency_key (str | Unset):
        body (NewsContent): A piece of news, and from when to when everybody sees it. Example:
            {'body': 'The sessions of April begin at 9:00 AM.', 'title': 'Sessions in April',
            'valid_from': '2026-03-02T15:00:00Z', 'valid_until': '2026-05-01T04:00:00Z'}.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[NewsView]
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
    body: NewsContent,
    idempotency_key: str | Unset = UNSET,
) -> NewsView | None:
    """Add a piece of news

     It is shown to everybody from `valid_from` on, until `valid_until`.

    Args:
        idempotency_key (str | Unset):
        body (NewsContent): A piece of news, and from when to when everybody sees it. Example:
            {'body': 'The sessions of April begin at 9:00 AM.', 'title': 'Sessions in April',
            'valid_from': '2026-03-02T15:00:00Z', 'valid_until': '2026-05-01T04:00:00Z'}.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        NewsView
    """

    return (
        await asyncio_detailed(
            client=client,
            body=body,
            idempotency_key=idempotency_key,
        )
    ).parsed
