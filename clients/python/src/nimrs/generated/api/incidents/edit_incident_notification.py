from http import HTTPStatus
from typing import Any
from urllib.parse import quote
from uuid import UUID

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.notification_patch import NotificationPatch
from ...models.notification_view import NotificationView
from ...types import UNSET, Response, Unset


def _get_kwargs(
    id: UUID,
    notification_id: UUID,
    *,
    body: NotificationPatch,
    if_match: str,
    change_reason: None | str | Unset = UNSET,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}
    headers["If-Match"] = if_match

    if not isinstance(change_reason, Unset):
        headers["Change-Reason"] = change_reason

    _kwargs: dict[str, Any] = {
        "method": "patch",
        "url": "/v1/incidents/{id}/notifications/{notification_id}".format(
            id=quote(str(id), safe=""),
            notification_id=quote(str(notification_id), safe=""),
        ),
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/merge-patch+json"

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
    body: NotificationPatch,
    if_match: str,
    change_reason: None | str | Unset = UNSET,
) -> Response[NotificationView]:
    """Change a notice of an incident

     After the submission this takes `incident.amend` and a `Change-Reason`.

    Args:
        id (UUID):
        notification_id (UUID):
        if_match (str):
        change_reason (None | str | Unset):
        body (NotificationPatch): A merge patch (RFC 7396): what is absent stays, null takes out.
            Example: {'at': '2026-03-01T10:05:00Z', 'by': 'Dana Reyes', 'method': 'phone', 'outcome':
            'reached', 'person': 'Ruth Adler', 'recipient': 'director'}.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[NotificationView]
    """

    kwargs = _get_kwargs(
        id=id,
        notification_id=notification_id,
        body=body,
        if_match=if_match,
        change_reason=change_reason,
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
    body: NotificationPatch,
    if_match: str,
    change_reason: None | str | Unset = UNSET,
) -> NotificationView | None:
    """Change a notice of an incident

     After the submission this takes `incident.amend` and a `Change-Reason`.

    Args:
        id (UUID):
        notification_id (UUID):
        if_match (str):
        change_reason (None | str | Unset):
        body (NotificationPatch): A merge patch (RFC 7396): what is absent stays, null takes out.
            Example: {'at': '2026-03-01T10:05:00Z', 'by': 'Dana Reyes', 'method': 'phone', 'outcome':
            'reached', 'person': 'Ruth Adler', 'recipient': 'director'}.

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
        body=body,
        if_match=if_match,
        change_reason=change_reason,
    ).parsed


async def asyncio_detailed(
    id: UUID,
    notification_id: UUID,
    *,
    client: AuthenticatedClient,
    body: NotificationPatch,
    if_match: str,
    change_reason: None | str | Unset = UNSET,
) -> Response[NotificationView]:
    """Change a notice of an incident

     After the submission this takes `incident.amend` and a `Change-Reason`.

    Args:
        id (UUID):
        notification_id (UUID):
        if_match (str):
        change_reason (None | str | Unset):
        body (NotificationPatch): A merge patch (RFC 7396): what is absent stays, null takes out.
            Example: {'at': '2026-03-01T10:05:00Z', 'by': 'Dana Reyes', 'method': 'phone', 'outcome':
            'reached', 'person': 'Ruth Adler', 'recipient': 'director'}.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[NotificationView]
    """

    kwargs = _get_kwargs(
        id=id,
        notification_id=notification_id,
        body=body,
        if_match=if_match,
        change_reason=change_reason,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    id: UUID,
    notification_id: UUID,
    *,
    client: AuthenticatedClient,
    body: NotificationPatch,
    if_match: str,
    change_reason: None | str | Unset = UNSET,
) -> NotificationView | None:
    """Change a notice of an incident

     After the submission this takes `incident.amend` and a `Change-Reason`.

    Args:
        id (UUID):
        notification_id (UUID):
        if_match (str):
        change_reason (None | str | Unset):
        body (NotificationPatch): A merge patch (RFC 7396): what is absent stays, null takes out.
            Example: {'at': '2026-03-01T10:05:00Z', 'by': 'Dana Reyes', 'method': 'phone', 'outcome':
            'reached', 'person': 'Ruth Adler', 'recipient': 'director'}.

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
            body=body,
            if_match=if_match,
            change_reason=change_reason,
        )
    ).parsed
