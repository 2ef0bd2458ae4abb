from http import HTTPStatus
from typing import Any
from urllib.parse import quote
from uuid import UUID

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.answer_webinar_request import AnswerWebinarRequest
from ...models.webinar_request_view import WebinarRequestView
from ...types import UNSET, Response, Unset


def _get_kwargs(
    id: UUID,
    *,
    body: AnswerWebinarRequest,
    if_match: str,
    idempotency_key: str | Unset = UNSET,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}
    headers["If-Match"] = if_match

    if not isinstance(idempotency_key, Unset):
        headers["Idempotency-Key"] = idempotency_key

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/v1/webinar-requests/{id}/answer".format(
            id=quote(str(id), safe=""),
        ),
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> WebinarRequestView | None:
    if response.status_code == 200:
        response_200 = WebinarRequestView.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[WebinarRequestView]:
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
    body: AnswerWebinarRequest,
    if_match: str,
    idempotency_key: str | Unset = UNSET,
) -> Response[WebinarRequestView]:
    """Answer a request for a webinar

     Accepting it names a webinar that is there, or makes one. Who asked gets a mail.

    Args:
        id (UUID):
        if_match (str):
        idempotency_key (str | Unset):
        body (AnswerWebinarRequest): The answer to a request. To accept it, name a webinar that is
            there, or say what to make. Example: {'decision': 'accept', 'text': 'Gladly.', 'webinar':
            {'capacity': 10, 'description': 'For supervisors.', 'ends_at': '2030-05-05T15:00:00Z',
            'join_link': 'https://meet.example.org/closing', 'starts_at': '2030-05-05T14:00:00Z',
            'title': 'Closing an investigation'}}.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[WebinarRequestView]
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
    body: AnswerWebinarRequest,
    if_match: str,
    idempotency_key: str | Unset = UNSET,
) -> WebinarRequestView | None:
    """Answer a request for a webinar

     Accepting it names a webinar that is there, or makes one. Who asked gets a mail.

    Args:
        id (UUID):
        if_match (str):
        idempotency_key (str | Unset):
        body (AnswerWebinarRequest): The answer to a request. To accept it, name a webinar that is
            there, or say what to make. Example: {'decision': 'accept', 'text': 'Gladly.', 'webinar':
            {'capacity': 10, 'description': 'For supervisors.', 'ends_at': '2030-05-05T15:00:00Z',
            'join_link': 'https://meet.example.org/closing', 'starts_at': '2030-05-05T14:00:00Z',
            'title': 'Closing an investigation'}}.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        WebinarRequestView
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
    body: AnswerWebinarRequest,
    if_match: str,
    idempotency_key: str | Unset = UNSET,
) -> Response[WebinarRequestView]:
    """Answer a request for a webinar

     Accepting it names a webinar that is there, or makes one. Who asked gets a mail.

    Args:
        id (UUID):
        if_match (str):
        idempotency_key (str | Unset):
        body (AnswerWebinarRequest): The answer to a request. To accept it, name a webinar that is
            there, or say what to make. Example: {'decision': 'accept', 'text': 'Gladly.', 'webinar':
            {'capacity': 10, 'description': 'For supervisors.', 'ends_at': '2030-05-05T15:00:00Z',
            'join_link': 'https://meet.example.org/closing', 'starts_at': '2030-05-05T14:00:00Z',
            'title': 'Closing an investigation'}}.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[WebinarRequestView]
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
    body: AnswerWebinarRequest,
    if_match: str,
    idempotency_key: str | Unset = UNSET,
) -> WebinarRequestView | None:
    """Answer a request for a webinar

     Accepting it names a webinar that is there, or makes one. Who asked gets a mail.

    Args:
        id (UUID):
        if_match (str):
        idempotency_key (str | Unset):
        body (AnswerWebinarRequest): The answer to a request. To accept it, name a webinar that is
            there, or say what to make. Example: {'decision': 'accept', 'text': 'Gladly.', 'webinar':
            {'capacity': 10, 'description': 'For supervisors.', 'ends_at': '2030-05-05T15:00:00Z',
            'join_link': 'https://meet.example.org/closing', 'starts_at': '2030-05-05T14:00:00Z',
            'title': 'Closing an investigation'}}.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        WebinarRequestView
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
