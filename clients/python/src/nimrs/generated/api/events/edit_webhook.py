from http import HTTPStatus
from typing import Any
from urllib.parse import quote
from uuid import UUID

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.webhook_patch import WebhookPatch
from ...models.webhook_view import WebhookView
from ...types import Response


def _get_kwargs(
    id: UUID,
    *,
    body: WebhookPatch,
    if_match: str,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}
    headers["If-Match"] = if_match

    _kwargs: dict[str, Any] = {
        "method": "patch",
        "url": "/v1/webhooks/{id}".format(
            id=quote(str(id), safe=""),
        ),
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/merge-patch+json"

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
    *,
    client: AuthenticatedClient,
    body: WebhookPatch,
    if_match: str,
) -> Response[WebhookView]:
    """Change a webhook

     By a merge patch. One that is enabled again is sent what happened meanwhile.

    Args:
        id (UUID):
        if_match (str):
        body (WebhookPatch): A merge patch (RFC 7396): what is absent stays, null takes out.
            Example: {'description': 'Our health-record system', 'enabled': True, 'event_types':
            ['incident.submitted', 'incident.closed'], 'signature': 'both', 'url':
            'https://hooks.example.org/nimrs'}.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[WebhookView]
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
    body: WebhookPatch,
    if_match: str,
) -> WebhookView | None:
    """Change a webhook

     By a merge patch. One that is enabled again is sent what happened meanwhile.

    Args:
        id (UUID):
        if_match (str):
        body (WebhookPatch): A merge patch (RFC 7396): what is absent stays, null takes out.
            Example: {'description': 'Our health-record system', 'enabled': True, 'event_types':
            ['incident.submitted', 'incident.closed'], 'signature': 'both', 'url':
            'https://hooks.example.org/nimrs'}.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        WebhookView
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
    body: WebhookPatch,
    if_match: str,
) -> Response[WebhookView]:
    """Change a webhook

     By a merge patch. One that is enabled again is sent what happened meanwhile.

    Args:
        id (UUID):
        if_match (str):
        body (WebhookPatch): A merge patch (RFC 7396): what is absent stays, null takes out.
            Example: {'description': 'Our health-record system', 'enabled': True, 'event_types':
            ['incident.submitted', 'incident.closed'], 'signature': 'both', 'url':
            'https://hooks.example.org/nimrs'}.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[WebhookView]
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
    body: WebhookPatch,
    if_match: str,
) -> WebhookView | None:
    """Change a webhook

     By a merge patch. One that is enabled again is sent what happened meanwhile.

    Args:
        id (UUID):
        if_match (str):
        body (WebhookPatch): A merge patch (RFC 7396): what is absent stays, null takes out.
            Example: {'description': 'Our health-record system', 'enabled': True, 'event_types':
            ['incident.submitted', 'incident.closed'], 'signature': 'both', 'url':
            'https://hooks.example.org/nimrs'}.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        WebhookView
    """

    return (
        await asyncio_detailed(
            id=id,
            client=client,
            body=body,
            if_match=if_match,
        )
    ).parsed
