from http import HTTPStatus
from typing import Any
from urllib.parse import quote
from uuid import UUID

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.webhook_replay import WebhookReplay
from ...models.webhook_replayed import WebhookReplayed
from ...types import UNSET, Response, Unset


def _get_kwargs(
    id: UUID,
    *,
    body: WebhookReplay,
    idempotency_key: str | Unset = UNSET,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}
    if not isinstance(idempotency_key, Unset):
        headers["Idempotency-Key"] = idempotency_key

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/v1/webhooks/{id}/replay".format(
            id=quote(str(id), safe=""),
        ),
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> WebhookReplayed | None:
    if response.status_code == 200:
        response_200 = WebhookReplayed.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[WebhookReplayed]:
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
    body: WebhookReplay,
    idempotency_key: str | Unset = UNSET,
) -> Response[WebhookReplayed]:
    """Send a range of events again

     By positions or by times, a thousand events at most, those of before the webhook was made too. What
    has been
    delivered is sent with the same `webhook-id`; what the webhook has not come to yet comes by itself.

    Args:
        id (UUID):
        idempotency_key (str | Unset):
        body (WebhookReplay): What is sent again: a range of positions or of times. Example:
            {'after': 40, 'until': 57}.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[WebhookReplayed]
    """

    kwargs = _get_kwargs(
        id=id,
        body=body,
        idempotency_key=idempotency_key,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    id: UUID,
    *,
    client: AuthenticatedClient,
    body: WebhookReplay,
    idempotency_key: str | Unset = UNSET,
) -> WebhookReplayed | None:
    """Send a range of events again

     By positions or by times, a thousand events at most, those of before the webhook was made too. What
    has been
    delivered is sent with the same `webhook-id`; what the webhook has not come to yet comes by itself.

    Args:
        id (UUID):
        idempotency_key (str | Unset):
        body (WebhookReplay): What is sent again: a range of positions or of times. Example:
            {'after': 40, 'until': 57}.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        WebhookReplayed
    """

    return sync_detailed(
        id=id,
        client=client,
        body=body,
        idempotency_key=idempotency_key,
    ).parsed


async def asyncio_detailed(
    id: UUID,
    *,
    client: AuthenticatedClient,
    body: WebhookReplay,
    idempotency_key: str | Unset = UNSET,
) -> Response[WebhookReplayed]:
    """Send a range of events again

     By positions or by times, a thousand events at most, those of before the webhook was made too. What
    has been
    delivered is sent with the same `webhook-id`; what the webhook has not come to yet comes by itself.

    Args:
        id (UUID):
        idempotency_key (str | Unset):
        body (WebhookReplay): What is sent again: a range of positions or of times. Example:
            {'after': 40, 'until': 57}.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[WebhookReplayed]
    """

    kwargs = _get_kwargs(
        id=id,
        body=body,
        idempotency_key=idempotency_key,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    id: UUID,
    *,
    client: AuthenticatedClient,
    body: WebhookReplay,
    idempotency_key: str | Unset = UNSET,
) -> WebhookReplayed | None:
    """Send a range of events again

     By positions or by times, a thousand events at most, those of before the webhook was made too. What
    has been
    delivered is sent with the same `webhook-id`; what the webhook has not come to yet comes by itself.

    Args:
        id (UUID):
        idempotency_key (str | Unset):
        body (WebhookReplay): What is sent again: a range of positions or of times. Example:
            {'after': 40, 'until': 57}.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        WebhookReplayed
    """

    return (
        await asyncio_detailed(
            id=id,
            client=client,
            body=body,
            idempotency_key=idempotency_key,
        )
    ).parsed
