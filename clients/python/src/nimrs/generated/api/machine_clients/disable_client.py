from http import HTTPStatus
from typing import Any
from urllib.parse import quote
from uuid import UUID

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.client_view import ClientView
from ...models.disable_client import DisableClient
from ...types import UNSET, Response, Unset


def _get_kwargs(
    id: UUID,
    *,
    body: DisableClient,
    if_match: str,
    idempotency_key: str | Unset = UNSET,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}
    headers["If-Match"] = if_match

    if not isinstance(idempotency_key, Unset):
        headers["Idempotency-Key"] = idempotency_key

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/v1/clients/{id}/disable".format(
            id=quote(str(id), safe=""),
        ),
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> ClientView | None:
    if response.status_code == 200:
        response_200 = ClientView.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[ClientView]:
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
    body: DisableClient,
    if_match: str,
    idempotency_key: str | Unset = UNSET,
) -> Response[ClientView]:
    """Take a machine client out of use

     Its tokens stop working at once.

    Args:
        id (UUID):
        if_match (str):
        idempotency_key (str | Unset):
        body (DisableClient): Taking a machine client out of use. Example: {'reason': 'The vendor
            was changed'}.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ClientView]
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
    body: DisableClient,
    if_match: str,
    idempotency_key: str | Unset = UNSET,
) -> ClientView | None:
    """Take a machine client out of use

     Its tokens stop working at once.

    Args:
        id (UUID):
        if_match (str):
        idempotency_key (str | Unset):
        body (DisableClient): Taking a machine client out of use. Example: {'reason': 'The vendor
            was changed'}.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ClientView
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
    body: DisableClient,
    if_match: str,
    idempotency_key: str | Unset = UNSET,
) -> Response[ClientView]:
    """Take a machine client out of use

     Its tokens stop working at once.

    Args:
        id (UUID):
        if_match (str):
        idempotency_key (str | Unset):
        body (DisableClient): Taking a machine client out of use. Example: {'reason': 'The vendor
            was changed'}.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ClientView]
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
    body: DisableClient,
    if_match: str,
    idempotency_key: str | Unset = UNSET,
) -> ClientView | None:
    """Take a machine client out of use

     Its tokens stop working at once.

    Args:
        id (UUID):
        if_match (str):
        idempotency_key (str | Unset):
        body (DisableClient): Taking a machine client out of use. Example: {'reason': 'The vendor
            was changed'}.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ClientView
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
