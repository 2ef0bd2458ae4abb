from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.census_content import CensusContent
from ...models.census_view import CensusView
from ...types import UNSET, Response, Unset


def _get_kwargs(
    *,
    body: CensusContent,
    idempotency_key: str | Unset = UNSET,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}
    if not isinstance(idempotency_key, Unset):
        headers["Idempotency-Key"] = idempotency_key

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/v1/census",
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> CensusView | None:
    if response.status_code == 201:
        response_201 = CensusView.from_dict(response.json())

        return response_201

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
    *,
    client: AuthenticatedClient,
    body: CensusContent,
    idempotency_key: str | Unset = UNSET,
) -> Response[CensusView]:
    """Add an entry to the census

     The patient days of the facility as a whole, or of one unit, in a month. One entry for each; another
    is refused
    (409). Rates of a facility are made with the entry of the facility as a whole, and without that with
    the sum of its
    units.

    Args:
        idempotency_key (str | Unset):
        body (CensusContent): The patient days of a month. Example: {'facility_id':
            '0192f0c1-2a3b-7c4d-8e5f-60718293a4b5', 'month': '2026-01', 'note': 'Ward 7 closed from
            the 20th', 'patient_days': 2712}.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[CensusView]
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
    body: CensusContent,
    idempotency_key: str | Unset = UNSET,
) -> CensusView | None:
    """Add an entry to the census

     The patient days of the facility as a whole, or of one unit, in a month. One entry for each; another
    is refused
    (409). Rates of a facility are made with the entry of the facility as a whole, and without that with
    the sum of its
    units.

    Args:
        idempotency_key (str | Unset):
        body (CensusContent): The patient days of a month. Example: {'facility_id':
            '0192f0c1-2a3b-7c4d-8e5f-60718293a4b5', 'month': '2026-01', 'note': 'Ward 7 closed from
            the 20th', 'patient_days': 2712}.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        CensusView
    """

    return sync_detailed(
        client=client,
        body=body,
        idempotency_key=idempotency_key,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
    body: CensusContent,
    idempotency_key: str | Unset = UNSET,
) -> Response[CensusView]:
    """Add an entry to the census

     The patient days of the facility as a whole, or of one unit, in a month. One entry for each; another
    is refused
    (409). Rates of a facility are made with the entry of the facility as a whole, and without that with
    the sum of its
    units.

    Args:
        idempotency_key (str | Unset):
        body (CensusContent): The patient days of a month. Example: {'facility_id':
            '0192f0c1-2a3b-7c4d-8e5f-60718293a4b5', 'month': '2026-01', 'note': 'Ward 7 closed from
            the 20th', 'patient_days': 2712}.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[CensusView]
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
    body: CensusContent,
    idempotency_key: str | Unset = UNSET,
) -> CensusView | None:
    """Add an entry to the census

     The patient days of the facility as a whole, or of one unit, in a month. One entry for each; another
    is refused
    (409). Rates of a facility are made with the entry of the facility as a whole, and without that with
    the sum of its
    units.

    Args:
        idempotency_key (str | Unset):
        body (CensusContent): The patient days of a month. Example: {'facility_id':
            '0192f0c1-2a3b-7c4d-8e5f-60718293a4b5', 'month': '2026-01', 'note': 'Ward 7 closed from
            the 20th', 'patient_days': 2712}.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        CensusView
    """

    return (
        await asyncio_detailed(
            client=client,
            body=body,
            idempotency_key=idempotency_key,
        )
    ).parsed
