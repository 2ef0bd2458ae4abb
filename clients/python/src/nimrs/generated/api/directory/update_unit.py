from http import HTTPStatus
from typing import Any
from urllib.parse import quote
from uuid import UUID

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.unit_patch import UnitPatch
from ...models.unit_view import UnitView
from ...types import Response


def _get_kwargs(
    id: UUID,
    unit_id: UUID,
    *,
    body: UnitPatch,
    if_match: str,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}
    headers["If-Match"] = if_match

    _kwargs: dict[str, Any] = {
        "method": "patch",
        "url": "/v1/facilities/{id}/units/{unit_id}".format(
            id=quote(str(id), safe=""),
            unit_id=quote(str(unit_id), safe=""),
        ),
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/merge-patch+json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> UnitView | None:
    if response.status_code == 200:
        response_200 = UnitView.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[UnitView]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    id: UUID,
    unit_id: UUID,
    *,
    client: AuthenticatedClient,
    body: UnitPatch,
    if_match: str,
) -> Response[UnitView]:
    """Change a unit

     With a merge patch.

    Args:
        id (UUID):
        unit_id (UUID):
        if_match (str):
        body (UnitPatch): A change of a unit (merge patch); what is absent stays. Example:
            {'active': False}.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[UnitView]
    """

    kwargs = _get_kwargs(
        id=id,
        unit_id=unit_id,
        body=body,
        if_match=if_match,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    id: UUID,
    unit_id: UUID,
    *,
    client: AuthenticatedClient,
    body: UnitPatch,
    if_match: str,
) -> UnitView | None:
    """Change a unit

     With a merge patch.

    Args:
        id (UUID):
        unit_id (UUID):
        if_match (str):
        body (UnitPatch): A change of a unit (merge patch); what is absent stays. Example:
            {'active': False}.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        UnitView
    """

    return sync_detailed(
        id=id,
        unit_id=unit_id,
        client=client,
        body=body,
        if_match=if_match,
    ).parsed


async def asyncio_detailed(
    id: UUID,
    unit_id: UUID,
    *,
    client: AuthenticatedClient,
    body: UnitPatch,
    if_match: str,
) -> Response[UnitView]:
    """Change a unit

     With a merge patch.

    Args:
        id (UUID):
        unit_id (UUID):
        if_match (str):
        body (UnitPatch): A change of a unit (merge patch); what is absent stays. Example:
            {'active': False}.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[UnitView]
    """

    kwargs = _get_kwargs(
        id=id,
        unit_id=unit_id,
        body=body,
        if_match=if_match,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    id: UUID,
    unit_id: UUID,
    *,
    client: AuthenticatedClient,
    body: UnitPatch,
    if_match: str,
) -> UnitView | None:
    """Change a unit

     With a merge patch.

    Args:
        id (UUID):
        unit_id (UUID):
        if_match (str):
        body (UnitPatch): A change of a unit (merge patch); what is absent stays. Example:
            {'active': False}.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        UnitView
    """

    return (
        await asyncio_detailed(
            id=id,
            unit_id=unit_id,
            client=client,
            body=body,
            if_match=if_match,
        )
    ).parsed
