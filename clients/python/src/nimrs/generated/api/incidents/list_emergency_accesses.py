from http import HTTPStatus
from typing import Any
from uuid import UUID

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.page_emergency_access_view import PageEmergencyAccessView
from ...types import UNSET, Response, Unset


def _get_kwargs(
    *,
    limit: int | Unset = 50,
    cursor: str | Unset = UNSET,
    facility_id: UUID | Unset = UNSET,
    live: bool | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["limit"] = limit

    params["cursor"] = cursor

    json_facility_id: str | Unset = UNSET
    if not isinstance(facility_id, Unset):
        json_facility_id = str(facility_id)
    params["facility_id"] = json_facility_id

    params["live"] = live

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/v1/emergency-access",
        "params": params,
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> PageEmergencyAccessView | None:
    if response.status_code == 200:
        response_200 = PageEmergencyAccessView.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[PageEmergencyAccessView]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient,
    limit: int | Unset = 50,
    cursor: str | Unset = UNSET,
    facility_id: UUID | Unset = UNSET,
    live: bool | Unset = UNSET,
) -> Response[PageEmergencyAccessView]:
    """List the emergency accesses

     One's own; those at the facility for its Level 1 users; all for Central Office. Newest first.

    Args:
        limit (int | Unset):  Default: 50.
        cursor (str | Unset):
        facility_id (UUID | Unset):
        live (bool | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[PageEmergencyAccessView]
    """

    kwargs = _get_kwargs(
        limit=limit,
        cursor=cursor,
        facility_id=facility_id,
        live=live,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient,
    limit: int | Unset = 50,
    cursor: str | Unset = UNSET,
    facility_id: UUID | Unset = UNSET,
    live: bool | Unset = UNSET,
) -> PageEmergencyAccessView | None:
    """List the emergency accesses

     One's own; those at the facility for its Level 1 users; all for Central Office. Newest first.

    Args:
        limit (int | Unset):  Default: 50.
        cursor (str | Unset):
        facility_id (UUID | Unset):
        live (bool | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        PageEmergencyAccessView
    """

    return sync_detailed(
        client=client,
        limit=limit,
        cursor=cursor,
        facility_id=facility_id,
        live=live,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
    limit: int | Unset = 50,
    cursor: str | Unset = UNSET,
    facility_id: UUID | Unset = UNSET,
    live: bool | Unset = UNSET,
) -> Response[PageEmergencyAccessView]:
    """List the emergency accesses

     One's own; those at the facility for its Level 1 users; all for Central Office. Newest first.

    Args:
        limit (int | Unset):  Default: 50.
        cursor (str | Unset):
        facility_id (UUID | Unset):
        live (bool | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[PageEmergencyAccessView]
    """

    kwargs = _get_kwargs(
        limit=limit,
        cursor=cursor,
        facility_id=facility_id,
        live=live,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient,
    limit: int | Unset = 50,
    cursor: str | Unset = UNSET,
    facility_id: UUID | Unset = UNSET,
    live: bool | Unset = UNSET,
) -> PageEmergencyAccessView | None:
    """List the emergency accesses

     One's own; those at the facility for its Level 1 users; all for Central Office. Newest first.

    Args:
        limit (int | Unset):  Default: 50.
        cursor (str | Unset):
        facility_id (UUID | Unset):
        live (bool | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        PageEmergencyAccessView
    """

    return (
        await asyncio_detailed(
            client=client,
            limit=limit,
            cursor=cursor,
            facility_id=facility_id,
            live=live,
        )
    ).parsed
