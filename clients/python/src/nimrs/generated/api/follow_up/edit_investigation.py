from http import HTTPStatus
from typing import Any
from urllib.parse import quote
from uuid import UUID

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.investigation_patch import InvestigationPatch
from ...models.investigation_view import InvestigationView
from ...types import Response


def _get_kwargs(
    id: UUID,
    *,
    body: InvestigationPatch,
    if_match: str,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}
    headers["If-Match"] = if_match

    _kwargs: dict[str, Any] = {
        "method": "patch",
        "url": "/v1/incidents/{id}/investigation".format(
            id=quote(str(id), safe=""),
        ),
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/merge-patch+json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> InvestigationView | None:
    if response.status_code == 200:
        response_200 = InvestigationView.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[InvestigationView]:
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
    body: InvestigationPatch,
    if_match: str,
) -> Response[InvestigationView]:
    """Write the investigation

     A merge patch, possible while the incident is under investigation.

    Args:
        id (UUID):
        if_match (str):
        body (InvestigationPatch): A merge patch (RFC 7396): what is absent stays, null takes out.
            Example: {'assigned_to': 'provider', 'conclusion': 'The floor was wet.',
            'evidence_summary': 'The recording shows the fall.', 'investigators': [{'name': 'Miriam
            Cole', 'title': 'Risk manager', 'trained': True}], 'methods': 'Interviews and camera
            recording', 'opened_at': '2026-03-02T13:00:00Z', 'recommendation': 'Mark wet floors.'}.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[InvestigationView]
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
    body: InvestigationPatch,
    if_match: str,
) -> InvestigationView | None:
    """Write the investigation

     A merge patch, possible while the incident is under investigation.

    Args:
        id (UUID):
        if_match (str):
        body (InvestigationPatch): A merge patch (RFC 7396): what is absent stays, null takes out.
            Example: {'assigned_to': 'provider', 'conclusion': 'The floor was wet.',
            'evidence_summary': 'The recording shows the fall.', 'investigators': [{'name': 'Miriam
            Cole', 'title': 'Risk manager', 'trained': True}], 'methods': 'Interviews and camera
            recording', 'opened_at': '2026-03-02T13:00:00Z', 'recommendation': 'Mark wet floors.'}.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        InvestigationView
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
    body: InvestigationPatch,
    if_match: str,
) -> Response[InvestigationView]:
    """Write the investigation

     A merge patch, possible while the incident is under investigation.

    Args:
        id (UUID):
        if_match (str):
        body (InvestigationPatch): A merge patch (RFC 7396): what is absent stays, null takes out.
            Example: {'assigned_to': 'provider', 'conclusion': 'The floor was wet.',
            'evidence_summary': 'The recording shows the fall.', 'investigators': [{'name': 'Miriam
            Cole', 'title': 'Risk manager', 'trained': True}], 'methods': 'Interviews and camera
            recording', 'opened_at': '2026-03-02T13:00:00Z', 'recommendation': 'Mark wet floors.'}.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[InvestigationView]
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
    body: InvestigationPatch,
    if_match: str,
) -> InvestigationView | None:
    """Write the investigation

     A merge patch, possible while the incident is under investigation.

    Args:
        id (UUID):
        if_match (str):
        body (InvestigationPatch): A merge patch (RFC 7396): what is absent stays, null takes out.
            Example: {'assigned_to': 'provider', 'conclusion': 'The floor was wet.',
            'evidence_summary': 'The recording shows the fall.', 'investigators': [{'name': 'Miriam
            Cole', 'title': 'Risk manager', 'trained': True}], 'methods': 'Interviews and camera
            recording', 'opened_at': '2026-03-02T13:00:00Z', 'recommendation': 'Mark wet floors.'}.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        InvestigationView
    """

    return (
        await asyncio_detailed(
            id=id,
            client=client,
            body=body,
            if_match=if_match,
        )
    ).parsed
