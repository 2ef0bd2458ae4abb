from http import HTTPStatus
from typing import Any
from uuid import UUID

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.page_tombstone_view import PageTombstoneView
from ...models.tombstone_kind import TombstoneKind
from ...types import UNSET, Response, Unset


def _get_kwargs(
    *,
    limit: int | Unset = 50,
    cursor: str | Unset = UNSET,
    facility_id: UUID | Unset = UNSET,
    kind: TombstoneKind | Unset = UNSET,
    number: str | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["limit"] = limit

    params["cursor"] = cursor

    json_facility_id: str | Unset = UNSET
    if not isinstance(facility_id, Unset):
        json_facility_id = str(facility_id)
    params["facility_id"] = json_facility_id

    json_kind: str | Unset = UNSET
    if not isinstance(kind, Unset):
        json_kind = kind.value

    params["kind"] = json_kind

    params["number"] = number

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/v1/tombstones",
        "params": params,
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> PageTombstoneView | None:
    if response.status_code == 200:
        response_200 = PageTombstoneView.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[PageTombstoneView]:
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
    kind: TombstoneKind | Unset = UNSET,
    number: str | Unset = UNSET,
) -> Response[PageTombstoneView]:
    """List what is left of incidents that are gone

     Drafts that were thrown away, and incidents that were removed when their time was over; of the
    newest incidents
    first.

    Args:
        limit (int | Unset):  Default: 50.
        cursor (str | Unset):
        facility_id (UUID | Unset):
        kind (TombstoneKind | Unset): Why only a tombstone is left of an incident.
        number (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[PageTombstoneView]
    """

    kwargs = _get_kwargs(
        limit=limit,
        cursor=cursor,
        facility_id=facility_id,
        kind=kind,
        number=number,
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
    kind: TombstoneKind | Unset = UNSET,
    number: str | Unset = UNSET,
) -> PageTombstoneView | None:
    """List what is left of incidents that are gone

     Drafts that were thrown away, and incidents that were removed when their time was over; of the
    newest incidents
    first.

    Args:
        limit (int | Unset):  Default: 50.
        cursor (str | Unset):
        facility_id (UUID | Unset):
        kind (TombstoneKind | Unset): Why only a tombstone is left of an incident.
        number (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        PageTombstoneView
    """

    return sync_detailed(
        client=client,
        limit=limit,
        cursor=cursor,
        facility_id=facility_id,
        kind=kind,
        number=number,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
    limit: int | Unset = 50,
    cursor: str | Unset = UNSET,
    facility_id: UUID | Unset = UNSET,
    kind: TombstoneKind | Unset = UNSET,
    number: str | Unset = UNSET,
) -> Response[PageTombstoneView]:
    """List what is left of incidents that are gone

     Drafts that were thrown away, and incidents that were removed when their time was over; of the
    newest incidents
    first.

    Args:
        limit (int | Unset):  Default: 50.
        cursor (str | Unset):
        facility_id (UUID | Unset):
        kind (TombstoneKind | Unset): Why only a tombstone is left of an incident.
        number (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[PageTombstoneView]
    """

    kwargs = _get_kwargs(
        limit=limit,
        cursor=cursor,
        facility_id=facility_id,
        kind=kind,
        number=number,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient,
    limit: int | Unset = 50,
    cursor: str | Unset = UNSET,
    facility_id: UUID | Unset = UNSET,
    kind: TombstoneKind | Unset = UNSET,
    number: str | Unset = UNSET,
) -> PageTombstoneView | None:
    """List what is left of incidents that are gone

     Drafts that were thrown away, and incidents that were removed when their time was over; of the
    newest incidents
    first.

    Args:
        limit (int | Unset):  Default: 50.
        cursor (str | Unset):
        facility_id (UUID | Unset):
        kind (TombstoneKind | Unset): Why only a tombstone is left of an incident.
        number (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        PageTombstoneView
    """

    return (
        await asyncio_detailed(
            client=client,
            limit=limit,
            cursor=cursor,
            facility_id=facility_id,
            kind=kind,
            number=number,
        )
    ).parsed
