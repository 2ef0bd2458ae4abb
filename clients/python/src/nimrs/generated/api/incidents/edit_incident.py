from http import HTTPStatus
from typing import Any
from urllib.parse import quote
from uuid import UUID

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.incident_patch import IncidentPatch
from ...models.incident_view import IncidentView
from ...types import Response


def _get_kwargs(
    id: UUID,
    *,
    body: IncidentPatch,
    if_match: str,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}
    headers["If-Match"] = if_match

    _kwargs: dict[str, Any] = {
        "method": "patch",
        "url": "/v1/incidents/{id}".format(
            id=quote(str(id), safe=""),
        ),
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/merge-patch+json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> IncidentView | None:
    if response.status_code == 200:
        response_200 = IncidentView.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[IncidentView]:
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
    body: IncidentPatch,
    if_match: str,
) -> Response[IncidentView]:
    """Change a draft

     A merge patch (RFC 7396) of its content. After the submission the content changes only by amendment.

    Args:
        id (UUID):
        if_match (str):
        body (IncidentPatch): A merge patch (RFC 7396): what is absent stays, null takes out.
            Example: {'discovered_at': '2026-03-01T09:30:00Z', 'fall': {'surface': 'wet tiles',
            'witnessed': False}, 'incident_type': 'fall', 'jc_numbers': ['101-460120030'],
            'narrative': {'description': 'A patient slipped on a wet floor.', 'immediate_protections':
            'Examined by the nurse.'}, 'occurred': {'at': '2026-03-01T09:15:00Z', 'precision':
            'exact'}, 'place': {'location': 'hallway'}, 'premises': 'on_premises', 'supervision':
            'actual'}.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[IncidentView]
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
    body: IncidentPatch,
    if_match: str,
) -> IncidentView | None:
    """Change a draft

     A merge patch (RFC 7396) of its content. After the submission the content changes only by amendment.

    Args:
        id (UUID):
        if_match (str):
        body (IncidentPatch): A merge patch (RFC 7396): what is absent stays, null takes out.
            Example: {'discovered_at': '2026-03-01T09:30:00Z', 'fall': {'surface': 'wet tiles',
            'witnessed': False}, 'incident_type': 'fall', 'jc_numbers': ['101-460120030'],
            'narrative': {'description': 'A patient slipped on a wet floor.', 'immediate_protections':
            'Examined by the nurse.'}, 'occurred': {'at': '2026-03-01T09:15:00Z', 'precision':
            'exact'}, 'place': {'location': 'hallway'}, 'premises': 'on_premises', 'supervision':
            'actual'}.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        IncidentView
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
    body: IncidentPatch,
    if_match: str,
) -> Response[IncidentView]:
    """Change a draft

     A merge patch (RFC 7396) of its content. After the submission the content changes only by amendment.

    Args:
        id (UUID):
        if_match (str):
        body (IncidentPatch): A merge patch (RFC 7396): what is absent stays, null takes out.
            Example: {'discovered_at': '2026-03-01T09:30:00Z', 'fall': {'surface': 'wet tiles',
            'witnessed': False}, 'incident_type': 'fall', 'jc_numbers': ['101-460120030'],
            'narrative': {'description': 'A patient slipped on a wet floor.', 'immediate_protections':
            'Examined by the nurse.'}, 'occurred': {'at': '2026-03-01T09:15:00Z', 'precision':
            'exact'}, 'place': {'location': 'hallway'}, 'premises': 'on_premises', 'supervision':
            'actual'}.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[IncidentView]
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
    body: IncidentPatch,
    if_match: str,
) -> IncidentView | None:
    """Change a draft

     A merge patch (RFC 7396) of its content. After the submission the content changes only by amendment.

    Args:
        id (UUID):
        if_match (str):
        body (IncidentPatch): A merge patch (RFC 7396): what is absent stays, null takes out.
            Example: {'discovered_at': '2026-03-01T09:30:00Z', 'fall': {'surface': 'wet tiles',
            'witnessed': False}, 'incident_type': 'fall', 'jc_numbers': ['101-460120030'],
            'narrative': {'description': 'A patient slipped on a wet floor.', 'immediate_protections':
            'Examined by the nurse.'}, 'occurred': {'at': '2026-03-01T09:15:00Z', 'precision':
            'exact'}, 'place': {'location': 'hallway'}, 'premises': 'on_premises', 'supervision':
            'actual'}.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        IncidentView
    """

    return (
        await asyncio_detailed(
            id=id,
            client=client,
            body=body,
            if_match=if_match,
        )
    ).parsed
