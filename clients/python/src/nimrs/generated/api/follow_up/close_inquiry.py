from http import HTTPStatus
from typing import Any
from urllib.parse import quote
from uuid import UUID

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.close_inquiry import CloseInquiry
from ...models.inquiry_view import InquiryView
from ...types import UNSET, Response, Unset


def _get_kwargs(
    id: UUID,
    inquiry_id: UUID,
    *,
    body: CloseInquiry,
    if_match: str,
    idempotency_key: str | Unset = UNSET,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}
    headers["If-Match"] = if_match

    if not isinstance(idempotency_key, Unset):
        headers["Idempotency-Key"] = idempotency_key

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/v1/incidents/{id}/inquiries/{inquiry_id}/close".format(
            id=quote(str(id), safe=""),
            inquiry_id=quote(str(inquiry_id), safe=""),
        ),
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> InquiryView | None:
    if response.status_code == 200:
        response_200 = InquiryView.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[InquiryView]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    id: UUID,
    inquiry_id: UUID,
    *,
    client: AuthenticatedClient,
    body: CloseInquiry,
    if_match: str,
    idempotency_key: str | Unset = UNSET,
) -> Response[InquiryView]:
    """Settle a question

     Answered or not.

    Args:
        id (UUID):
        inquiry_id (UUID):
        if_match (str):
        idempotency_key (str | Unset):
        body (CloseInquiry): Settling a question. Example: {'note': 'Answered in full'}.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[InquiryView]
    """

    kwargs = _get_kwargs(
        id=id,
        inquiry_id=inquiry_id,
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
    inquiry_id: UUID,
    *,
    client: AuthenticatedClient,
    body: CloseInquiry,
    if_match: str,
    idempotency_key: str | Unset = UNSET,
) -> InquiryView | None:
    """Settle a question

     Answered or not.

    Args:
        id (UUID):
        inquiry_id (UUID):
        if_match (str):
        idempotency_key (str | Unset):
        body (CloseInquiry): Settling a question. Example: {'note': 'Answered in full'}.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        InquiryView
    """

    return sync_detailed(
        id=id,
        inquiry_id=inquiry_id,
        client=client,
        body=body,
        if_match=if_match,
        idempotency_key=idempotency_key,
    ).parsed


async def asyncio_detailed(
    id: UUID,
    inquiry_id: UUID,
    *,
    client: AuthenticatedClient,
    body: CloseInquiry,
    if_match: str,
    idempotency_key: str | Unset = UNSET,
) -> Response[InquiryView]:
    """Settle a question

     Answered or not.

    Args:
        id (UUID):
        inquiry_id (UUID):
        if_match (str):
        idempotency_key (str | Unset):
        body (CloseInquiry): Settling a question. Example: {'note': 'Answered in full'}.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[InquiryView]
    """

    kwargs = _get_kwargs(
        id=id,
        inquiry_id=inquiry_id,
        body=body,
        if_match=if_match,
        idempotency_key=idempotency_key,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    id: UUID,
    inquiry_id: UUID,
    *,
    client: AuthenticatedClient,
    body: CloseInquiry,
    if_match: str,
    idempotency_key: str | Unset = UNSET,
) -> InquiryView | None:
    """Settle a question

     Answered or not.

    Args:
        id (UUID):
        inquiry_id (UUID):
        if_match (str):
        idempotency_key (str | Unset):
        body (CloseInquiry): Settling a question. Example: {'note': 'Answered in full'}.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        InquiryView
    """

    return (
        await asyncio_detailed(
            id=id,
            inquiry_id=inquiry_id,
            client=client,
            body=body,
            if_match=if_match,
            idempotency_key=idempotency_key,
        )
    ).parsed
