from http import HTTPStatus
from typing import Any
from urllib.parse import quote
from uuid import UUID

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.committee_review_patch import CommitteeReviewPatch
from ...models.committee_review_view import CommitteeReviewView
from ...types import Response


def _get_kwargs(
    id: UUID,
    *,
    body: CommitteeReviewPatch,
    if_match: str,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}
    headers["If-Match"] = if_match

    _kwargs: dict[str, Any] = {
        "method": "patch",
        "url": "/v1/incidents/{id}/committee-review".format(
            id=quote(str(id), safe=""),
        ),
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/merge-patch+json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> CommitteeReviewView | None:
    if response.status_code == 200:
        response_200 = CommitteeReviewView.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[CommitteeReviewView]:
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
    body: CommitteeReviewPatch,
    if_match: str,
) -> Response[CommitteeReviewView]:
    """Write the committee review

     A merge patch, possible while the incident is before the committee. The first one is sent with `If-
    Match: "0"`.

    Args:
        id (UUID):
        if_match (str):
        body (CommitteeReviewPatch): A merge patch (RFC 7396): what is absent stays, null takes
            out. Example: {'attendees': [{'director': False, 'name': 'Ines Ford', 'recused': False,
            'role': 'Nurse'}], 'committee': 'Incident review committee', 'decision': 'accept',
            'met_at': '2026-03-20T14:00:00Z', 'minutes': 'The report was discussed.',
            'recommendations': 'Mark wet floors.'}.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[CommitteeReviewView]
    """

    kwargs = _get_kwargs(
        id=id,
        body=body,
        if_match=if_match,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    id: UUID,
    *,
    client: AuthenticatedClient,
    body: CommitteeReviewPatch,
    if_match: str,
) -> CommitteeReviewView | None:
    """Write the committee review

     A merge patch, possible while the incident is before the committee. The first one is sent with `If-
    Match: "0"`.

    Args:
        id (UUID):
        if_match (str):
        body (CommitteeReviewPatch): A merge patch (RFC 7396): what is absent stays, null takes
            out. Example: {'attendees': [{'director': False, 'name': 'Ines Ford', 'recused': False,
            'role': 'Nurse'}], 'committee': 'Incident review committee', 'decision': 'accept',
            'met_at': '2026-03-20T14:00:00Z', 'minutes': 'The report was discussed.',
            'recommendations': 'Mark wet floors.'}.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        CommitteeReviewView
    """

    return sync_detailed(
        id=id,
        client=client,
        body=body,
        if_match=if_match,
    ).parsed


async def asyncio_detailed(
    id: UUID,
    *,
    client: AuthenticatedClient,
    body: CommitteeReviewPatch,
    if_match: str,
) -> Response[CommitteeReviewView]:
    """Write the committee review

     A merge patch, possible while the incident is before the committee. The first one is sent with `If-
    Match: "0"`.

    Args:
        id (UUID):
        if_match (str):
        body (CommitteeReviewPatch): A merge patch (RFC 7396): what is absent stays, null takes
            out. Example: {'attendees': [{'director': False, 'name': 'Ines Ford', 'recused': False,
            'role': 'Nurse'}], 'committee': 'Incident review committee', 'decision': 'accept',
            'met_at': '2026-03-20T14:00:00Z', 'minutes': 'The report was discussed.',
            'recommendations': 'Mark wet floors.'}.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[CommitteeReviewView]
    """

    kwargs = _get_kwargs(
        id=id,
        body=body,
        if_match=if_match,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    id: UUID,
    *,
    client: AuthenticatedClient,
    body: CommitteeReviewPatch,
    if_match: str,
) -> CommitteeReviewView | None:
    """Write the committee review

     A merge patch, possible while the incident is before the committee. The first one is sent with `If-
    Match: "0"`.

    Args:
        id (UUID):
        if_match (str):
        body (CommitteeReviewPatch): A merge patch (RFC 7396): what is absent stays, null takes
            out. Example: {'attendees': [{'director': False, 'name': 'Ines Ford', 'recused': False,
            'role': 'Nurse'}], 'committee': 'Incident review committee', 'decision': 'accept',
            'met_at': '2026-03-20T14:00:00Z', 'minutes': 'The report was discussed.',
            'recommendations': 'Mark wet floors.'}.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        CommitteeReviewView
    """

    return (
        await asyncio_detailed(
            id=id,
            client=client,
            body=body,
            if_match=if_match,
        )
    ).parsed
