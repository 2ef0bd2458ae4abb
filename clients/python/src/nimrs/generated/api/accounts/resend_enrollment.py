from http import HTTPStatus
from typing import Any
from urllib.parse import quote
from uuid import UUID

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.access_request_view import AccessRequestView
from ...models.resend_enrollment import ResendEnrollment
from ...types import UNSET, Response, Unset


def _get_kwargs(
    id: UUID,
    *,
    body: ResendEnrollment,
    if_match: str,
    idempotency_key: str | Unset = UNSET,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}
    headers["If-Match"] = if_match

    if not isinstance(idempotency_key, Unset):
        headers["Idempotency-Key"] = idempotency_key

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/v1/access-requests/{id}/resend".format(
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
    body: ResendEnrollment,
    if_match: str,
    idempotency_key: str | Unset = UNSET,
) -> Response[AccessRequestView]:
    """Mail a new enrollment code

     After the approval, until the person has activated the e-token: the code before no longer works.
    Central Office can
    correct the mail address with it, giving the reason; by another person than those who filed and
    approved the request
    and than the one who gets the code.

    Args:
        id (UUID):
        if_match (str):
        idempotency_key (str | Unset):
        body (ResendEnrollment): A new enrollment code for a request that was approved. Example:
            {}.

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
    body: ResendEnrollment,
    if_match: str,
    idempotency_key: str | Unset = UNSET,
) -> AccessRequestView | None:
    """Mail a new enrollment code

     After the approval, until the person has activated the e-token: the code before no longer works.
    Central Office can
    correct the mail address with it, giving the reason; by another person than those who filed and
    approved the request
    and than the one who gets the code.

    Args:
        id (UUID):
        if_match (str):
        idempotency_key (str | Unset):
        body (ResendEnrollment): A new enrollment code for a request that was approved. Example:
            {}.

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
    body: ResendEnrollment,
    if_match: str,
    idempotency_key: str | Unset = UNSET,
) -> Response[AccessRequestView]:
    """Mail a new enrollment code

     After the approval, until the person has activated the e-token: the code before no longer works.
    Central Office can
    correct the mail address with it, giving the reason; by another person than those who filed and
    approved the request
    and than the one who gets the code.

    Args:
        id (UUID):
        if_match (str):
        idempotency_key (str | Unset):
        body (ResendEnrollment): A new enrollment code for a request that was approved. Example:
            {}.

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
    body: ResendEnrollment,
    if_match: str,
    idempotency_key: str | Unset = UNSET,
) -> AccessRequestView | None:
    """Mail a new enrollment code

     After the approval, until the person has activated the e-token: the code before no longer works.
    Central Office can
    correct the mail address with it, giving the reason; by another person than those who filed and
    approved the request
    and than the one who gets the code.

    Args:
        id (UUID):
        if_match (str):
        idempotency_key (str | Unset):
        body (ResendEnrollment): A new enrollment code for a request that was approved. Example:
            {}.

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
