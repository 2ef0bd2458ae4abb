from http import HTTPStatus
from typing import Any
from uuid import UUID

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.deletion_request_status import DeletionRequestStatus
from ...models.page_deletion_request_view import PageDeletionRequestView
from ...types import UNSET, Response, Unset


def _get_kwargs(
    *,
    limit: int | Unset = 50,
    cursor: str | Unset = UNSET,
    status: DeletionRequestStatus | Unset = UNSET,
    facility_id: UUID | Unset = UNSET,
    incident_id: UUID | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["limit"] = limit

    params["cursor"] = cursor

    json_status: str | Unset = UNSET
    if not isinstance(status, Unset):
        json_status = status.value

    params["status"] = json_status

    json_facility_id: str | Unset = UNSET
    if not isinstance(facility_id, Unset):
        json_facility_id = str(facility_id)
    params["facility_id"] = json_facility_id

    json_incident_id: str | Unset = UNSET
    if not isinstance(incident_id, Unset):
        json_incident_id = str(incident_id)
    params["incident_id"] = json_incident_id

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/v1/deletion-requests",
        "params": params,
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> PageDeletionRequestView | None:
    if response.status_code == 200:
        response_200 = PageDeletionRequestView.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[PageDeletionRequestView]:
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
    status: DeletionRequestStatus | Unset = UNSET,
    facility_id: UUID | Unset = UNSET,
    incident_id: UUID | Unset = UNSET,
) -> Response[PageDeletionRequestView]:
    """List the requests to delete an incident

     About the incidents that the caller may see, newest first. A facility sees its own also after the
    incident was
    voided.

    Args:
        limit (int | Unset):  Default: 50.
        cursor (str | Unset):
        status (DeletionRequestStatus | Unset): How far a deletion request has come.
        facility_id (UUID | Unset):
        incident_id (UUID | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[PageDeletionRequestView]
    """

    kwargs = _get_kwargs(
        limit=limit,
        cursor=cursor,
        status=status,
        facility_id=facility_id,
        incident_id=incident_id,
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
    status: DeletionRequestStatus | Unset = UNSET,
    facility_id: UUID | Unset = UNSET,
    incident_id: UUID | Unset = UNSET,
) -> PageDeletionRequestView | None:
    """List the requests to delete an incident

     About the incidents that the caller may see, newest first. A facility sees its own also after the
    incident was
    voided.

    Args:
        limit (int | Unset):  Default: 50.
        cursor (str | Unset):
        status (DeletionRequestStatus | Unset): How far a deletion request has come.
        facility_id (UUID | Unset):
        incident_id (UUID | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        PageDeletionRequestView
    """

    return sync_detailed(
        client=client,
        limit=limit,
        cursor=cursor,
        status=status,
        facility_id=facility_id,
        incident_id=incident_id,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
    limit: int | Unset = 50,
    cursor: str | Unset = UNSET,
    status: DeletionRequestStatus | Unset = UNSET,
    facility_id: UUID | Unset = UNSET,
    incident_id: UUID | Unset = UNSET,
) -> Response[PageDeletionRequestView]:
    """List the requests to delete an incident

     About the incidents that the caller may see, newest first. A facility sees its own also after the
    incident was
    voided.

    Args:
        limit (int | Unset):  Default: 50.
        cursor (str | Unset):
        status (DeletionRequestStatus | Unset): How far a deletion request has come.
        facility_id (UUID | Unset):
        incident_id (UUID | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[PageDeletionRequestView]
    """

    kwargs = _get_kwargs(
        limit=limit,
        cursor=cursor,
        status=status,
        facility_id=facility_id,
        incident_id=incident_id,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient,
    limit: int | Unset = 50,
    cursor: str | Unset = UNSET,
    status: DeletionRequestStatus | Unset = UNSET,
    facility_id: UUID | Unset = UNSET,
    incident_id: UUID | Unset = UNSET,
) -> PageDeletionRequestView | None:
    """List the requests to delete an incident

     About the incidents that the caller may see, newest first. A facility sees its own also after the
    incident was
    voided.

    Args:
        limit (int | Unset):  Default: 50.
        cursor (str | Unset):
        status (DeletionRequestStatus | Unset): How far a deletion request has come.
        facility_id (UUID | Unset):
        incident_id (UUID | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        PageDeletionRequestView
    """

    return (
        await asyncio_detailed(
            client=client,
            limit=limit,
            cursor=cursor,
            status=status,
            facility_id=facility_id,
            incident_id=incident_id,
        )
    ).parsed
