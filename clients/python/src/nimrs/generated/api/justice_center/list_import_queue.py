from http import HTTPStatus
from typing import Any
from uuid import UUID

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.jc_case_status import JcCaseStatus
from ...models.page_jc_case_summary import PageJcCaseSummary
from ...types import UNSET, Response, Unset


def _get_kwargs(
    *,
    limit: int | Unset = 50,
    cursor: str | Unset = UNSET,
    status: JcCaseStatus | Unset = UNSET,
    facility_id: UUID | Unset = UNSET,
    jc_number: str | Unset = UNSET,
    awaiting_facility: bool | Unset = UNSET,
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

    params["jc_number"] = jc_number

    params["awaiting_facility"] = awaiting_facility

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/v1/import-queue",
        "params": params,
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> PageJcCaseSummary | None:
    if response.status_code == 200:
        response_200 = PageJcCaseSummary.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[PageJcCaseSummary]:
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
    status: JcCaseStatus | Unset = UNSET,
    facility_id: UUID | Unset = UNSET,
    jc_number: str | Unset = UNSET,
    awaiting_facility: bool | Unset = UNSET,
) -> Response[PageJcCaseSummary]:
    """The import queue

     Newest first, without people. A facility sees its cases once they are released; a field office those
    of its region;
    Central Office all, also those whose facility is unknown.

    Args:
        limit (int | Unset):  Default: 50.
        cursor (str | Unset):
        status (JcCaseStatus | Unset): Where a case stands in the import queue.
        facility_id (UUID | Unset):
        jc_number (str | Unset):
        awaiting_facility (bool | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[PageJcCaseSummary]
    """

    kwargs = _get_kwargs(
        limit=limit,
        cursor=cursor,
        status=status,
        facility_id=facility_id,
        jc_number=jc_number,
        awaiting_facility=awaiting_facility,
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
    status: JcCaseStatus | Unset = UNSET,
    facility_id: UUID | Unset = UNSET,
    jc_number: str | Unset = UNSET,
    awaiting_facility: bool | Unset = UNSET,
) -> PageJcCaseSummary | None:
    """The import queue

     Newest first, without people. A facility sees its cases once they are released; a field office those
    of its region;
    Central Office all, also those whose facility is unknown.

    Args:
        limit (int | Unset):  Default: 50.
        cursor (str | Unset):
        status (JcCaseStatus | Unset): Where a case stands in the import queue.
        facility_id (UUID | Unset):
        jc_number (str | Unset):
        awaiting_facility (bool | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        PageJcCaseSummary
    """

    return sync_detailed(
        client=client,
        limit=limit,
        cursor=cursor,
        status=status,
        facility_id=facility_id,
        jc_number=jc_number,
        awaiting_facility=awaiting_facility,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
    limit: int | Unset = 50,
    cursor: str | Unset = UNSET,
    status: JcCaseStatus | Unset = UNSET,
    facility_id: UUID | Unset = UNSET,
    jc_number: str | Unset = UNSET,
    awaiting_facility: bool | Unset = UNSET,
) -> Response[PageJcCaseSummary]:
    """The import queue

     Newest first, without people. A facility sees its cases once they are released; a field office those
    of its region;
    Central Office all, also those whose facility is unknown.

    Args:
        limit (int | Unset):  Default: 50.
        cursor (str | Unset):
        status (JcCaseStatus | Unset): Where a case stands in the import queue.
        facility_id (UUID | Unset):
        jc_number (str | Unset):
        awaiting_facility (bool | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[PageJcCaseSummary]
    """

    kwargs = _get_kwargs(
        limit=limit,
        cursor=cursor,
        status=status,
        facility_id=facility_id,
        jc_number=jc_number,
        awaiting_facility=awaiting_facility,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient,
    limit: int | Unset = 50,
    cursor: str | Unset = UNSET,
    status: JcCaseStatus | Unset = UNSET,
    facility_id: UUID | Unset = UNSET,
    jc_number: str | Unset = UNSET,
    awaiting_facility: bool | Unset = UNSET,
) -> PageJcCaseSummary | None:
    """The import queue

     Newest first, without people. A facility sees its cases once they are released; a field office those
    of its region;
    Central Office all, also those whose facility is unknown.

    Args:
        limit (int | Unset):  Default: 50.
        cursor (str | Unset):
        status (JcCaseStatus | Unset): Where a case stands in the import queue.
        facility_id (UUID | Unset):
        jc_number (str | Unset):
        awaiting_facility (bool | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        PageJcCaseSummary
    """

    return (
        await asyncio_detailed(
            client=client,
            limit=limit,
            cursor=cursor,
            status=status,
            facility_id=facility_id,
            jc_number=jc_number,
            awaiting_facility=awaiting_facility,
        )
    ).parsed
