from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.client_view import ClientView
from ...models.new_client import NewClient
from ...types import UNSET, Response, Unset


def _get_kwargs(
    *,
    body: NewClient,
    idempotency_key: str | Unset = UNSET,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}
    if not isinstance(idempotency_key, Unset):
        headers["Idempotency-Key"] = idempotency_key

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/v1/clients",
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> ClientView | None:
    if response.status_code == 201:
        response_201 = ClientView.from_dict(response.json())

        return response_201

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
    *,
    client: AuthenticatedClient,
    body: NewClient,
    idempotency_key: str | Unset = UNSET,
) -> Response[ClientView]:
    """Register a machine client

     A facility's health-record system or script, or a system of the Justice Center (Central Office
    alone). Its id is its
    `client_id`.

    Args:
        idempotency_key (str | Unset):
        body (NewClient): A machine client to register. Example: {'content': {'auth_method':
            'private_key_jwt', 'jwks_uri': 'https://ehr.example.org/jwks.json', 'name': 'Record system
            of the clinic', 'scopes': ['incident.read', 'incident.write']}, 'group': 'integration'}.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ClientView]
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
    body: NewClient,
    idempotency_key: str | Unset = UNSET,
) -> ClientView | None:
    """Register a machine client

     A facility's health-record system or script, or a system of the Justice Center (Central Office
    alone). Its id is its
    `client_id`.

    Args:
        idempotency_key (str | Unset):
        body (NewClient): A machine client to register. Example: {'content': {'auth_method':
            'private_key_jwt', 'jwks_uri': 'https://ehr.example.org/jwks.json', 'name': 'Record system
            of the clinic', 'scopes': ['incident.read', 'incident.write']}, 'group': 'integration'}.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ClientView
    """

    return sync_detailed(
        client=client,
        body=body,
        idempotency_key=idempotency_key,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
    body: NewClient,
    idempotency_key: str | Unset = UNSET,
) -> Response[ClientView]:
    """Register a machine client

     A facility's health-record system or script, or a system of the Justice Center (Central Office
    alone). Its id is its
    `client_id`.

    Args:
        idempotency_key (str | Unset):
        body (NewClient): A machine client to register. Example: {'content': {'auth_method':
            'private_key_jwt', 'jwks_uri': 'https://ehr.example.org/jwks.json', 'name': 'Record system
            of the clinic', 'scopes': ['incident.read', 'incident.write']}, 'group': 'integration'}.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ClientView]
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
    body: NewClient,
    idempotency_key: str | Unset = UNSET,
) -> ClientView | None:
    """Register a machine client

     A facility's health-record system or script, or a system of the Justice Center (Central Office
    alone). Its id is its
    `client_id`.

    Args:
        idempotency_key (str | Unset):
        body (NewClient): A machine client to register. Example: {'content': {'auth_method':
            'private_key_jwt', 'jwks_uri': 'https://ehr.example.org/jwks.json', 'name': 'Record system
            of the clinic', 'scopes': ['incident.read', 'incident.write']}, 'group': 'integration'}.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ClientView
    """

    return (
        await asyncio_detailed(
            client=client,
            body=body,
            idempotency_key=idempotency_key,
        )
    ).parsed
