from http import HTTPStatus
from typing import Any
from urllib.parse import quote
from uuid import UUID

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.corrective_action_view import CorrectiveActionView
from ...types import Response


def _get_kwargs(
    id: UUID,
    action_id: UUID,
) -> dict[str, Any]:

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/v1/incidents/{id}/corrective-actions/{action_id}".format(
            id=quote(str(id), safe=""),
            action_id=quote(str(action_id), safe=""),
        ),
    }

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
) -> Response[CorrectiveActionView]:
    """One corrective action

     An action of the plan, with its `ETag`.

    Args:
        id (UUID):
        action_id (UUID):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[CorrectiveActionView]
    """

    kwargs = _get_kwargs(
        id=id,
        action_id=action_id,
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
) -> CorrectiveActionView | None:
    """One corrective action

     An action of the plan, with its `ETag`.

    Args:
        id (UUID):
        action_id (UUID):

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
    ).parsed


async def asyncio_detailed(
    id: UUID,
    action_id: UUID,
    *,
    client: AuthenticatedClient,
) -> Response[CorrectiveActionView]:
    """One corrective action

     An action of the plan, with its `ETag`.

    Args:
        id (UUID):
        action_id (UUID):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[CorrectiveActionView]
    """

    kwargs = _get_kwargs(
        id=id,
        action_id=action_id,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    id: UUID,
    action_id: UUID,
    *,
    client: AuthenticatedClient,
) -> CorrectiveActionView | None:
    """One corrective action

     An action of the plan, with its `ETag`.

    Args:
        id (UUID):
        action_id (UUID):

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
        )
    ).parsed
