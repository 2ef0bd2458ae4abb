from http import HTTPStatus
from typing import Any
from urllib.parse import quote
from uuid import UUID

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.unit_view import UnitView
from ...types import Response


def _get_kwargs(
    id: UUID,
    unit_id: UUID,
) -> dict[str, Any]:

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/v1/facilities/{id}/units/{unit_id}".format(
            id=quote(str(id), safe=""),
            unit_id=quote(str(unit_id), safe=""),
        ),
    }

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
) -> Response[UnitView]:
    """One unit

     A unit of the facility, with its `ETag`.

    Args:
        id (UUID):
        unit_id (UUID):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[UnitView]
    """

    kwargs = _get_kwargs(
        id=id,
        unit_id=unit_id,
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
) -> UnitView | None:
    """One unit

     A unit of the facility, with its `ETag`.

    Args:
        id (UUID):
        unit_id (UUID):

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
    ).parsed


async def asyncio_detailed(
    id: UUID,
    unit_id: UUID,
    *,
    client: AuthenticatedClient,
) -> Response[UnitView]:
    """One unit

     A unit of the facility, with its `ETag`.

    Args:
        id (UUID):
        unit_id (UUID):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[UnitView]
    """

    kwargs = _get_kwargs(
        id=id,
        unit_id=unit_id,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    id: UUID,
    unit_id: UUID,
    *,
    client: AuthenticatedClient,
) -> UnitView | None:
    """One unit

     A unit of the facility, with its `ETag`.

    Args:
        id (UUID):
        unit_id (UUID):

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
        )
    ).parsed
