from http import HTTPStatus
from typing import Any
from urllib.parse import quote
from uuid import UUID

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.answer_jc_request import AnswerJcRequest
from ...models.jc_request_view import JcRequestView
from ...types import UNSET, Response, Unset


def _get_kwargs(
    id: UUID,
    *,
    body: AnswerJcRequest,
    if_match: str,
    idempotency_key: str | Unset = UNSET,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}
    headers["If-Match"] = if_match

    if not isinstance(idempotency_key, Unset):
        headers["Idempotency-Key"] = idempotency_key

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/v1/justice-center/requests/{id}/answer".format(
            id=quote(str(id), safe=""),
        ),
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> JcRequestView | None:
    if response.status_code == 200:
        response_200 = JcRequestView.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[JcRequestView]:
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
    body: AnswerJcRequest,
    if_match: str,
    idempotency_key: str | Unset = UNSET,
) -> Response[JcRequestView]:
    """Record the answer of the Justice Center

     Once, after the mail was sent or given up. An accepted reclassification is written to the case and
    the incidents
    that carry the number, of the facility that asked, with their class and clocks; an accepted
    reassignment moves the
    case to the other facility, and the incidents of the one that asked stay with it. A case that is
    another facility's
    by now, or was withdrawn, stays as it is. Once this is recorded, another request of the kind and
    number can be made.

    Args:
        id (UUID):
        if_match (str):
        idempotency_key (str | Unset):
        body (AnswerJcRequest): The answer of the Justice Center, to record. Example:
            {'classification': 'significant_incident', 'decision': 'accepted', 'incident_type':
            'fall', 'text': 'Reclassified as a significant incident.'}.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[JcRequestView]
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
    body: AnswerJcRequest,
    if_match: str,
    idempotency_key: str | Unset = UNSET,
) -> JcRequestView | None:
    """Record the answer of the Justice Center

     Once, after the mail was sent or given up. An accepted reclassification is written to the case and
    the incidents
    that carry the number, of the facility that asked, with their class and clocks; an accepted
    reassignment moves the
    case to the other facility, and the incidents of the one that asked stay with it. A case that is
    another facility's
    by now, or was withdrawn, stays as it is. Once this is recorded, another request of the kind and
    number can be made.

    Args:
        id (UUID):
        if_match (str):
        idempotency_key (str | Unset):
        body (AnswerJcRequest): The answer of the Justice Center, to record. Example:
            {'classification': 'significant_incident', 'decision': 'accepted', 'incident_type':
            'fall', 'text': 'Reclassified as a significant incident.'}.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        JcRequestView
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
    body: AnswerJcRequest,
    if_match: str,
    idempotency_key: str | Unset = UNSET,
) -> Response[JcRequestView]:
    """Record the answer of the Justice Center

     Once, after the mail was sent or given up. An accepted reclassification is written to the case and
    the incidents
    that carry the number, of the facility that asked, with their class and clocks; an accepted
    reassignment moves the
    case to the other facility, and the incidents of the one that asked stay with it. A case that is
    another facility's
    by now, or was withdrawn, stays as it is. Once this is recorded, another request of the kind and
    number can be made.

    Args:
        id (UUID):
        if_match (str):
        idempotency_key (str | Unset):
        body (AnswerJcRequest): The answer of the Justice Center, to record. Example:
            {'classification': 'significant_incident', 'decision': 'accepted', 'incident_type':
            'fall', 'text': 'Reclassified as a significant incident.'}.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[JcRequestView]
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
    body: AnswerJcRequest,
    if_match: str,
    idempotency_key: str | Unset = UNSET,
) -> JcRequestView | None:
    """Record the answer of the Justice Center

     Once, after the mail was sent or given up. An accepted reclassification is written to the case and
    the incidents
    that carry the number, of the facility that asked, with their class and clocks; an accepted
    reassignment moves the
    case to the other facility, and the incidents of the one that asked stay with it. A case that is
    another facility's
    by now, or was withdrawn, stays as it is. Once this is recorded, another request of the kind and
    number can be made.

    Args:
        id (UUID):
        if_match (str):
        idempotency_key (str | Unset):
        body (AnswerJcRequest): The answer of the Justice Center, to record. Example:
            {'classification': 'significant_incident', 'decision': 'accepted', 'incident_type':
            'fall', 'text': 'Reclassified as a significant incident.'}.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        JcRequestView
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
