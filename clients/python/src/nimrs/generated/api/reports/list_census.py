from http import HTTPStatus
from typing import Any
from uuid import UUID

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.page_census_view import PageCensusView
from ...types import UNSET, Response, Unset


def _get_kwargs(
    *,
    limit: int | Unset = 50,
    cursor: str | Unset = UNSET,
    facility_id: UUID | Unset = UNSET,
    month_from: str | Unset = UNSET,
    month_to: str | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["limit"] = limit

    params["cursor"] = cursor

    json_facility_id: str | Unset = UNSET
    if not isinstance(facility_id, Unset):
        json_facility_id = str(facility_id)
    params["facility_id"] = json_facility_id

    params["month_from"] = month_from

    params["month_to"] = month_to

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/v1/census",
        "params": params,
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> PageCensusView | None:
    if response.status_code == 200:
        response_200 = PageCensusView.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[PageCensusView]:
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
    month_from: str | Unset = UNSET,
    month_to: str | Unset = UNSET,
) -> Response[PageCensusView]:
    """List the census

     In the order in which it was entered: of the own facility, of the region, of the State. For those
    who make reports
    (`report.run`) or keep the census (`census.record`).

    Args:
        limit (int | Unset):  Default: 50.
        cursor (str | Unset):
        facility_id (UUID | Unset):
        month_from (str | Unset):
        month_to (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[PageCensusView]
    """

    kwargs = _get_kwargs(
        limit=limit,
        cursor=cursor,
        facility_id=facility_id,
        month_from=month_from,
        month_to=month_to,
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
    month_from: str | Unset = UNSET,
    month_to: str | Unset = UNSET,
) -> PageCensusView | None:
    """List the census

     In the order in which it was entered: of the own facility, of the region, of the State. For those
    who make reports
    (`report.run`) or keep the census (`census.record`).

    Args:
        limit (int | Unset):  Default: 50.
        cursor (str | Unset):
        facility_id (UUID | Unset):
        month_from (str | Unset):
        month_to (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        PageCensusView
    """

    return sync_detailed(
        client=client,
        limit=limit,
        cursor=cursor,
        facility_id=facility_id,
        month_from=month_from,
        month_to=month_to,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
    limit: int | Unset = 50,
    cursor: str | Unset = UNSET,
    facility_id: UUID | Unset = UNSET,
    month_from: str | Unset = UNSET,
    month_to: str | Unset = UNSET,
) -> Response[PageCensusView]:
    """List the census

     In the order in which it was entered: of the own facility, of the region, of the State. For those
    who make reports
    (`report.run`) or keep the census (`census.record`).

    Args:
        limit (int | Unset):  Default: 50.
        cursor (str | Unset):
        facility_id (UUID | Unset):
        month_from (str | Unset):
        month_to (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[PageCensusView]
    """

    kwargs = _get_kwargs(
        limit=limit,
        cursor=cursor,
        facility_id=facility_id,
        month_from=month_from,
        month_to=month_to,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient,
    limit: int | Unset = 50,
    cursor: str | Unset = UNSET,
    facility_id: UUID | Unset = UNSET,
    month_from: str | Unset = UNSET,
    month_to: str | Unset = UNSET,
) -> PageCensusView | None:
    """List the census

     In the order in which it was entered: of the own facility, of the region, of the State. For those
    who make reports
    (`report.run`) or keep the census (`census.record`).

    Args:
        limit (int | Unset):  Default: 50.
        cursor (str | Unset):
        facility_id (UUID | Unset):
        month_from (str | Unset):
        month_to (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        PageCensusView
    """

    return (
        await asyncio_detailed(
            client=client,
            limit=limit,
            cursor=cursor,
            facility_id=facility_id,
            month_from=month_from,
            month_to=month_to,
        )
    ).parsed
