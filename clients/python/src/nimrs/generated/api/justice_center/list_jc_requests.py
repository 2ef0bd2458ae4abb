from http import HTTPStatus
from typing import Any
from uuid import UUID

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.jc_request_kind import JcRequestKind
from ...models.jc_request_status import JcRequestStatus
from ...models.page_jc_request_view import PageJcRequestView
from ...types import UNSET, Response, Unset


def _get_kwargs(
    *,
    limit: int | Unset = 50,
    cursor: str | Unset = UNSET,
    status: JcRequestStatus | Unset = UNSET,
    kind: JcRequestKind | Unset = UNSET,
    facility_id: UUID | Unset = UNSET,
    jc_number: str | Unset = UNSET,
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

    json_facility_id: str | Unset = UNSET
    if not isinstance(facility_id, Unset):
        json_facility_id = str(facility_id)
    params["facility_id"] = json_facility_id

    params["jc_number"] = jc_number

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/v1/justice-center/requests",
        "params": params,
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> PageJcRequestView | None:
    if response.status_code == 200:
        response_200 = PageJcRequestView.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[PageJcRequestView]:
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
    status: JcRequestStatus | Unset = UNSET,
    kind: JcRequestKind | Unset = UNSET,
    facility_id: UUID | Unset = UNSET,
    jc_number: str | Unset = UNSET,
) -> Response[PageJcRequestView]:
    """List the requests to the Justice Center

     Those the caller may see, newest first, without who reported to the VPCR.

    Args:
        limit (int | Unset):  Default: 50.
        cursor (str | Unset):
        status (JcRequestStatus | Unset): Where a request to the Justice Center stands.
        kind (JcRequestKind | Unset): What is asked of the Justice Center.
        facility_id (UUID | Unset):
        jc_number (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[PageJcRequestView]
    """

    kwargs = _get_kwargs(
        limit=limit,
        cursor=cursor,
        status=status,
        kind=kind,
        facility_id=facility_id,
        jc_number=jc_number,
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
    status: JcRequestStatus | Unset = UNSET,
    kind: JcRequestKind | Unset = UNSET,
    facility_id: UUID | Unset = UNSET,
    jc_number: str | Unset = UNSET,
) -> PageJcRequestView | None:
    """List the requests to the Justice Center

     Those the caller may see, newest first, without who reported to the VPCR.

    Args:
        limit (int | Unset):  Default: 50.
        cursor (str | Unset):
        status (JcRequestStatus | Unset): Where a request to the Justice Center stands.
        kind (JcRequestKind | Unset): What is asked of the Justice Center.
        facility_id (UUID | Unset):
        jc_number (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        PageJcRequestView
    """

    return sync_detailed(
        client=client,
        limit=limit,
        cursor=cursor,
        status=status,
        kind=kind,
        facility_id=facility_id,
        jc_number=jc_number,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
    limit: int | Unset = 50,
    cursor: str | Unset = UNSET,
    status: JcRequestStatus | Unset = UNSET,
    kind: JcRequestKind | Unset = UNSET,
    facility_id: UUID | Unset = UNSET,
    jc_number: str | Unset = UNSET,
) -> Response[PageJcRequestView]:
    """List the requests to the Justice Center

     Those the caller may see, newest first, without who reported to the VPCR.

    Args:
        limit (int | Unset):  Default: 50.
        cursor (str | Unset):
        status (JcRequestStatus | Unset): Where a request to the Justice Center stands.
        kind (JcRequestKind | Unset): What is asked of the Justice Center.
        facility_id (UUID | Unset):
        jc_number (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[PageJcRequestView]
    """

    kwargs = _get_kwargs(
        limit=limit,
        cursor=cursor,
        status=status,
        kind=kind,
        facility_id=facility_id,
        jc_number=jc_number,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient,
    limit: int | Unset = 50,
    cursor: str | Unset = UNSET,
    status: JcRequestStatus | Unset = UNSET,
    kind: JcRequestKind | Unset = UNSET,
    facility_id: UUID | Unset = UNSET,
    jc_number: str | Unset = UNSET,
) -> PageJcRequestView | None:
    """List the requests to the Justice Center

     Those the caller may see, newest first, without who reported to the VPCR.

    Args:
        limit (int | Unset):  Default: 50.
        cursor (str | Unset):
        status (JcRequestStatus | Unset): Where a request to the Justice Center stands.
        kind (JcRequestKind | Unset): What is asked of the Justice Center.
        facility_id (UUID | Unset):
        jc_number (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        PageJcRequestView
    """

    return (
        await asyncio_detailed(
            client=client,
            limit=limit,
            cursor=cursor,
            status=status,
            kind=kind,
            facility_id=facility_id,
            jc_number=jc_number,
        )
    ).parsed
