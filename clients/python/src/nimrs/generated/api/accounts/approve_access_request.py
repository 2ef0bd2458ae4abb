from http import HTTPStatus
from typing import Any
from urllib.parse import quote
from uuid import UUID

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.access_request_view import AccessRequestView
from ...models.approve_access_request import ApproveAccessRequest
from ...types import UNSET, Response, Unset


def _get_kwargs(
    id: UUID,
    *,
    body: ApproveAccessRequest,
    if_match: str,
    idempotency_key: str | Unset = UNSET,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}
    headers["If-Match"] = if_match

    if not isinstance(idempotency_key, Unset):
        headers["Idempotency-Key"] = idempotency_key

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/v1/access-requests/{id}/approve".format(
            id=quote(str(id), safe=""),
        ),
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> AccessRequestView | None:
    if response.status_code == 200:
        response_200 = AccessRequestView.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[AccessRequestView]:
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
    body: ApproveAccessRequest,
    if_match: str,
    idempotency_key: str | Unset = UNSET,
) -> Response[AccessRequestView]:
    """Approve a request for access

     By another person than the one who filed it or whom it is about. It is carried out at once: a new
    user gets an
    account, an expired account is re-established with its history, and each a mail with a single-use
    enrollment code,
    good for 72 hours; another group or a deactivation takes effect at once, with `warnings` where the
    facility is left
    with fewer than two Level 1 users, and is refused for the last.

    Args:
        id (UUID):
        if_match (str):
        idempotency_key (str | Unset):
        body (ApproveAccessRequest): Agreement with a request. Example: {'note': 'Confirmed with
            the director by telephone'}.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[AccessRequestView]
    """

    kwargs = _get_kwargs(
        id=id,
        body=body,
        if_match=if_match,
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
    body: ApproveAccessRequest,
    if_match: str,
    idempotency_key: str | Unset = UNSET,
) -> AccessRequestView | None:
    """Approve a request for access

     By another person than the one who filed it or whom it is about. It is carried out at once: a new
    user gets an
    account, an expired account is re-established with its history, and each a mail with a single-use
    enrollment code,
    good for 72 hours; another group or a deactivation takes effect at once, with `warnings` where the
    facility is left
    with fewer than two Level 1 users, and is refused for the last.

    Args:
        id (UUID):
        if_match (str):
        idempotency_key (str | Unset):
        body (ApproveAccessRequest): Agreement with a request. Example: {'note': 'Confirmed with
            the director by telephone'}.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        AccessRequestView
    """

    return sync_detailed(
        id=id,
        client=client,
        body=body,
        if_match=if_match,
        idempotency_key=idempotency_key,
    ).parsed


async def asyncio_detailed(
    id: UUID,
    *,
    client: AuthenticatedClient,
    body: ApproveAccessRequest,
    if_match: str,
    idempotency_key: str | Unset = UNSET,
) -> Response[AccessRequestView]:
    """Approve a request for access

     By another person than the one who filed it or whom it is about. It is carried out at once: a new
    user gets an
    account, an expired account is re-established with its history, and each a mail with a single-use
    enrollment code,
    good for 72 hours; another group or a deactivation takes effect at once, with `warnings` where the
    facility is left
    with fewer than two Level 1 users, and is refused for the last.

    Args:
        id (UUID):
        if_match (str):
        idempotency_key (str | Unset):
        body (ApproveAccessRequest): Agreement with a request. Example: {'note': 'Confirmed with
            the director by telephone'}.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[AccessRequestView]
    """

    kwargs = _get_kwargs(
        id=id,
        body=body,
        if_match=if_match,
        idempotency_key=idempotency_key,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    id: UUID,
    *,
    client: AuthenticatedClient,
    body: ApproveAccessRequest,
    if_match: str,
    idempotency_key: str | Unset = UNSET,
) -> AccessRequestView | None:
    """Approve a request for access

     By another person than the one who filed it or whom it is about. It is carried out at once: a new
    user gets an
    account, an expired account is re-established with its history, and each a mail with a single-use
    enrollment code,
    good for 72 hours; another group or a deactivation takes effect at once, with `warnings` where the
    facility is left
    with fewer than two Level 1 users, and is refused for the last.

    Args:
        id (UUID):
        if_match (str):
        idempotency_key (str | Unset):
        body (ApproveAccessRequest): Agreement with a request. Example: {'note': 'Confirmed with
            the director by telephone'}.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        AccessRequestView
    """

    return (
        await asyncio_detailed(
            id=id,
            client=client,
            body=body,
            if_match=if_match,
            idempotency_key=idempotency_key,
        )
    ).parsed
