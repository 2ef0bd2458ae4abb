from http import HTTPStatus
from typing import Any
from urllib.parse import quote
from uuid import UUID

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.attendance_view import AttendanceView
from ...models.record_attendance import RecordAttendance
from ...types import UNSET, Response, Unset


def _get_kwargs(
    id: UUID,
    *,
    body: RecordAttendance,
    idempotency_key: str | Unset = UNSET,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}
    if not isinstance(idempotency_key, Unset):
        headers["Idempotency-Key"] = idempotency_key

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/v1/webinars/{id}/attendance".format(
            id=quote(str(id), safe=""),
        ),
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> AttendanceView | None:
    if response.status_code == 200:
        response_200 = AttendanceView.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[AttendanceView]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    id: UUID,
    *,
    client: AuthenticatedClient,
    body: RecordAttendance,
    idempotency_key: str | Unset = UNSET,
) -> Response[AttendanceView]:
    """Note who was at a webinar

     Once it has begun. Each of them has a completed training by it; noting somebody twice counts once.

    Args:
        id (UUID):
        idempotency_key (str | Unset):
        body (RecordAttendance): Who was there. Example: {'attendees': [{'account_id':
            '0192f0c1-0000-7000-8000-000000000001'}]}.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[AttendanceView]
    """

    kwargs = _get_kwargs(
        id=id,
        body=body,
        idempotency_key=idempotency_key,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    id: UUID,
    *,
    client: AuthenticatedClient,
    body: RecordAttendance,
    idempotency_key: str | Unset = UNSET,
) -> AttendanceView | None:
    """Note who was at a webinar

     Once it has begun. Each of them has a completed training by it; noting somebody twice counts once.

    Args:
        id (UUID):
        idempotency_key (str | Unset):
        body (RecordAttendance): Who was there. Example: {'attendees': [{'account_id':
            '0192f0c1-0000-7000-8000-000000000001'}]}.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        AttendanceView
    """

    return sync_detailed(
        id=id,
        client=client,
        body=body,
        idempotency_key=idempotency_key,
    ).parsed


async def asyncio_detailed(
    id: UUID,
    *,
    client: AuthenticatedClient,
    body: RecordAttendance,
    idempotency_key: str | Unset = UNSET,
) -> Response[AttendanceView]:
    """Note who was at a webinar

     Once it has begun. Each of them has a completed training by it; noting somebody twice counts once.

    Args:
        id (UUID):
        idempotency_key (str | Unset):
        body (RecordAttendance): Who was there. Example: {'attendees': [{'account_id':
            '0192f0c1-0000-7000-8000-000000000001'}]}.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[AttendanceView]
    """

    kwargs = _get_kwargs(
        id=id,
        body=body,
        idempotency_key=idempotency_key,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    id: UUID,
    *,
    client: AuthenticatedClient,
    body: RecordAttendance,
    idempotency_key: str | Unset = UNSET,
) -> AttendanceView | None:
    """Note who was at a webinar

     Once it has begun. Each of them has a completed training by it; noting somebody twice counts once.

    Args:
        id (UUID):
        idempotency_key (str | Unset):
        body (RecordAttendance): Who was there. Example: {'attendees': [{'account_id':
            '0192f0c1-0000-7000-8000-000000000001'}]}.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        AttendanceView
    """

    return (
        await asyncio_detailed(
            id=id,
            client=client,
            body=body,
            idempotency_key=idempotency_key,
        )
    ).parsed
