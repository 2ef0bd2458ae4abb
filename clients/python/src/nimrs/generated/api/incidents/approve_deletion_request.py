from http import HTTPStatus
from typing import Any
from urllib.parse import quote
from uuid import UUID

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.approve_deletion_request import ApproveDeletionRequest
from ...models.deletion_request_view import DeletionRequestView
from ...types import UNSET, Response, Unset


def _get_kwargs(
    id: UUID,
    *,
    body: ApproveDeletionRequest,
    if_match: str,
    idempotency_key: str | Unset = UNSET,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}
    headers["If-Match"] = if_match

    if not isinstance(idempotency_key, Unset):
        headers["Idempotency-Key"] = idempotency_key

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/v1/deletion-requests/{id}/approve".format(
            id=quote(str(id), safe=""),
        ),
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> DeletionRequestView | None:
    if response.status_code == 200:
        response_200 = DeletionRequestView.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[DeletionRequestView]:
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
    body: ApproveDeletionRequest,
    if_match: str,
    idempotency_key: str | Unset = UNSET,
) -> Response[DeletionRequestView]:
    """Agree to a deletion

     The incident is voided: it leaves lists, deadlines and the facility's sight; the Office of Mental
    Health reads it on.
    Who asked does not decide. Refused while a legal hold stands, or the Justice Center works on it.

    Args:
        id (UUID):
        if_match (str):
        idempotency_key (str | Unset):
        body (ApproveDeletionRequest): Agreeing to a deletion. Example: {'note': 'Confirmed with
            the facility by telephone.'}.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[DeletionRequestView]
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
    body: ApproveDeletionRequest,
    if_match: str,
    idempotency_key: str | Unset = UNSET,
) -> DeletionRequestView | None:
    """Agree to a deletion

     The incident is voided: it leaves lists, deadlines and the facility's sight; the Office of Mental
    Health reads it on.
    Who asked does not decide. Refused while a legal hold stands, or the Justice Center works on it.

    Args:
        id (UUID):
        if_match (str):
        idempotency_key (str | Unset):
        body (ApproveDeletionRequest): Agreeing to a deletion. Example: {'note': 'Confirmed with
            the facility by telephone.'}.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        DeletionRequestView
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
    body: ApproveDeletionRequest,
    if_match: str,
    idempotency_key: str | Unset = UNSET,
) -> Response[DeletionRequestView]:
    """Agree to a deletion

     The incident is voided: it leaves lists, deadlines and the facility's sight; the Office of Mental
    Health reads it on.
    Who asked does not decide. Refused while a legal hold stands, or the Justice Center works on it.

    Args:
        id (UUID):
        if_match (str):
        idempotency_key (str | Unset):
        body (ApproveDeletionRequest): Agreeing to a deletion. Example: {'note': 'Confirmed with
            the facility by telephone.'}.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[DeletionRequestView]
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
    body: ApproveDeletionRequest,
    if_match: str,
    idempotency_key: str | Unset = UNSET,
) -> DeletionRequestView | None:
    """Agree to a deletion

     The incident is voided: it leaves lists, deadlines and the facility's sight; the Office of Mental
    Health reads it on.
    Who asked does not decide. Refused while a legal hold stands, or the Justice Center works on it.

    Args:
        id (UUID):
        if_match (str):
        idempotency_key (str | Unset):
        body (ApproveDeletionRequest): Agreeing to a deletion. Example: {'note': 'Confirmed with
            the facility by telephone.'}.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        DeletionRequestView
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
