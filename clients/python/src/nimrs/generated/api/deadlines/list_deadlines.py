import datetime
from http import HTTPStatus
from typing import Any
from uuid import UUID

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.page_deadline_view import PageDeadlineView
from ...types import UNSET, Response, Unset


def _get_kwargs(
    *,
    limit: int | Unset = 50,
    cursor: str | Unset = UNSET,
    facility_id: UUID | Unset = UNSET,
    overdue_only: bool | Unset = UNSET,
    due_before: datetime.datetime | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["limit"] = limit

    params["cursor"] = cursor

    json_facility_id: str | Unset = UNSET
    if not isinstance(facility_id, Unset):
        json_facility_id = str(facility_id)
    params["facility_id"] = json_facility_id

    params["overdue_only"] = overdue_only

    json_due_before: str | Unset = UNSET
    if not isinstance(due_before, Unset):
        json_due_before = due_before.isoformat()
    params["due_before"] = json_due_before

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/v1/deadlines",
        "params": params,
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> PageDeadlineView | None:
    if response.status_code == 200:
        response_200 = PageDeadlineView.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[PageDeadlineView]:
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
    overdue_only: bool | Unset = UNSET,
    due_before: datetime.datetime | Unset = UNSET,
) -> Response[PageDeadlineView]:
    """What is due and overdue

     The open clocks of all incidents that the caller may see, the next due first.

    Args:
        limit (int | Unset):  Default: 50.
        cursor (str | Unset):
        facility_id (UUID | Unset):
        overdue_only (bool | Unset):
        due_before (datetime.datetime | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[PageDeadlineView]
    """

    kwargs = _get_kwargs(
        limit=limit,
        cursor=cursor,
        facility_id=facility_id,
        overdue_only=overdue_only,
        due_before=due_before,
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
    overdue_only: bool | Unset = UNSET,
    due_before: datetime.datetime | Unset = UNSET,
) -> PageDeadlineView | None:
    """What is due and overdue

     The open clocks of all incidents that the caller may see, the next due first.

    Args:
        limit (int | Unset):  Default: 50.
        cursor (str | Unset):
        facility_id (UUID | Unset):
        overdue_only (bool | Unset):
        due_before (datetime.datetime | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        PageDeadlineView
    """

    return sync_detailed(
        client=client,
        limit=limit,
        cursor=cursor,
        facility_id=facility_id,
        overdue_only=overdue_only,
        due_before=due_before,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
    limit: int | Unset = 50,
    cursor: str | Unset = UNSET,
    facility_id: UUID | Unset = UNSET,
    overdue_only: bool | Unset = UNSET,
    due_before: datetime.datetime | Unset = UNSET,
) -> Response[PageDeadlineView]:
    """What is due and overdue

     The open clocks of all incidents that the caller may see, the next due first.

    Args:
        limit (int | Unset):  Default: 50.
        cursor (str | Unset):
        facility_id (UUID | Unset):
        overdue_only (bool | Unset):
        due_before (datetime.datetime | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[PageDeadlineView]
    """

    kwargs = _get_kwargs(
        limit=limit,
        cursor=cursor,
        facility_id=facility_id,
        overdue_only=overdue_only,
        due_before=due_before,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient,
    limit: int | Unset = 50,
    cursor: str | Unset = UNSET,
    facility_id: UUID | Unset = UNSET,
    overdue_only: bool | Unset = UNSET,
    due_before: datetime.datetime | Unset = UNSET,
) -> PageDeadlineView | None:
    """What is due and overdue

     The open clocks of all incidents that the caller may see, the next due first.

    Args:
        limit (int | Unset):  Default: 50.
        cursor (str | Unset):
        facility_id (UUID | Unset):
        overdue_only (bool | Unset):
        due_before (datetime.datetime | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        PageDeadlineView
    """

    return (
        await asyncio_detailed(
            client=client,
            limit=limit,
            cursor=cursor,
            facility_id=facility_id,
            overdue_only=overdue_only,
            due_before=due_before,
        )
    ).parsed
