from http import HTTPStatus
from typing import Any
from urllib.parse import quote
from uuid import UUID

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.client_patch import ClientPatch
from ...models.client_view import ClientView
from ...types import Response


def _get_kwargs(
    id: UUID,
    *,
    body: ClientPatch,
    if_match: str,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}
    headers["If-Match"] = if_match

    _kwargs: dict[str, Any] = {
        "method": "patch",
        "url": "/v1/clients/{id}".format(
            id=quote(str(id), safe=""),
        ),
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/merge-patch+json"

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
    body: ClientPatch,
    if_match: str,
) -> Response[ClientView]:
    """Change a machine client

     A merge patch (RFC 7396) of its `content`. Tokens that it has stop working, unless the name alone is
    changed.

    Args:
        id (UUID):
        if_match (str):
        body (ClientPatch): A merge patch (RFC 7396): what is absent stays, null takes out.
            Example: {'auth_method': 'private_key_jwt', 'jwks_uri':
            'https://ehr.example.org/jwks.json', 'name': 'Record system of the clinic', 'scopes':
            ['incident.read', 'incident.write']}.

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
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    id: UUID,
    *,
    client: AuthenticatedClient,
    body: ClientPatch,
    if_match: str,
) -> ClientView | None:
    """Change a machine client

     A merge patch (RFC 7396) of its `content`. Tokens that it has stop working, unless the name alone is
    changed.

    Args:
        id (UUID):
        if_match (str):
        body (ClientPatch): A merge patch (RFC 7396): what is absent stays, null takes out.
            Example: {'auth_method': 'private_key_jwt', 'jwks_uri':
            'https://ehr.example.org/jwks.json', 'name': 'Record system of the clinic', 'scopes':
            ['incident.read', 'incident.write']}.

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
    ).parsed


async def asyncio_detailed(
    id: UUID,
    *,
    client: AuthenticatedClient,
    body: ClientPatch,
    if_match: str,
) -> Response[ClientView]:
    """Change a machine client

     A merge patch (RFC 7396) of its `content`. Tokens that it has stop working, unless the name alone is
    changed.

    Args:
        id (UUID):
        if_match (str):
        body (ClientPatch): A merge patch (RFC 7396): what is absent stays, null takes out.
            Example: {'auth_method': 'private_key_jwt', 'jwks_uri':
            'https://ehr.example.org/jwks.json', 'name': 'Record system of the clinic', 'scopes':
            ['incident.read', 'incident.write']}.

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
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    id: UUID,
    *,
    client: AuthenticatedClient,
    body: ClientPatch,
    if_match: str,
) -> ClientView | None:
    """Change a machine client

     A merge patch (RFC 7396) of its `content`. Tokens that it has stop working, unless the name alone is
    changed.

    Args:
        id (UUID):
        if_match (str):
        body (ClientPatch): A merge patch (RFC 7396): what is absent stays, null takes out.
            Example: {'auth_method': 'private_key_jwt', 'jwks_uri':
            'https://ehr.example.org/jwks.json', 'name': 'Record system of the clinic', 'scopes':
            ['incident.read', 'incident.write']}.

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
        )
    ).parsed
