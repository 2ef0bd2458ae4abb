from http import HTTPStatus
from io import BytesIO
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...types import UNSET, File, Response, Unset


def _get_kwargs(
    *,
    field_id: str | Unset = UNSET,
    field_last_updated: str | Unset = UNSET,
    date: str | Unset = UNSET,
    event: str | Unset = UNSET,
    location: str | Unset = UNSET,
    locationidentifier: str | Unset = UNSET,
    subjectidentifier: str | Unset = UNSET,
    identifier: str | Unset = UNSET,
    field_count: str | Unset = UNSET,
    field_sort: str | Unset = UNSET,
    field_summary: str | Unset = UNSET,
    field_total: str | Unset = UNSET,
    field_cursor: str | Unset = UNSET,
    prefer: None | str | Unset = UNSET,
    access_reason: None | str | Unset = UNSET,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}
    if not isinstance(prefer, Unset):
        headers["Prefer"] = prefer

    if not isinstance(access_reason, Unset):
        headers["Access-Reason"] = access_reason

    params: dict[str, Any] = {}

    params["_id"] = field_id

    params["_lastUpdated"] = field_last_updated

    params["date"] = date

    params["event"] = event

    params["location"] = location

    params["location:identifier"] = locationidentifier

    params["subject:identifier"] = subjectidentifier

    params["identifier"] = identifier

    params["_count"] = field_count

    params["_sort"] = field_sort

    params["_summary"] = field_summary

    params["_total"] = field_total

    params["_cursor"] = field_cursor

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/fhir/R4/AdverseEvent",
        "params": params,
    }

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> File | None:
    if response.status_code == 200:
        response_200 = File(payload=BytesIO(response.content))

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[File]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient,
    field_id: str | Unset = UNSET,
    field_last_updated: str | Unset = UNSET,
    date: str | Unset = UNSET,
    event: str | Unset = UNSET,
    location: str | Unset = UNSET,
    locationidentifier: str | Unset = UNSET,
    subjectidentifier: str | Unset = UNSET,
    identifier: str | Unset = UNSET,
    field_count: str | Unset = UNSET,
    field_sort: str | Unset = UNSET,
    field_summary: str | Unset = UNSET,
    field_total: str | Unset = UNSET,
    field_cursor: str | Unset = UNSET,
    prefer: None | str | Unset = UNSET,
    access_reason: None | str | Unset = UNSET,
) -> Response[File]:
    """Search incidents over FHIR

     A Bundle of those you may see, one `AdverseEvent` for each client. Parameters that are not known are
    left aside, with a
    warning in the Bundle, or refused with `Prefer: handling=strict`. The link `next` leads to the next
    page.

    Args:
        field_id (str | Unset):
        field_last_updated (str | Unset):
        date (str | Unset):
        event (str | Unset):
        location (str | Unset):
        locationidentifier (str | Unset):
        subjectidentifier (str | Unset):
        identifier (str | Unset):
        field_count (str | Unset):
        field_sort (str | Unset):
        field_summary (str | Unset):
        field_total (str | Unset):
        field_cursor (str | Unset):
        prefer (None | str | Unset):
        access_reason (None | str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[File]
    """

    kwargs = _get_kwargs(
        field_id=field_id,
        field_last_updated=field_last_updated,
        date=date,
        event=event,
        location=location,
        locationidentifier=locationidentifier,
        subjectidentifier=subjectidentifier,
        identifier=identifier,
        field_count=field_count,
        field_sort=field_sort,
        field_summary=field_summary,
        field_total=field_total,
        field_cursor=field_cursor,
        prefer=prefer,
        access_reason=access_reason,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient,
    field_id: str | Unset = UNSET,
    field_last_updated: str | Unset = UNSET,
    date: str | Unset = UNSET,
    event: str | Unset = UNSET,
    location: str | Unset = UNSET,
    locationidentifier: str | Unset = UNSET,
    subjectidentifier: str | Unset = UNSET,
    identifier: str | Unset = UNSET,
    field_count: str | Unset = UNSET,
    field_sort: str | Unset = UNSET,
    field_summary: str | Unset = UNSET,
    field_total: str | Unset = UNSET,
    field_cursor: str | Unset = UNSET,
    prefer: None | str | Unset = UNSET,
    access_reason: None | str | Unset = UNSET,
) -> File | None:
    """Search incidents over FHIR

     A Bundle of those you may see, one `AdverseEvent` for each client. Parameters that are not known are
    left aside, with a
    warning in the Bundle, or refused with `Prefer: handling=strict`. The link `next` leads to the next
    page.

    Args:
        field_id (str | Unset):
        field_last_updated (str | Unset):
        date (str | Unset):
        event (str | Unset):
        location (str | Unset):
        locationidentifier (str | Unset):
        subjectidentifier (str | Unset):
        identifier (str | Unset):
        field_count (str | Unset):
        field_sort (str | Unset):
        field_summary (str | Unset):
        field_total (str | Unset):
        field_cursor (str | Unset):
        prefer (None | str | Unset):
        access_reason (None | str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        File
    """

    return sync_detailed(
        client=client,
        field_id=field_id,
        field_last_updated=field_last_updated,
        date=date,
        event=event,
        location=location,
        locationidentifier=locationidentifier,
        subjectidentifier=subjectidentifier,
        identifier=identifier,
        field_count=field_count,
        field_sort=field_sort,
        field_summary=field_summary,
        field_total=field_total,
        field_cursor=field_cursor,
        prefer=prefer,
        access_reason=access_reason,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
    field_id: str | Unset = UNSET,
    field_last_updated: str | Unset = UNSET,
    date: str | Unset = UNSET,
    event: str | Unset = UNSET,
    location: str | Unset = UNSET,
    locationidentifier: str | Unset = UNSET,
    subjectidentifier: str | Unset = UNSET,
    identifier: str | Unset = UNSET,
    field_count: str | Unset = UNSET,
    field_sort: str | Unset = UNSET,
    field_summary: str | Unset = UNSET,
    field_total: str | Unset = UNSET,
    field_cursor: str | Unset = UNSET,
    prefer: None | str | Unset = UNSET,
    access_reason: None | str | Unset = UNSET,
) -> Response[File]:
    """Search incidents over FHIR

     A Bundle of those you may see, one `AdverseEvent` for each client. Parameters that are not known are
    left aside, with a
    warning in the Bundle, or refused with `Prefer: handling=strict`. The link `next` leads to the next
    page.

    Args:
        field_id (str | Unset):
        field_last_updated (str | Unset):
        date (str | Unset):
        event (str | Unset):
        location (str | Unset):
        locationidentifier (str | Unset):
        subjectidentifier (str | Unset):
        identifier (str | Unset):
        field_count (str | Unset):
        field_sort (str | Unset):
        field_summary (str | Unset):
        field_total (str | Unset):
        field_cursor (str | Unset):
        prefer (None | str | Unset):
        access_reason (None | str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[File]
    """

    kwargs = _get_kwargs(
        field_id=field_id,
        field_last_updated=field_last_updated,
        date=date,
        event=event,
        location=location,
        locationidentifier=locationidentifier,
        subjectidentifier=subjectidentifier,
        identifier=identifier,
        field_count=field_count,
        field_sort=field_sort,
        field_summary=field_summary,
        field_total=field_total,
        field_cursor=field_cursor,
        prefer=prefer,
        access_reason=access_reason,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient,
    field_id: str | Unset = UNSET,
    field_last_updated: str | Unset = UNSET,
    date: str | Unset = UNSET,
    event: str | Unset = UNSET,
    location: str | Unset = UNSET,
    locationidentifier: str | Unset = UNSET,
    subjectidentifier: str | Unset = UNSET,
    identifier: str | Unset = UNSET,
    field_count: str | Unset = UNSET,
    field_sort: str | Unset = UNSET,
    field_summary: str | Unset = UNSET,
    field_total: str | Unset = UNSET,
    field_cursor: str | Unset = UNSET,
    prefer: None | str | Unset = UNSET,
    access_reason: None | str | Unset = UNSET,
) -> File | None:
    """Search incidents over FHIR

     A Bundle of those you may see, one `AdverseEvent` for each client. Parameters that are not known are
    left aside, with a
    warning in the Bundle, or refused with `Prefer: handling=strict`. The link `next` leads to the next
    page.

    Args:
        field_id (str | Unset):
        field_last_updated (str | Unset):
        date (str | Unset):
        event (str | Unset):
        location (str | Unset):
        locationidentifier (str | Unset):
        subjectidentifier (str | Unset):
        identifier (str | Unset):
        field_count (str | Unset):
        field_sort (str | Unset):
        field_summary (str | Unset):
        field_total (str | Unset):
        field_cursor (str | Unset):
        prefer (None | str | Unset):
        access_reason (None | str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        File
    """

    return (
        await asyncio_detailed(
            client=client,
            field_id=field_id,
            field_last_updated=field_last_updated,
            date=date,
            event=event,
            location=location,
            locationidentifier=locationidentifier,
            subjectidentifier=subjectidentifier,
            identifier=identifier,
            field_count=field_count,
            field_sort=field_sort,
            field_summary=field_summary,
            field_total=field_total,
            field_cursor=field_cursor,
            prefer=prefer,
            access_reason=access_reason,
        )
    ).parsed
