from http import HTTPStatus
from typing import Any
from urllib.parse import quote
from uuid import UUID

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.corrective_action_patch import CorrectiveActionPatch
from ...models.corrective_action_view import CorrectiveActionView
from ...types import Response


def _get_kwargs(
    id: UUID,
    action_id: UUID,
    *,
    body: CorrectiveActionPatch,
    if_match: str,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}
    headers["If-Match"] = if_match

    _kwargs: dict[str, Any] = {
        "method": "patch",
        "url": "/v1/incidents/{id}/corrective-actions/{action_id}".format(
            id=quote(str(id), safe=""),
            action_id=quote(str(action_id), safe=""),
        ),
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/merge-patch+json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> CorrectiveActionView | None:
    if response.status_code == 200:
        response_200 = CorrectiveActionView.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[CorrectiveActionView]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    id: UUID,
    action_id: UUID,
    *,
    client: AuthenticatedClient,
    body: CorrectiveActionPatch,
    if_match: str,
) -> Response[CorrectiveActionView]:
    """Change a corrective action, or record its progress

     A merge patch. What is planned changes while the incident is under investigation or before the
    committee; whether it
    was done, what shows it and how it holds are recorded later too, also when the incident is closed.

    Args:
        id (UUID):
        action_id (UUID):
        if_match (str):
        body (CorrectiveActionPatch): A merge patch (RFC 7396): what is absent stays, null takes
            out. Example: {'description': 'Signs at every sluice', 'due_on': '2026-04-30', 'kind':
            'environment', 'owner': 'Facilities manager'}.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[CorrectiveActionView]
    """

    kwargs = _get_kwargs(
        id=id,
        action_id=action_id,
        body=body,
        if_match=if_match,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    id: UUID,
    action_id: UUID,
    *,
    client: AuthenticatedClient,
    body: CorrectiveActionPatch,
    if_match: str,
) -> CorrectiveActionView | None:
    """Change a corrective action, or record its progress

     A merge patch. What is planned changes while the incident is under investigation or before the
    committee; whether it
    was done, what shows it and how it holds are recorded later too, also when the incident is closed.

    Args:
        id (UUID):
        action_id (UUID):
        if_match (str):
        body (CorrectiveActionPatch): A merge patch (RFC 7396): what is absent stays, null takes
            out. Example: {'description': 'Signs at every sluice', 'due_on': '2026-04-30', 'kind':
            'environment', 'owner': 'Facilities manager'}.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        CorrectiveActionView
    """

    return sync_detailed(
        id=id,
        action_id=action_id,
        client=client,
        body=body,
        if_match=if_match,
    ).parsed


async def asyncio_detailed(
    id: UUID,
    action_id: UUID,
    *,
    client: AuthenticatedClient,
    body: CorrectiveActionPatch,
    if_match: str,
) -> Response[CorrectiveActionView]:
    """Change a corrective action, or record its progress

     A merge patch. What is planned changes while the incident is under investigation or before the
    committee; whether it
    was done, what shows it and how it holds are recorded later too, also when the incident is closed.

    Args:
        id (UUID):
        action_id (UUID):
        if_match (str):
        body (CorrectiveActionPatch): A merge patch (RFC 7396): what is absent stays, null takes
            out. Example: {'description': 'Signs at every sluice', 'due_on': '2026-04-30', 'kind':
            'environment', 'owner': 'Facilities manager'}.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[CorrectiveActionView]
    """

    kwargs = _get_kwargs(
        id=id,
        action_id=action_id,
        body=body,
        if_match=if_match,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    id: UUID,
    action_id: UUID,
    *,
    client: AuthenticatedClient,
    body: CorrectiveActionPatch,
    if_match: str,
) -> CorrectiveActionView | None:
    """Change a corrective action, or record its progress

     A merge patch. What is planned changes while the incident is under investigation or before the
    committee; whether it
    was done, what shows it and how it holds are recorded later too, also when the incident is closed.

    Args:
        id (UUID):
        action_id (UUID):
        if_match (str):
        body (CorrectiveActionPatch): A merge patch (RFC 7396): what is absent stays, null takes
            out. Example: {'description': 'Signs at every sluice', 'due_on': '2026-04-30', 'kind':
            'environment', 'owner': 'Facilities manager'}.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        CorrectiveActionView
    """

    return (
        await asyncio_detailed(
            id=id,
            action_id=action_id,
            client=client,
            body=body,
            if_match=if_match,
        )
    ).parsed
