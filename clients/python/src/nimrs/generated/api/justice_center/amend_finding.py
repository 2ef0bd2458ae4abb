from http import HTTPStatus
from typing import Any
from urllib.parse import quote
from uuid import UUID

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.amend_finding import AmendFinding
from ...models.finding_view import FindingView
from ...types import UNSET, Response, Unset


def _get_kwargs(
    id: UUID,
    finding_id: UUID,
    *,
    body: AmendFinding,
    if_match: str,
    idempotency_key: str | Unset = UNSET,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}
    headers["If-Match"] = if_match

    if not isinstance(idempotency_key, Unset):
        headers["Idempotency-Key"] = idempotency_key

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/v1/incidents/{id}/findings/{finding_id}/amend".format(
            id=quote(str(id), safe=""),
            finding_id=quote(str(finding_id), safe=""),
        ),
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> FindingView | None:
    if response.status_code == 200:
        response_200 = FindingView.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[FindingView]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    id: UUID,
    finding_id: UUID,
    *,
    client: AuthenticatedClient,
    body: AmendFinding,
    if_match: str,
    idempotency_key: str | Unset = UNSET,
) -> Response[FindingView]:
    """Record what happened to a finding

     The decision, the notice to the subject, the request for amendment (within 30 days of the notice; a
    later one is
    kept and marked), its outcome, the hearing, the sealing: in this order. The clocks of the incident
    follow, so its
    version goes up too.

    Args:
        id (UUID):
        finding_id (UUID):
        if_match (str):
        idempotency_key (str | Unset):
        body (AmendFinding): What happened to a finding since. Example: {'at':
            '2026-05-02T15:00:00Z', 'event': 'amendment_requested', 'note': "The subject's request
            came by letter."}.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[FindingView]
    """

    kwargs = _get_kwargs(
        id=id,
        finding_id=finding_id,
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
    finding_id: UUID,
    *,
    client: AuthenticatedClient,
    body: AmendFinding,
    if_match: str,
    idempotency_key: str | Unset = UNSET,
) -> FindingView | None:
    """Record what happened to a finding

     The decision, the notice to the subject, the request for amendment (within 30 days of the notice; a
    later one is
    kept and marked), its outcome, the hearing, the sealing: in this order. The clocks of the incident
    follow, so its
    version goes up too.

    Args:
        id (UUID):
        finding_id (UUID):
        if_match (str):
        idempotency_key (str | Unset):
        body (AmendFinding): What happened to a finding since. Example: {'at':
            '2026-05-02T15:00:00Z', 'event': 'amendment_requested', 'note': "The subject's request
            came by letter."}.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        FindingView
    """

    return sync_detailed(
        id=id,
        finding_id=finding_id,
        client=client,
        body=body,
        if_match=if_match,
        idempotency_key=idempotency_key,
    ).parsed


async def asyncio_detailed(
    id: UUID,
    finding_id: UUID,
    *,
    client: AuthenticatedClient,
    body: AmendFinding,
    if_match: str,
    idempotency_key: str | Unset = UNSET,
) -> Response[FindingView]:
    """Record what happened to a finding

     The decision, the notice to the subject, the request for amendment (within 30 days of the notice; a
    later one is
    kept and marked), its outcome, the hearing, the sealing: in this order. The clocks of the incident
    follow, so its
    version goes up too.

    Args:
        id (UUID):
        finding_id (UUID):
        if_match (str):
        idempotency_key (str | Unset):
        body (AmendFinding): What happened to a finding since. Example: {'at':
            '2026-05-02T15:00:00Z', 'event': 'amendment_requested', 'note': "The subject's request
            came by letter."}.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[FindingView]
    """

    kwargs = _get_kwargs(
        id=id,
        finding_id=finding_id,
        body=body,
        if_match=if_match,
        idempotency_key=idempotency_key,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    id: UUID,
    finding_id: UUID,
    *,
    client: AuthenticatedClient,
    body: AmendFinding,
    if_match: str,
    idempotency_key: str | Unset = UNSET,
) -> FindingView | None:
    """Record what happened to a finding

     The decision, the notice to the subject, the request for amendment (within 30 days of the notice; a
    later one is
    kept and marked), its outcome, the hearing, the sealing: in this order. The clocks of the incident
    follow, so its
    version goes up too.

    Args:
        id (UUID):
        finding_id (UUID):
        if_match (str):
        idempotency_key (str | Unset):
        body (AmendFinding): What happened to a finding since. Example: {'at':
            '2026-05-02T15:00:00Z', 'event': 'amendment_requested', 'note': "The subject's request
            came by letter."}.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        FindingView
    """

    return (
        await asyncio_detailed(
            id=id,
            finding_id=finding_id,
            client=client,
            body=body,
            if_match=if_match,
            idempotency_key=idempotency_key,
        )
    ).parsed
