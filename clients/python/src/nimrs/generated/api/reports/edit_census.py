from http import HTTPStatus
from typing import Any
from urllib.parse import quote
from uuid import UUID

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.census_patch import CensusPatch
from ...models.census_view import CensusView
from ...types import Response


def _get_kwargs(
    id: UUID,
    *,
    body: CensusPatch,
    if_match: str,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}
    headers["If-Match"] = if_match

    _kwargs: dict[str, Any] = {
        "method": "patch",
        "url": "/v1/census/{id}".format(
            id=quote(str(id), safe=""),
        ),
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/merge-patch+json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> CensusView | None:
    if response.status_code == 200:
        response_200 = CensusView.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[CensusView]:
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
    body: CensusPatch,
    if_match: str,
) -> Response[CensusView]:
    """Change an entry of the census

     A merge patch (RFC 7396). The entry stays with its facility.

    Args:
        id (UUID):
        if_match (str):
        body (CensusPatch): A merge patch (RFC 7396): what is absent stays, null takes out.
            Example: {'facility_id': '0192f0c1-2a3b-7c4d-8e5f-60718293a4b5', 'month': '2026-01',
            'note': 'Ward 7 closed from the 20th', 'patient_days': 2712}.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[CensusView]
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
    body: CensusPatch,
    if_match: str,
) -> CensusView | None:
    """Change an entry of the census

     A merge patch (RFC 7396). The entry stays with its facility.

    Args:
        id (UUID):
        if_match (str):
        body (CensusPatch): A merge patch (RFC 7396): what is absent stays, null takes out.
            Example: {'facility_id': '0192f0c1-2a3b-7c4d-8e5f-60718293a4b5', 'month': '2026-01',
            'note': 'Ward 7 closed from the 20th', 'patient_days': 2712}.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        CensusView
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
    body: CensusPatch,
    if_match: str,
) -> Response[CensusView]:
    """Change an entry of the census

     A merge patch (RFC 7396). The entry stays with its facility.

    Args:
        id (UUID):
        if_match (str):
        body (CensusPatch): A merge patch (RFC 7396): what is absent stays, null takes out.
            Example: {'facility_id': '0192f0c1-2a3b-7c4d-8e5f-60718293a4b5', 'month': '2026-01',
            'note': 'Ward 7 closed from the 20th', 'patient_days': 2712}.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[CensusView]
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
    body: CensusPatch,
    if_match: str,
) -> CensusView | None:
    """Change an entry of the census

     A merge patch (RFC 7396). The entry stays with its facility.

    Args:
        id (UUID):
        if_match (str):
        body (CensusPatch): A merge patch (RFC 7396): what is absent stays, null takes out.
            Example: {'facility_id': '0192f0c1-2a3b-7c4d-8e5f-60718293a4b5', 'month': '2026-01',
            'note': 'Ward 7 closed from the 20th', 'patient_days': 2712}.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        CensusView
    """

    return (
        await asyncio_detailed(
            id=id,
            client=client,
            body=body,
            if_match=if_match,
        )
    ).parsed
