import datetime
from http import HTTPStatus
from typing import Any
from uuid import UUID

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.page_webinar_view import PageWebinarView
from ...models.webinar_status import WebinarStatus
from ...types import UNSET, Response, Unset


def _get_kwargs(
    *,
    limit: int | Unset = 50,
    cursor: str | Unset = UNSET,
    from_: datetime.datetime | Unset = UNSET,
    until: datetime.datetime | Unset = UNSET,
    series_id: UUID | Unset = UNSET,
    status: WebinarStatus | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["limit"] = limit

    params["cursor"] = cursor

    json_from_: str | Unset = UNSET
    if not isinstance(from_, Unset):
        json_from_ = from_.isoformat()
    params["from"] = json_from_

    json_until: str | Unset = UNSET
    if not isinstance(until, Unset):
        json_until = until.isoformat()
    params["until"] = json_until

    json_series_id: str | Unset = UNSET
    if not isinstance(series_id, Unset):
        json_series_id = str(series_id)
    params["series_id"] = json_series_id

    json_status: str | Unset = UNSET
    if not isinstance(status, Unset):
        json_status = status.value

    params["status"] = json_status

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/v1/webinars",
        "params": params,
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> PageWebinarView | None:
    if response.status_code == 200:
        response_200 = PageWebinarView.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[PageWebinarView]:
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
    from_: datetime.datetime | Unset = UNSET,
    until: datetime.datetime | Unset = UNSET,
    series_id: UUID | Unset = UNSET,
    status: WebinarStatus | Unset = UNSET,
) -> Response[PageWebinarView]:
    """List the webinars

     In the order in which they begin, for everybody; without `from` those that are ahead or under way.
    Who is signed on
    sees the own place. Where to join is shown to those who have a place.

    Args:
        limit (int | Unset):  Default: 50.
        cursor (str | Unset):
        from_ (datetime.datetime | Unset):
        until (datetime.datetime | Unset):
        series_id (UUID | Unset):
        status (WebinarStatus | Unset): Whether a webinar takes place.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[PageWebinarView]
    """

    kwargs = _get_kwargs(
        limit=limit,
        cursor=cursor,
        from_=from_,
        until=until,
        series_id=series_id,
        status=status,
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
    from_: datetime.datetime | Unset = UNSET,
    until: datetime.datetime | Unset = UNSET,
    series_id: UUID | Unset = UNSET,
    status: WebinarStatus | Unset = UNSET,
) -> PageWebinarView | None:
    """List the webinars

     In the order in which they begin, for everybody; without `from` those that are ahead or under way.
    Who is signed on
    sees the own place. Where to join is shown to those who have a place.

    Args:
        limit (int | Unset):  Default: 50.
        cursor (str | Unset):
        from_ (datetime.datetime | Unset):
        until (datetime.datetime | Unset):
        series_id (UUID | Unset):
        status (WebinarStatus | Unset): Whether a webinar takes place.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        PageWebinarView
    """

    return sync_detailed(
        client=client,
        limit=limit,
        cursor=cursor,
        from_=from_,
        until=until,
        series_id=series_id,
        status=status,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
    limit: int | Unset = 50,
    cursor: str | Unset = UNSET,
    from_: datetime.datetime | Unset = UNSET,
    until: datetime.datetime | Unset = UNSET,
    series_id: UUID | Unset = UNSET,
    status: WebinarStatus | Unset = UNSET,
) -> Response[PageWebinarView]:
    """List the webinars

     In the order in which they begin, for everybody; without `from` those that are ahead or under way.
    Who is signed on
    sees the own place. Where to join is shown to those who have a place.

    Args:
        limit (int | Unset):  Default: 50.
        cursor (str | Unset):
        from_ (datetime.datetime | Unset):
        until (datetime.datetime | Unset):
        series_id (UUID | Unset):
        status (WebinarStatus | Unset): Whether a webinar takes place.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[PageWebinarView]
    """

    kwargs = _get_kwargs(
        limit=limit,
        cursor=cursor,
        from_=from_,
        until=until,
        series_id=series_id,
        status=status,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient,
    limit: int | Unset = 50,
    cursor: str | Unset = UNSET,
    from_: datetime.datetime | Unset = UNSET,
    until: datetime.datetime | Unset = UNSET,
    series_id: UUID | Unset = UNSET,
    status: WebinarStatus | Unset = UNSET,
) -> PageWebinarView | None:
    """List the webinars

     In the order in which they begin, for everybody; without `from` those that are ahead or under way.
    Who is signed on
    sees the own place. Where to join is shown to those who have a place.

    Args:
        limit (int | Unset):  Default: 50.
        cursor (str | Unset):
        from_ (datetime.datetime | Unset):
        until (datetime.datetime | Unset):
        series_id (UUID | Unset):
        status (WebinarStatus | Unset): Whether a webinar takes place.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        PageWebinarView
    """

    return (
        await asyncio_detailed(
            client=client,
            limit=limit,
            cursor=cursor,
            from_=from_,
            until=until,
            series_id=series_id,
            status=status,
        )
    ).parsed
