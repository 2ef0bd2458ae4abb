from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.clinical_risk_manager_content import ClinicalRiskManagerContent
from ...models.clinical_risk_manager_view import ClinicalRiskManagerView
from ...types import UNSET, Response, Unset


def _get_kwargs(
    *,
    body: ClinicalRiskManagerContent,
    idempotency_key: str | Unset = UNSET,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}
    if not isinstance(idempotency_key, Unset):
        headers["Idempotency-Key"] = idempotency_key

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/v1/clinical-risk-managers",
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> ClinicalRiskManagerView | None:
    if response.status_code == 201:
        response_201 = ClinicalRiskManagerView.from_dict(response.json())

        return response_201

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
    *,
    client: AuthenticatedClient,
    body: ClinicalRiskManagerContent,
    idempotency_key: str | Unset = UNSET,
) -> Response[ClinicalRiskManagerView]:
    """Add a Clinical Risk Manager

     Whoever was responsible before yields from `valid_from` on and stays in the directory.

    Args:
        idempotency_key (str | Unset):
        body (ClinicalRiskManagerContent): Who is Clinical Risk Manager of a region, or of one
            county of it, and from when to when. Example: {'email': 'crm.hudson@example.org',
            'field_office': 'hudson_river', 'name': 'Alex Moreau', 'phone': '845-555-0160',
            'valid_from': '2026-01-01'}.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ClinicalRiskManagerView]
    """

    kwargs = _get_kwargs(
        body=body,
        idempotency_key=idempotency_key,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient,
    body: ClinicalRiskManagerContent,
    idempotency_key: str | Unset = UNSET,
) -> ClinicalRiskManagerView | None:
    """Add a Clinical Risk Manager

     Whoever was responsible before yields from `valid_from` on and stays in the directory.

    Args:
        idempotency_key (str | Unset):
        body (ClinicalRiskManagerContent): Who is Clinical Risk Manager of a region, or of one
            county of it, and from when to when. Example: {'email': 'crm.hudson@example.org',
            'field_office': 'hudson_river', 'name': 'Alex Moreau', 'phone': '845-555-0160',
            'valid_from': '2026-01-01'}.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ClinicalRiskManagerView
    """

    return sync_detailed(
        client=client,
        body=body,
        idempotency_key=idempotency_key,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
    body: ClinicalRiskManagerContent,
    idempotency_key: str | Unset = UNSET,
) -> Response[ClinicalRiskManagerView]:
    """Add a Clinical Risk Manager

     Whoever was responsible before yields from `valid_from` on and stays in the directory.

    Args:
        idempotency_key (str | Unset):
        body (ClinicalRiskManagerContent): Who is Clinical Risk Manager of a region, or of one
            county of it, and from when to when. Example: {'email': 'crm.hudson@example.org',
            'field_office': 'hudson_river', 'name': 'Alex Moreau', 'phone': '845-555-0160',
            'valid_from': '2026-01-01'}.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ClinicalRiskManagerView]
    """

    kwargs = _get_kwargs(
        body=body,
        idempotency_key=idempotency_key,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient,
    body: ClinicalRiskManagerContent,
    idempotency_key: str | Unset = UNSET,
) -> ClinicalRiskManagerView | None:
    """Add a Clinical Risk Manager

     Whoever was responsible before yields from `valid_from` on and stays in the directory.

    Args:
        idempotency_key (str | Unset):
        body (ClinicalRiskManagerContent): Who is Clinical Risk Manager of a region, or of one
            county of it, and from when to when. Example: {'email': 'crm.hudson@example.org',
            'field_office': 'hudson_river', 'name': 'Alex Moreau', 'phone': '845-555-0160',
            'valid_from': '2026-01-01'}.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ClinicalRiskManagerView
    """

    return (
        await asyncio_detailed(
            client=client,
            body=body,
            idempotency_key=idempotency_key,
        )
    ).parsed
