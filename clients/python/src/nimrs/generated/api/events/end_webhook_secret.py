from http import HTTPStatus
from typing import Any
from urllib.parse import quote
from uuid import UUID

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.webhook_view import WebhookView
from ...types import Response


def _get_kwargs(
    id: UUID,
    secret_id: UUID,
    *,
    if_match: str,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}
    headers["If-Match"] = if_match

    _kwargs: dict[str, Any] = {
        "method": "delete",
        "url": "/v1/webhooks/{id}/secrets/{secret_id}".format(
            id=quote(str(id), safe=""),
            secret_id=quote(str(secret_id), safe=""),
        ),
    }

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> WebhookView | None:
    if response.status_code == 200:
        response_200 = WebhookView.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[WebhookView]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    id: UUID,
    secret_id: UUID,
    *,
    client: AuthenticatedClient,
    if_match: str,
) -> Response[WebhookView]:
    """End a former secret or key

     At once. `If-Match` is the version of the webhook. The newest of a kind cannot be ended.

    Args:
        id (UUID):
        secret_id (UUID):
        if_match (str):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[WebhookView]
    """

    kwargs = _get_kwargs(
        id=id,
        secret_id=secret_id,
        if_match=if_match,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    id: UUID,
    secret_id: UUID,
    *,
    client: AuthenticatedClient,
    if_match: str,
) -> WebhookView | None:
    """End a former secret or key

     At once. `If-Match` is the version of the webhook. The newest of a kind cannot be ended.

    Args:
        id (UUID):
        secret_id (UUID):
        if_match (str):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        WebhookView
    """

    return sync_detailed(
        id=id,
        secret_id=secret_id,
        client=client,
        if_match=if_match,
    ).parsed


async def asyncio_detailed(
    id: UUID,
    secret_id: UUID,
    *,
    client: AuthenticatedClient,
    if_match: str,
) -> Response[WebhookView]:
    """End a former secret or key

     At once. `If-Match` is the version of the webhook. The newest of a kind cannot be ended.

    Args:
        id (UUID):
        secret_id (UUID):
        if_match (str):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[WebhookView]
    """

    kwargs = _get_kwargs(
        id=id,
        secret_id=secret_id,
        if_match=if_match,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    id: UUID,
    secret_id: UUID,
    *,
    client: AuthenticatedClient,
    if_match: str,
) -> WebhookView | None:
    """End a former secret or key

     At once. `If-Match` is the version of the webhook. The newest of a kind cannot be ended.

    Args:
        id (UUID):
        secret_id (UUID):
        if_match (str):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        WebhookView
    """

    return (
        await asyncio_detailed(
            id=id,
            secret_id=secret_id,
            client=client,
            if_match=if_match,
        )
    ).parsed
