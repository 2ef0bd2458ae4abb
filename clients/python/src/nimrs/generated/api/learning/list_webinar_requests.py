from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.page_webinar_request_view import PageWebinarRequestView
from ...models.webinar_request_status import WebinarRequestStatus
from ...types import UNSET, Response, Unset


def _get_kwargs(
    *,
    limit: int | Unset = 50,
    cursor: str | Unset = UNSET,
    status: WebinarRequestStatus | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["limit"] = limit

    params["cursor"] = cursor

    json_status: str | Unset = UNSET
    if not isinstance(status, Unset):
        json_status = status.value

    params["status"] = json_status

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/v1/webinar-requests",
        "params": params,
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> PageWebinarRequestView | None:
    if response.status_code == 200:
        response_200 = PageWebinarRequestView.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[PageWebinarRequestView]:
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
    status: WebinarRequestStatus | Unset = UNSET,
) -> Response[PageWebinarRequestView]:
    """List requests for webinars

     One's own; those who manage learning see everybody's. Oldest first.

    Args:
        limit (int | Unset):  Default: 50.
        cursor (str | Unset):
        status (WebinarRequestStatus | Unset): How far a request for a webinar of one's own has
            come.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[PageWebinarRequestView]
    """

    kwargs = _get_kwargs(
        limit=limit,
        cursor=cursor,
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
    status: WebinarRequestStatus | Unset = UNSET,
) -> PageWebinarRequestView | None:
    """List requests for webinars

     One's own; those who manage learning see everybody's. Oldest first.

    Args:
        limit (int | Unset):  Default: 50.
        cursor (str | Unset):
        status (WebinarRequestStatus | Unset): How far a request for a webinar of one's own has
            come.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        PageWebinarRequestView
    """

    return sync_detailed(
        client=client,
        limit=limit,
        cursor=cursor,
        status=status,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
    limit: int | Unset = 50,
    cursor: str | Unset = UNSET,
    status: WebinarRequestStatus | Unset = UNSET,
) -> Response[PageWebinarRequestView]:
    """List requests for webinars

     One's own; those who manage learning see everybody's. Oldest first.

    Args:
        limit (int | Unset):  Default: 50.
        cursor (str | Unset):
        status (WebinarRequestStatus | Unset): How far a request for a webinar of one's own has
            come.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[PageWebinarRequestView]
    """

    kwargs = _get_kwargs(
        limit=limit,
        cursor=cursor,
        status=status,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient,
    limit: int | Unset = 50,
    cursor: str | Unset = UNSET,
    status: WebinarRequestStatus | Unset = UNSET,
) -> PageWebinarRequestView | None:
    """List requests for webinars

     One's own; those who manage learning see everybody's. Oldest first.

    Args:
        limit (int | Unset):  Default: 50.
        cursor (str | Unset):
        status (WebinarRequestStatus | Unset): How far a request for a webinar of one's own has
            come.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        PageWebinarRequestView
    """

    return (
        await asyncio_detailed(
            client=client,
            limit=limit,
            cursor=cursor,
            status=status,
        )
    ).parsed
