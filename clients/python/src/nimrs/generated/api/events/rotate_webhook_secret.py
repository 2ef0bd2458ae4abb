from http import HTTPStatus
from typing import Any
from urllib.parse import quote
from uuid import UUID

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.created_webhook_secret import CreatedWebhookSecret
from ...models.new_webhook_secret import NewWebhookSecret
from ...types import UNSET, Response, Unset


def _get_kwargs(
    id: UUID,
    *,
    body: NewWebhookSecret,
    idempotency_key: str | Unset = UNSET,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}
    if not isinstance(idempotency_key, Unset):
        headers["Idempotency-Key"] = idempotency_key

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/v1/webhooks/{id}/secrets".format(
            id=quote(str(id), safe=""),
        ),
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> CreatedWebhookSecret | None:
    if response.status_code == 201:
        response_201 = CreatedWebhookSecret.from_dict(response.json())

        return response_201

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[CreatedWebhookSecret]:
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
    body: NewWebhookSecret,
    idempotency_key: str | Unset = UNSET,
) -> Response[CreatedWebhookSecret]:
    """Make a new secret or key

     The former signs beside it for 24 hours, or until it is ended; of each kind there are two at most. A
    secret is shown
    once.

    Args:
        id (UUID):
        idempotency_key (str | Unset):
        body (NewWebhookSecret): A secret or key to sign with from now on. Example: {'kind':
            'hmac'}.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[CreatedWebhookSecret]
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
    body: NewWebhookSecret,
    idempotency_key: str | Unset = UNSET,
) -> CreatedWebhookSecret | None:
    """Make a new secret or key

     The former signs beside it for 24 hours, or until it is ended; of each kind there are two at most. A
    secret is shown
    once.

    Args:
        id (UUID):
        idempotency_key (str | Unset):
        body (NewWebhookSecret): A secret or key to sign with from now on. Example: {'kind':
            'hmac'}.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        CreatedWebhookSecret
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
    body: NewWebhookSecret,
    idempotency_key: str | Unset = UNSET,
) -> Response[CreatedWebhookSecret]:
    """Make a new secret or key

     The former signs beside it for 24 hours, or until it is ended; of each kind there are two at most. A
    secret is shown
    once.

    Args:
        id (UUID):
        idempotency_key (str | Unset):
        body (NewWebhookSecret): A secret or key to sign with from now on. Example: {'kind':
            'hmac'}.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[CreatedWebhookSecret]
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
    body: NewWebhookSecret,
    idempotency_key: str | Unset = UNSET,
) -> CreatedWebhookSecret | None:
    """Make a new secret or key

     The former signs beside it for 24 hours, or until it is ended; of each kind there are two at most. A
    secret is shown
    once.

    Args:
        id (UUID):
        idempotency_key (str | Unset):
        body (NewWebhookSecret): A secret or key to sign with from now on. Example: {'kind':
            'hmac'}.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        CreatedWebhookSecret
    """

    return (
        await asyncio_detailed(
            id=id,
            client=client,
            body=body,
            idempotency_key=idempotency_key,
        )
    ).parsed
