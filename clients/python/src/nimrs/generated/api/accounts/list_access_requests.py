from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.access_request_kind import AccessRequestKind
from ...models.access_request_status import AccessRequestStatus
from ...models.page_access_request_view import PageAccessRequestView
from ...types import UNSET, Response, Unset


def _get_kwargs(
    *,
    limit: int | Unset = 50,
    cursor: str | Unset = UNSET,
    status: AccessRequestStatus | Unset = UNSET,
    kind: AccessRequestKind | Unset = UNSET,
    overdue: bool | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["limit"] = limit

    params["cursor"] = cursor

    json_status: str | Unset = UNSET
    if not isinstance(status, Unset):
        json_status = status.value

    params["status"] = json_status

    json_kind: str | Unset = UNSET
    if not isinstance(kind, Unset):
        json_kind = kind.value

    params["kind"] = json_kind

    params["overdue"] = overdue

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/v1/access-requests",
        "params": params,
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> PageAccessRequestView | None:
    if response.status_code == 200:
        response_200 = PageAccessRequestView.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[PageAccessRequestView]:
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
    status: AccessRequestStatus | Unset = UNSET,
    kind: AccessRequestKind | Unset = UNSET,
    overdue: bool | Unset = UNSET,
) -> Response[PageAccessRequestView]:
    """List the requests for access

     Newest first: those of the facility for its Security Administrator, all for Central Office, and for
    everybody else
    what they filed themselves.

    Args:
        limit (int | Unset):  Default: 50.
        cursor (str | Unset):
        status (AccessRequestStatus | Unset): How far a request for access has come.
        kind (AccessRequestKind | Unset): What a request for access asks for.
        overdue (bool | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[PageAccessRequestView]
    """

    kwargs = _get_kwargs(
        limit=limit,
        cursor=cursor,
        status=status,
        kind=kind,
        overdue=overdue,
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
    status: AccessRequestStatus | Unset = UNSET,
    kind: AccessRequestKind | Unset = UNSET,
    overdue: bool | Unset = UNSET,
) -> PageAccessRequestView | None:
    """List the requests for access

     Newest first: those of the facility for its Security Administrator, all for Central Office, and for
    everybody else
    what they filed themselves.

    Args:
        limit (int | Unset):  Default: 50.
        cursor (str | Unset):
        status (AccessRequestStatus | Unset): How far a request for access has come.
        kind (AccessRequestKind | Unset): What a request for access asks for.
        overdue (bool | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        PageAccessRequestView
    """

    return sync_detailed(
        client=client,
        limit=limit,
        cursor=cursor,
        status=status,
        kind=kind,
        overdue=overdue,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
    limit: int | Unset = 50,
    cursor: str | Unset = UNSET,
    status: AccessRequestStatus | Unset = UNSET,
    kind: AccessRequestKind | Unset = UNSET,
    overdue: bool | Unset = UNSET,
) -> Response[PageAccessRequestView]:
    """List the requests for access

     Newest first: those of the facility for its Security Administrator, all for Central Office, and for
    everybody else
    what they filed themselves.

    Args:
        limit (int | Unset):  Default: 50.
        cursor (str | Unset):
        status (AccessRequestStatus | Unset): How far a request for access has come.
        kind (AccessRequestKind | Unset): What a request for access asks for.
        overdue (bool | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[PageAccessRequestView]
    """

    kwargs = _get_kwargs(
        limit=limit,
        cursor=cursor,
        status=status,
        kind=kind,
        overdue=overdue,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient,
    limit: int | Unset = 50,
    cursor: str | Unset = UNSET,
    status: AccessRequestStatus | Unset = UNSET,
    kind: AccessRequestKind | Unset = UNSET,
    overdue: bool | Unset = UNSET,
) -> PageAccessRequestView | None:
    """List the requests for access

     Newest first: those of the facility for its Security Administrator, all for Central Office, and for
    everybody else
    what they filed themselves.

    Args:
        limit (int | Unset):  Default: 50.
        cursor (str | Unset):
        status (AccessRequestStatus | Unset): How far a request for access has come.
        kind (AccessRequestKind | Unset): What a request for access asks for.
        overdue (bool | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        PageAccessRequestView
    """

    return (
        await asyncio_detailed(
            client=client,
            limit=limit,
            cursor=cursor,
            status=status,
            kind=kind,
            overdue=overdue,
        )
    ).parsed
