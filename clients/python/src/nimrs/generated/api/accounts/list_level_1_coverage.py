from http import HTTPStatus
from typing import Any
from uuid import UUID

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.page_level_1_coverage_view import PageLevel1CoverageView
from ...types import UNSET, Response, Unset


def _get_kwargs(
    *,
    limit: int | Unset = 50,
    cursor: str | Unset = UNSET,
    fewer_than_two: bool | Unset = UNSET,
    facility_id: UUID | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["limit"] = limit

    params["cursor"] = cursor

    params["fewer_than_two"] = fewer_than_two

    json_facility_id: str | Unset = UNSET
    if not isinstance(facility_id, Unset):
        json_facility_id = str(facility_id)
    params["facility_id"] = json_facility_id

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/v1/level-1-coverage",
        "params": params,
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> PageLevel1CoverageView | None:
    if response.status_code == 200:
        response_200 = PageLevel1CoverageView.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[PageLevel1CoverageView]:
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
    fewer_than_two: bool | Unset = UNSET,
    facility_id: UUID | Unset = UNSET,
) -> Response[PageLevel1CoverageView]:
    """How many Level 1 users each facility has

     Counted are those who can sign on, if need be after a service desk unlocked them. Each facility
    should have two or
    more.

    Args:
        limit (int | Unset):  Default: 50.
        cursor (str | Unset):
        fewer_than_two (bool | Unset):
        facility_id (UUID | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[PageLevel1CoverageView]
    """

    kwargs = _get_kwargs(
        limit=limit,
        cursor=cursor,
        fewer_than_two=fewer_than_two,
        facility_id=facility_id,
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
    fewer_than_two: bool | Unset = UNSET,
    facility_id: UUID | Unset = UNSET,
) -> PageLevel1CoverageView | None:
    """How many Level 1 users each facility has

     Counted are those who can sign on, if need be after a service desk unlocked them. Each facility
    should have two or
    more.

    Args:
        limit (int | Unset):  Default: 50.
        cursor (str | Unset):
        fewer_than_two (bool | Unset):
        facility_id (UUID | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        PageLevel1CoverageView
    """

    return sync_detailed(
        client=client,
        limit=limit,
        cursor=cursor,
        fewer_than_two=fewer_than_two,
        facility_id=facility_id,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
    limit: int | Unset = 50,
    cursor: str | Unset = UNSET,
    fewer_than_two: bool | Unset = UNSET,
    facility_id: UUID | Unset = UNSET,
) -> Response[PageLevel1CoverageView]:
    """How many Level 1 users each facility has

     Counted are those who can sign on, if need be after a service desk unlocked them. Each facility
    should have two or
    more.

    Args:
        limit (int | Unset):  Default: 50.
        cursor (str | Unset):
        fewer_than_two (bool | Unset):
        facility_id (UUID | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[PageLevel1CoverageView]
    """

    kwargs = _get_kwargs(
        limit=limit,
        cursor=cursor,
        fewer_than_two=fewer_than_two,
        facility_id=facility_id,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient,
    limit: int | Unset = 50,
    cursor: str | Unset = UNSET,
    fewer_than_two: bool | Unset = UNSET,
    facility_id: UUID | Unset = UNSET,
) -> PageLevel1CoverageView | None:
    """How many Level 1 users each facility has

     Counted are those who can sign on, if need be after a service desk unlocked them. Each facility
    should have two or
    more.

    Args:
        limit (int | Unset):  Default: 50.
        cursor (str | Unset):
        fewer_than_two (bool | Unset):
        facility_id (UUID | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        PageLevel1CoverageView
    """

    return (
        await asyncio_detailed(
            client=client,
            limit=limit,
            cursor=cursor,
            fewer_than_two=fewer_than_two,
            facility_id=facility_id,
        )
    ).parsed
