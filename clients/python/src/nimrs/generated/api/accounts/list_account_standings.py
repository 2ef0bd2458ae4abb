from http import HTTPStatus
from typing import Any
from uuid import UUID

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.page_account_standing_view import PageAccountStandingView
from ...models.standing import Standing
from ...types import UNSET, Response, Unset


def _get_kwargs(
    *,
    limit: int | Unset = 50,
    cursor: str | Unset = UNSET,
    standing: Standing | Unset = UNSET,
    ends_within_days: int | Unset = UNSET,
    facility_id: UUID | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["limit"] = limit

    params["cursor"] = cursor

    json_standing: str | Unset = UNSET
    if not isinstance(standing, Unset):
        json_standing = standing.value

    params["standing"] = json_standing

    params["ends_within_days"] = ends_within_days

    json_facility_id: str | Unset = UNSET
    if not isinstance(facility_id, Unset):
        json_facility_id = str(facility_id)
    params["facility_id"] = json_facility_id

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/v1/account-standings",
        "params": params,
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> PageAccountStandingView | None:
    if response.status_code == 200:
        response_200 = PageAccountStandingView.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[PageAccountStandingView]:
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
    standing: Standing | Unset = UNSET,
    ends_within_days: int | Unset = UNSET,
    facility_id: UUID | Unset = UNSET,
) -> Response[PageAccountStandingView]:
    """Which accounts lock or expire when, and which are locked and why

     What ends next comes first; accounts for which nothing ends any more (expired, deactivated, never
    activated) come last.
    Each says why it stands as it does, what to do, and whom to ask.

    Args:
        limit (int | Unset):  Default: 50.
        cursor (str | Unset):
        standing (Standing | Unset): The state of an account, derived from its dates and failures;
            the first that applies counts.
        ends_within_days (int | Unset):
        facility_id (UUID | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[PageAccountStandingView]
    """

    kwargs = _get_kwargs(
        limit=limit,
        cursor=cursor,
        standing=standing,
        ends_within_days=ends_within_days,
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
    standing: Standing | Unset = UNSET,
    ends_within_days: int | Unset = UNSET,
    facility_id: UUID | Unset = UNSET,
) -> PageAccountStandingView | None:
    """Which accounts lock or expire when, and which are locked and why

     What ends next comes first; accounts for which nothing ends any more (expired, deactivated, never
    activated) come last.
    Each says why it stands as it does, what to do, and whom to ask.

    Args:
        limit (int | Unset):  Default: 50.
        cursor (str | Unset):
        standing (Standing | Unset): The state of an account, derived from its dates and failures;
            the first that applies counts.
        ends_within_days (int | Unset):
        facility_id (UUID | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        PageAccountStandingView
    """

    return sync_detailed(
        client=client,
        limit=limit,
        cursor=cursor,
        standing=standing,
        ends_within_days=ends_within_days,
        facility_id=facility_id,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
    limit: int | Unset = 50,
    cursor: str | Unset = UNSET,
    standing: Standing | Unset = UNSET,
    ends_within_days: int | Unset = UNSET,
    facility_id: UUID | Unset = UNSET,
) -> Response[PageAccountStandingView]:
    """Which accounts lock or expire when, and which are locked and why

     What ends next comes first; accounts for which nothing ends any more (expired, deactivated, never
    activated) come last.
    Each says why it stands as it does, what to do, and whom to ask.

    Args:
        limit (int | Unset):  Default: 50.
        cursor (str | Unset):
        standing (Standing | Unset): The state of an account, derived from its dates and failures;
            the first that applies counts.
        ends_within_days (int | Unset):
        facility_id (UUID | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[PageAccountStandingView]
    """

    kwargs = _get_kwargs(
        limit=limit,
        cursor=cursor,
        standing=standing,
        ends_within_days=ends_within_days,
        facility_id=facility_id,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient,
    limit: int | Unset = 50,
    cursor: str | Unset = UNSET,
    standing: Standing | Unset = UNSET,
    ends_within_days: int | Unset = UNSET,
    facility_id: UUID | Unset = UNSET,
) -> PageAccountStandingView | None:
    """Which accounts lock or expire when, and which are locked and why

     What ends next comes first; accounts for which nothing ends any more (expired, deactivated, never
    activated) come last.
    Each says why it stands as it does, what to do, and whom to ask.

    Args:
        limit (int | Unset):  Default: 50.
        cursor (str | Unset):
        standing (Standing | Unset): The state of an account, derived from its dates and failures;
            the first that applies counts.
        ends_within_days (int | Unset):
        facility_id (UUID | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        PageAccountStandingView
    """

    return (
        await asyncio_detailed(
            client=client,
            limit=limit,
            cursor=cursor,
            standing=standing,
            ends_within_days=ends_within_days,
            facility_id=facility_id,
        )
    ).parsed
