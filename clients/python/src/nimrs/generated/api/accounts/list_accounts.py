from http import HTTPStatus
from typing import Any
from uuid import UUID

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.page_account_view import PageAccountView
from ...models.security_group import SecurityGroup
from ...types import UNSET, Response, Unset


def _get_kwargs(
    *,
    limit: int | Unset = 50,
    cursor: str | Unset = UNSET,
    facility_id: UUID | Unset = UNSET,
    security_group: SecurityGroup | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["limit"] = limit

    params["cursor"] = cursor

    json_facility_id: str | Unset = UNSET
    if not isinstance(facility_id, Unset):
        json_facility_id = str(facility_id)
    params["facility_id"] = json_facility_id

    json_security_group: str | Unset = UNSET
    if not isinstance(security_group, Unset):
        json_security_group = security_group.value

    params["security_group"] = json_security_group

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/v1/accounts",
        "params": params,
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> PageAccountView | None:
    if response.status_code == 200:
        response_200 = PageAccountView.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[PageAccountView]:
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
    security_group: SecurityGroup | Unset = UNSET,
) -> Response[PageAccountView]:
    """List accounts

     Those of the caller's facility (Security Administrator), of its kind of staff (service desk), or of
    the State.

    Args:
        limit (int | Unset):  Default: 50.
        cursor (str | Unset):
        facility_id (UUID | Unset):
        security_group (SecurityGroup | Unset): The security group of an account: what it may do
            is in `permissions.csv`.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[PageAccountView]
    """

    kwargs = _get_kwargs(
        limit=limit,
        cursor=cursor,
        facility_id=facility_id,
        security_group=security_group,
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
    security_group: SecurityGroup | Unset = UNSET,
) -> PageAccountView | None:
    """List accounts

     Those of the caller's facility (Security Administrator), of its kind of staff (service desk), or of
    the State.

    Args:
        limit (int | Unset):  Default: 50.
        cursor (str | Unset):
        facility_id (UUID | Unset):
        security_group (SecurityGroup | Unset): The security group of an account: what it may do
            is in `permissions.csv`.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        PageAccountView
    """

    return sync_detailed(
        client=client,
        limit=limit,
        cursor=cursor,
        facility_id=facility_id,
        security_group=security_group,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
    limit: int | Unset = 50,
    cursor: str | Unset = UNSET,
    facility_id: UUID | Unset = UNSET,
    security_group: SecurityGroup | Unset = UNSET,
) -> Response[PageAccountView]:
    """List accounts

     Those of the caller's facility (Security Administrator), of its kind of staff (service desk), or of
    the State.

    Args:
        limit (int | Unset):  Default: 50.
        cursor (str | Unset):
        facility_id (UUID | Unset):
        security_group (SecurityGroup | Unset): The security group of an account: what it may do
            is in `permissions.csv`.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[PageAccountView]
    """

    kwargs = _get_kwargs(
        limit=limit,
        cursor=cursor,
        facility_id=facility_id,
        security_group=security_group,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient,
    limit: int | Unset = 50,
    cursor: str | Unset = UNSET,
    facility_id: UUID | Unset = UNSET,
    security_group: SecurityGroup | Unset = UNSET,
) -> PageAccountView | None:
    """List accounts

     Those of the caller's facility (Security Administrator), of its kind of staff (service desk), or of
    the State.

    Args:
        limit (int | Unset):  Default: 50.
        cursor (str | Unset):
        facility_id (UUID | Unset):
        security_group (SecurityGroup | Unset): The security group of an account: what it may do
            is in `permissions.csv`.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        PageAccountView
    """

    return (
        await asyncio_detailed(
            client=client,
            limit=limit,
            cursor=cursor,
            facility_id=facility_id,
            security_group=security_group,
        )
    ).parsed
