from http import HTTPStatus
from typing import Any
from uuid import UUID

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...types import UNSET, Response, Unset


def _get_kwargs(
    *,
    after: int | Unset = UNSET,
    type_: str | Unset = UNSET,
    facility_id: UUID | Unset = UNSET,
    ticket: str | Unset = UNSET,
    last_event_id: None | str | Unset = UNSET,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}
    if not isinstance(last_event_id, Unset):
        headers["Last-Event-ID"] = last_event_id

    params: dict[str, Any] = {}

    params["after"] = after

    params["type"] = type_

    json_facility_id: str | Unset = UNSET
    if not isinstance(facility_id, Unset):
        json_facility_id = str(facility_id)
    params["facility_id"] = json_facility_id

    params["ticket"] = ticket

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/v1/events/stream",
        "params": params,
    }

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> str | None:
    if response.status_code == 200:
        response_200 = response.text
        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[str]:
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
    type_: str | Unset = UNSET,
    facility_id: UUID | Unset = UNSET,
    ticket: str | Unset = UNSET,
    last_event_id: None | str | Unset = UNSET,
) -> Response[str]:
    """Follow what happens

     The feed as server-sent events: `id` is the position and `data` the event. A line without an event
    comes every 15
    seconds. A stream ends with its session, and when the service stops; go on with `Last-Event-ID` and
    nothing is missed
    nor told twice. An account may follow five streams at a time; a sixth ends the oldest.

    Args:
        after (int | Unset):
        type_ (str | Unset):
        facility_id (UUID | Unset):
        ticket (str | Unset):
        last_event_id (None | str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[str]
    """

    kwargs = _get_kwargs(
        after=after,
        type_=type_,
        facility_id=facility_id,
        ticket=ticket,
        last_event_id=last_event_id,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient,
    after: int | Unset = UNSET,
    type_: str | Unset = UNSET,
    facility_id: UUID | Unset = UNSET,
    ticket: str | Unset = UNSET,
    last_event_id: None | str | Unset = UNSET,
) -> str | None:
    """Follow what happens

     The feed as server-sent events: `id` is the position and `data` the event. A line without an event
    comes every 15
    seconds. A stream ends with its session, and when the service stops; go on with `Last-Event-ID` and
    nothing is missed
    nor told twice. An account may follow five streams at a time; a sixth ends the oldest.

    Args:
        after (int | Unset):
        type_ (str | Unset):
        facility_id (UUID | Unset):
        ticket (str | Unset):
        last_event_id (None | str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        str
    """

    return sync_detailed(
        client=client,
        after=after,
        type_=type_,
        facility_id=facility_id,
        ticket=ticket,
        last_event_id=last_event_id,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
    after: int | Unset = UNSET,
    type_: str | Unset = UNSET,
    facility_id: UUID | Unset = UNSET,
    ticket: str | Unset = UNSET,
    last_event_id: None | str | Unset = UNSET,
) -> Response[str]:
    """Follow what happens

     The feed as server-sent events: `id` is the position and `data` the event. A line without an event
    comes every 15
    seconds. A stream ends with its session, and when the service stops; go on with `Last-Event-ID` and
    nothing is missed
    nor told twice. An account may follow five streams at a time; a sixth ends the oldest.

    Args:
        after (int | Unset):
        type_ (str | Unset):
        facility_id (UUID | Unset):
        ticket (str | Unset):
        last_event_id (None | str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[str]
    """

    kwargs = _get_kwargs(
        after=after,
        type_=type_,
        facility_id=facility_id,
        ticket=ticket,
        last_event_id=last_event_id,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient,
    after: int | Unset = UNSET,
    type_: str | Unset = UNSET,
    facility_id: UUID | Unset = UNSET,
    ticket: str | Unset = UNSET,
    last_event_id: None | str | Unset = UNSET,
) -> str | None:
    """Follow what happens

     The feed as server-sent events: `id` is the position and `data` the event. A line without an event
    comes every 15
    seconds. A stream ends with its session, and when the service stops; go on with `Last-Event-ID` and
    nothing is missed
    nor told twice. An account may follow five streams at a time; a sixth ends the oldest.

    Args:
        after (int | Unset):
        type_ (str | Unset):
        facility_id (UUID | Unset):
        ticket (str | Unset):
        last_event_id (None | str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        str
    """

    return (
        await asyncio_detailed(
            client=client,
            after=after,
            type_=type_,
            facility_id=facility_id,
            ticket=ticket,
            last_event_id=last_event_id,
        )
    ).parsed
