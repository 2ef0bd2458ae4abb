from http import HTTPStatus
from typing import Any
from urllib.parse import quote
from uuid import UUID

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.account_change import AccountChange
from ...models.reset_pin import ResetPin
from ...types import UNSET, Response, Unset


def _get_kwargs(
    id: UUID,
    *,
    body: ResetPin,
    if_match: str,
    idempotency_key: str | Unset = UNSET,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}
    headers["If-Match"] = if_match

    if not isinstance(idempotency_key, Unset):
        headers["Idempotency-Key"] = idempotency_key

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/v1/accounts/{id}/reset-pin".format(
            id=quote(str(id), safe=""),
        ),
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> AccountChange | None:
    if response.status_code == 200:
        response_200 = AccountChange.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[AccountChange]:
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
    body: ResetPin,
    if_match: str,
    idempotency_key: str | Unset = UNSET,
) -> Response[AccountChange]:
    """Reset a PIN

     The old PIN stops working; the answer has a single-use code with which the person sets a new one.

    Args:
        id (UUID):
        if_match (str):
        idempotency_key (str | Unset):
        body (ResetPin): Resetting a PIN; the person sets a new one with the enrollment code.
            Example: {'reason': 'Forgot the PIN, identity checked'}.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[AccountChange]
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
    body: ResetPin,
    if_match: str,
    idempotency_key: str | Unset = UNSET,
) -> AccountChange | None:
    """Reset a PIN

     The old PIN stops working; the answer has a single-use code with which the person sets a new one.

    Args:
        id (UUID):
        if_match (str):
        idempotency_key (str | Unset):
        body (ResetPin): Resetting a PIN; the person sets a new one with the enrollment code.
            Example: {'reason': 'Forgot the PIN, identity checked'}.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        AccountChange
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
    body: ResetPin,
    if_match: str,
    idempotency_key: str | Unset = UNSET,
) -> Response[AccountChange]:
    """Reset a PIN

     The old PIN stops working; the answer has a single-use code with which the person sets a new one.

    Args:
        id (UUID):
        if_match (str):
        idempotency_key (str | Unset):
        body (ResetPin): Resetting a PIN; the person sets a new one with the enrollment code.
            Example: {'reason': 'Forgot the PIN, identity checked'}.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[AccountChange]
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
    body: ResetPin,
    if_match: str,
    idempotency_key: str | Unset = UNSET,
) -> AccountChange | None:
    """Reset a PIN

     The old PIN stops working; the answer has a single-use code with which the person sets a new one.

    Args:
        id (UUID):
        if_match (str):
        idempotency_key (str | Unset):
        body (ResetPin): Resetting a PIN; the person sets a new one with the enrollment code.
            Example: {'reason': 'Forgot the PIN, identity checked'}.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        AccountChange
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
