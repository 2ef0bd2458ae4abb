from http import HTTPStatus
from typing import Any
from urllib.parse import quote
from uuid import UUID

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.clinical_risk_manager_patch import ClinicalRiskManagerPatch
from ...models.clinical_risk_manager_view import ClinicalRiskManagerView
from ...types import Response


def _get_kwargs(
    id: UUID,
    *,
    body: ClinicalRiskManagerPatch,
    if_match: str,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}
    headers["If-Match"] = if_match

    _kwargs: dict[str, Any] = {
        "method": "patch",
        "url": "/v1/clinical-risk-managers/{id}".format(
            id=quote(str(id), safe=""),
        ),
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/merge-patch+json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> ClinicalRiskManagerView | None:
    if response.status_code == 200:
        response_200 = ClinicalRiskManagerView.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[ClinicalRiskManagerView]:
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
    body: ClinicalRiskManagerPatch,
    if_match: str,
) -> Response[ClinicalRiskManagerView]:
    """Change an entry of the Clinical Risk Managers

     A merge patch (RFC 7396). Requests that were made keep the address that they were sent to.

    Args:
        id (UUID):
        if_match (str):
        body (ClinicalRiskManagerPatch): A merge patch (RFC 7396): what is absent stays, null
            takes out. Example: {'email': 'crm.hudson@example.org', 'field_office': 'hudson_river',
            'name': 'Alex Moreau', 'phone': '845-555-0160', 'valid_from': '2026-01-01'}.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ClinicalRiskManagerView]
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
    body: ClinicalRiskManagerPatch,
    if_match: str,
) -> ClinicalRiskManagerView | None:
    """Change an entry of the Clinical Risk Managers

     A merge patch (RFC 7396). Requests that were made keep the address that they were sent to.

    Args:
        id (UUID):
        if_match (str):
        body (ClinicalRiskManagerPatch): A merge patch (RFC 7396): what is absent stays, null
            takes out. Example: {'email': 'crm.hudson@example.org', 'field_office': 'hudson_river',
            'name': 'Alex Moreau', 'phone': '845-555-0160', 'valid_from': '2026-01-01'}.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ClinicalRiskManagerView
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
    body: ClinicalRiskManagerPatch,
    if_match: str,
) -> Response[ClinicalRiskManagerView]:
    """Change an entry of the Clinical Risk Managers

     A merge patch (RFC 7396). Requests that were made keep the address that they were sent to.

    Args:
        id (UUID):
        if_match (str):
        body (ClinicalRiskManagerPatch): A merge patch (RFC 7396): what is absent stays, null
            takes out. Example: {'email': 'crm.hudson@example.org', 'field_office': 'hudson_river',
            'name': 'Alex Moreau', 'phone': '845-555-0160', 'valid_from': '2026-01-01'}.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ClinicalRiskManagerView]
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
    body: ClinicalRiskManagerPatch,
    if_match: str,
) -> ClinicalRiskManagerView | None:
    """Change an entry of the Clinical Risk Managers

     A merge patch (RFC 7396). Requests that were made keep the address that they were sent to.

    Args:
        id (UUID):
        if_match (str):
        body (ClinicalRiskManagerPatch): A merge patch (RFC 7396): what is absent stays, null
            takes out. Example: {'email': 'crm.hudson@example.org', 'field_office': 'hudson_river',
            'name': 'Alex Moreau', 'phone': '845-555-0160', 'valid_from': '2026-01-01'}.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ClinicalRiskManagerView
    """

    return (
        await asyncio_detailed(
            id=id,
            client=client,
            body=body,
            if_match=if_match,
        )
    ).parsed
