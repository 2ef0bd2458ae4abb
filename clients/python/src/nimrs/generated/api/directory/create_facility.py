from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.facility_view import FacilityView
from ...models.new_facility import NewFacility
from ...types import UNSET, Response, Unset


def _get_kwargs(
    *,
    body: NewFacility,
    idempotency_key: str | Unset = UNSET,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}
    if not isinstance(idempotency_key, Unset):
        headers["Idempotency-Key"] = idempotency_key

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/v1/facilities",
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> FacilityView | None:
    if response.status_code == 201:
        response_201 = FacilityView.from_dict(response.json())

        return response_201

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[FacilityView]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient,
    body: NewFacility,
    idempotency_key: str | Unset = UNSET,
) -> Response[FacilityView]:
    """Add a facility

     Its name is unique in its county, and the county decides its field office.

    Args:
        idempotency_key (str | Unset):
        body (NewFacility): A facility to add. Example: {'administrator_phone': '845-555-0100',
            'county_fips': '36027', 'director_name': 'Ruth Adler', 'inpatient': False, 'kind':
            'clinic', 'licensed': True, 'name': 'Hudson View Clinic', 'operated_by_state': False,
            'twenty_four_hour': False}.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[FacilityView]
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
    body: NewFacility,
    idempotency_key: str | Unset = UNSET,
) -> FacilityView | None:
    """Add a facility

     Its name is unique in its county, and the county decides its field office.

    Args:
        idempotency_key (str | Unset):
        body (NewFacility): A facility to add. Example: {'administrator_phone': '845-555-0100',
            'county_fips': '36027', 'director_name': 'Ruth Adler', 'inpatient': False, 'kind':
            'clinic', 'licensed': True, 'name': 'Hudson View Clinic', 'operated_by_state': False,
            'twenty_four_hour': False}.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        FacilityView
    """

    return sync_detailed(
        client=client,
        body=body,
        idempotency_key=idempotency_key,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
    body: NewFacility,
    idempotency_key: str | Unset = UNSET,
) -> Response[FacilityView]:
    """Add a facility

     Its name is unique in its county, and the county decides its field office.

    Args:
        idempotency_key (str | Unset):
        body (NewFacility): A facility to add. Example: {'administrator_phone': '845-555-0100',
            'county_fips': '36027', 'director_name': 'Ruth Adler', 'inpatient': False, 'kind':
            'clinic', 'licensed': True, 'name': 'Hudson View Clinic', 'operated_by_state': False,
            'twenty_four_hour': False}.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[FacilityView]
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
    body: NewFacility,
    idempotency_key: str | Unset = UNSET,
) -> FacilityView | None:
    """Add a facility

     Its name is unique in its county, and the county decides its field office.

    Args:
        idempotency_key (str | Unset):
        body (NewFacility): A facility to add. Example: {'administrator_phone': '845-555-0100',
            'county_fips': '36027', 'director_name': 'Ruth Adler', 'inpatient': False, 'kind':
            'clinic', 'licensed': True, 'name': 'Hudson View Clinic', 'operated_by_state': False,
            'twenty_four_hour': False}.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        FacilityView
    """

    return (
        await asyncio_detailed(
            client=client,
            body=body,
            idempotency_key=idempotency_key,
        )
    ).parsed
