from http import HTTPStatus
from typing import Any
from urllib.parse import quote
from uuid import UUID

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.notification_view import NotificationView
from ...types import UNSET, Response, Unset


def _get_kwargs(
    id: UUID,
    notification_id: UUID,
    *,
    access_reason: None | str | Unset = UNSET,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}
    if not isinstance(access_reason, Unset):
        headers["Access-Reason"] = access_reason

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/v1/incidents/{id}/notifications/{notification_id}".format(
            id=quote(str(id), safe=""),
            notification_id=quote(str(notification_id), safe=""),
        ),
    }

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> NotificationView | None:
    if response.status_code == 200:
        response_200 = NotificationView.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[NotificationView]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    id: UUID,
    notification_id: UUID,
    *,
    client: AuthenticatedClient,
    access_reason: None | str | Unset = UNSET,
) -> Response[NotificationView]:
    """One notice of an incident

     The reading is kept in the audit log.

    Args:
        id (UUID):
        notification_id (UUID):
        access_reason (None | str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[NotificationView]
    """

    kwargs = _get_kwargs(
        id=id,
        notification_id=notification_id,
        access_reason=access_reason,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    id: UUID,
    notification_id: UUID,
    *,
    client: AuthenticatedClient,
    access_reason: None | str | Unset = UNSET,
) -> NotificationView | None:
    """One notice of an incident

     The reading is kept in the audit log.

    Args:
        id (UUID):
        notification_id (UUID):
        access_reason (None | str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        NotificationView
    """

    return sync_detailed(
        id=id,
        notification_id=notification_id,
        client=client,
        access_reason=access_reason,
    ).parsed


async def asyncio_detailed(
    id: UUID,
    notification_id: UUID,
    *,
    client: AuthenticatedClient,
    access_reason: None | str | Unset = UNSET,
) -> Response[NotificationView]:
    """One notice of an incident

     The reading is kept in the audit log.

    Args:
        id (UUID):
        notification_id (UUID):
        access_reason (None | str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[NotificationView]
    """

    kwargs = _get_kwargs(
        id=id,
        notification_id=notification_id,
        access_reason=access_reason,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    id: UUID,
    notification_id: UUID,
    *,
    client: AuthenticatedClient,
    access_reason: None | str | Unset = UNSET,
) -> NotificationView | None:
    """One notice of an incident

     The reading is kept in the audit log.

    Args:
        id (UUID):
        notification_id (UUID):
        access_reason (None | str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        NotificationView
    """

    return (
        await asyncio_detailed(
            id=id,
            notification_id=notification_id,
            client=client,
            access_reason=access_reason,
        )
    ).parsed
