from http import HTTPStatus
from typing import Any
from uuid import UUID

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.event_page import EventPage
from ...types import UNSET, Response, Unset


def _get_kwargs(
    *,
    after: int | Unset = UNSET,
    limit: int | Unset = 50,
    type_: str | Unset = UNSET,
    facility_id: UUID | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["after"] = after

    params["limit"] = limit

    params["type"] = type_

    json_facility_id: str | Unset = UNSET
    if not isinstance(facility_id, Unset):
        json_facility_id = str(facility_id)
    params["facility_id"] = json_facility_id

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/v1/events",
        "params": params,
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> EventPage | None:
    if response.status_code == 200:
        response_200 = EventPage.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[EventPage]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient,
    after: int | Unset = UNSET,
    limit: int | Unset = 50,
    type_: str | Unset = UNSET,
    facility_id: UUID | Unset = UNSET,
) -> Response[EventPage]:
    """What happened, in order

     Every change of what you may read, in the order in which it was committed: nothing is skipped though
    changes are made
    at the same time, and nothing happens later below a position that you have. What was before you got
    the right to see
    it stands at its own position: read from 0 where you need that. Go on with `next`, also where
    `items` is
    empty. An event names what changed and says nothing of persons.

    Args:
        after (int | Unset):
        limit (int | Unset):  Default: 50.
        type_ (str | Unset):
        facility_id (UUID | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[EventPage]
    """

    kwargs = _get_kwargs(
        after=after,
        limit=limit,
        type_=type_,
        facility_id=facility_id,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient,
    after: int | Unset = UNSET,
    limit: int | Unset = 50,
    type_: str | Unset = UNSET,
    facility_id: UUID | Unset = UNSET,
) -> EventPage | None:
    """What happened, in order

     Every change of what you may read, in the order in which it was committed: nothing is skipped though
    changes are made
    at the same time, and nothing happens later below a position that you have. What was before you got
    the right to see
    it stands at its own position: read from 0 where you need that. Go on with `next`, also where
    `items` is
    empty. An event names what changed and says nothing of persons.

    Args:
        after (int | Unset):
        limit (int | Unset):  Default: 50.
        type_ (str | Unset):
        facility_id (UUID | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        EventPage
    """

    return sync_detailed(
        client=client,
        after=after,
        limit=limit,
        type_=type_,
        facility_id=facility_id,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
    after: int | Unset = UNSET,
    limit: int | Unset = 50,
    type_: str | Unset = UNSET,
    facility_id: UUID | Unset = UNSET,
) -> Response[EventPage]:
    """What happened, in order

     Every change of what you may read, in the order in which it was committed: nothing is skipped though
    changes are made
    at the same time, and nothing happens later below a position that you have. What was before you got
    the right to see
    it stands at its own position: read from 0 where you need that. Go on with `next`, also where
    `items` is
    empty. An event names what changed and says nothing of persons.

    Args:
        after (int | Unset):
        limit (int | Unset):  Default: 50.
        type_ (str | Unset):
        facility_id (UUID | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[EventPage]
    """

    kwargs = _get_kwargs(
        after=after,
        limit=limit,
        type_=type_,
        facility_id=facility_id,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient,
    after: int | Unset = UNSET,
    limit: int | Unset = 50,
    type_: str | Unset = UNSET,
    facility_id: UUID | Unset = UNSET,
) -> EventPage | None:
    """What happened, in order

     Every change of what you may read, in the order in which it was committed: nothing is skipped though
    changes are made
    at the same time, and nothing happens later below a position that you have. What was before you got
    the right to see
    it stands at its own position: read from 0 where you need that. Go on with `next`, also where
    `items` is
    empty. An event names what changed and says nothing of persons.

    Args:
        after (int | Unset):
        limit (int | Unset):  Default: 50.
        type_ (str | Unset):
        facility_id (UUID | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        EventPage
    """

    return (
        await asyncio_detailed(
            client=client,
            after=after,
            limit=limit,
            type_=type_,
            facility_id=facility_id,
        )
    ).parsed
