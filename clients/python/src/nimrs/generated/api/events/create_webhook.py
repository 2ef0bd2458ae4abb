from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.created_webhook import CreatedWebhook
from ...models.new_webhook import NewWebhook
from ...types import UNSET, Response, Unset


def _get_kwargs(
    *,
    body: NewWebhook,
    idempotency_key: str | Unset = UNSET,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}
    if not isinstance(idempotency_key, Unset):
        headers["Idempotency-Key"] = idempotency_key

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/v1/webhooks",
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> CreatedWebhook | None:
    if response.status_code == 201:
        response_201 = CreatedWebhook.from_dict(response.json())

        return response_201

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[CreatedWebhook]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient,
    body: NewWebhook,
    idempotency_key: str | Unset = UNSET,
) -> Response[CreatedWebhook]:
    """Make a webhook

     It is sent what happens from now on, signed as Standard Webhooks, in the order of each incident. The
    answer shows the
    secret of its HMAC once; the public half of its Ed25519 key can always be read.

    Args:
        idempotency_key (str | Unset):
        body (NewWebhook): A webhook to make. Example: {'content': {'signature': 'both', 'url':
            'https://hooks.example.org/nimrs'}}.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[CreatedWebhook]
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
    body: NewWebhook,
    idempotency_key: str | Unset = UNSET,
) -> CreatedWebhook | None:
    """Make a webhook

     It is sent what happens from now on, signed as Standard Webhooks, in the order of each incident. The
    answer shows the
    secret of its HMAC once; the public half of its Ed25519 key can always be read.

    Args:
        idempotency_key (str | Unset):
        body (NewWebhook): A webhook to make. Example: {'content': {'signature': 'both', 'url':
            'https://hooks.example.org/nimrs'}}.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        CreatedWebhook
    """

    return sync_detailed(
        client=client,
        body=body,
        idempotency_key=idempotency_key,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
    body: NewWebhook,
    idempotency_key: str | Unset = UNSET,
) -> Response[CreatedWebhook]:
    """Make a webhook

     It is sent what happens from now on, signed as Standard Webhooks, in the order of each incident. The
    answer shows the
    secret of its HMAC once; the public half of its Ed25519 key can always be read.

    Args:
        idempotency_key (str | Unset):
        body (NewWebhook): A webhook to make. Example: {'content': {'signature': 'both', 'url':
            'https://hooks.example.org/nimrs'}}.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[CreatedWebhook]
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
    body: NewWebhook,
    idempotency_key: str | Unset = UNSET,
) -> CreatedWebhook | None:
    """Make a webhook

     It is sent what happens from now on, signed as Standard Webhooks, in the order of each incident. The
    answer shows the
    secret of its HMAC once; the public half of its Ed25519 key can always be read.

    Args:
        idempotency_key (str | Unset):
        body (NewWebhook): A webhook to make. Example: {'content': {'signature': 'both', 'url':
            'https://hooks.example.org/nimrs'}}.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        CreatedWebhook
    """

    return (
        await asyncio_detailed(
            client=client,
            body=body,
            idempotency_key=idempotency_key,
        )
    ).parsed
