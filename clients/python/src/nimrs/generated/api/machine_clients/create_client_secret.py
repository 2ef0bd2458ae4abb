from http import HTTPStatus
from typing import Any
from urllib.parse import quote
from uuid import UUID

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.client_secret_created import ClientSecretCreated
from ...models.new_client_secret import NewClientSecret
from ...types import UNSET, Response, Unset


def _get_kwargs(
    id: UUID,
    *,
    body: NewClientSecret,
    if_match: str,
    idempotency_key: str | Unset = UNSET,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}
    headers["If-Match"] = if_match

    if not isinstance(idempotency_key, Unset):
        headers["Idempotency-Key"] = idempotency_key

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/v1/clients/{id}/secrets".format(
            id=quote(str(id), safe=""),
        ),
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> ClientSecretCreated | None:
    if response.status_code == 201:
        response_201 = ClientSecretCreated.from_dict(response.json())

        return response_201

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[ClientSecretCreated]:
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
    body: NewClientSecret,
    if_match: str,
    idempotency_key: str | Unset = UNSET,
) -> Response[ClientSecretCreated]:
    """Make a secret for a machine client

     It is shown this once. Two are good at the same time at most, so that one can follow another without
    a gap.

    Args:
        id (UUID):
        if_match (str):
        idempotency_key (str | Unset):
        body (NewClientSecret): A secret to make for a machine client. Example: {'days': 180}.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ClientSecretCreated]
    """

    kwargs = _get_kwargs(
        id=id,
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
    *,
    client: AuthenticatedClient,
    body: NewClientSecret,
    if_match: str,
    idempotency_key: str | Unset = UNSET,
) -> ClientSecretCreated | None:
    """Make a secret for a machine client

     It is shown this once. Two are good at the same time at most, so that one can follow another without
    a gap.

    Args:
        id (UUID):
        if_match (str):
        idempotency_key (str | Unset):
        body (NewClientSecret): A secret to make for a machine client. Example: {'days': 180}.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ClientSecretCreated
    """

    return sync_detailed(
        id=id,
        client=client,
        body=body,
        if_match=if_match,
        idempotency_key=idempotency_key,
    ).parsed


async def asyncio_detailed(
    id: UUID,
    *,
    client: AuthenticatedClient,
    body: NewClientSecret,
    if_match: str,
    idempotency_key: str | Unset = UNSET,
) -> Response[ClientSecretCreated]:
    """Make a secret for a machine client

     It is shown this once. Two are good at the same time at most, so that one can follow another without
    a gap.

    Args:
        id (UUID):
        if_match (str):
        idempotency_key (str | Unset):
        body (NewClientSecret): A secret to make for a machine client. Example: {'days': 180}.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ClientSecretCreated]
    """

    kwargs = _get_kwargs(
        id=id,
        body=body,
        if_match=if_match,
        idempotency_key=idempotency_key,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    id: UUID,
    *,
    client: AuthenticatedClient,
    body: NewClientSecret,
    if_match: str,
    idempotency_key: str | Unset = UNSET,
) -> ClientSecretCreated | None:
    """Make a secret for a machine client

     It is shown this once. Two are good at the same time at most, so that one can follow another without
    a gap.

    Args:
        id (UUID):
        if_match (str):
        idempotency_key (str | Unset):
        body (NewClientSecret): A secret to make for a machine client. Example: {'days': 180}.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ClientSecretCreated
    """

    return (
        await asyncio_detailed(
            id=id,
            client=client,
            body=body,
            if_match=if_match,
            idempotency_key=idempotency_key,
        )
    ).parsed
