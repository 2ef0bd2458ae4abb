from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.facility_enrollment_receipt import FacilityEnrollmentReceipt
from ...models.new_facility_enrollment import NewFacilityEnrollment
from ...types import Response


def _get_kwargs(
    *,
    body: NewFacilityEnrollment,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/v1/facility-enrollments",
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> FacilityEnrollmentReceipt | None:
    if response.status_code == 201:
        response_201 = FacilityEnrollmentReceipt.from_dict(response.json())

        return response_201

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[FacilityEnrollmentReceipt]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: NewFacilityEnrollment,
) -> Response[FacilityEnrollmentReceipt]:
    """Enroll an agency that does not use the service yet

     For facilities that the State does not operate. Central Office decides; an approval makes the
    facility, its units
    and the account of its first Security Administrator. A few per hour are taken from one address. The
    answer does not
    tell whether the user ID is taken: Central Office sees to it.

    Args:
        body (NewFacilityEnrollment): The enrollment of an agency that does not use the service
            yet. Texts are plain, in one line, without markup. Example: {'director': {'email':
            'director@hudsonview.example', 'name': 'Ruth Adler', 'phone': '845-555-0100'}, 'facility':
            {'administrator_phone': '845-555-0100', 'county_fips': '36027', 'inpatient': False,
            'kind': 'clinic', 'licensed': True, 'name': 'Hudson View Clinic', 'operated_by_state':
            False, 'twenty_four_hour': False}, 'security_manager': {'display_name': 'Nora Fitzgerald',
            'email': 'nora.fitzgerald@hudsonview.example', 'phone': '845-555-0101', 'user_id':
            'hudsonview-admin'}, 'units': [{'name': 'Adult clinic', 'programme': 'clinic'}]}.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[FacilityEnrollmentReceipt]
    """

    kwargs = _get_kwargs(
        body=body,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient | Client,
    body: NewFacilityEnrollment,
) -> FacilityEnrollmentReceipt | None:
    """Enroll an agency that does not use the service yet

     For facilities that the State does not operate. Central Office decides; an approval makes the
    facility, its units
    and the account of its first Security Administrator. A few per hour are taken from one address. The
    answer does not
    tell whether the user ID is taken: Central Office sees to it.

    Args:
        body (NewFacilityEnrollment): The enrollment of an agency that does not use the service
            yet. Texts are plain, in one line, without markup. Example: {'director': {'email':
            'director@hudsonview.example', 'name': 'Ruth Adler', 'phone': '845-555-0100'}, 'facility':
            {'administrator_phone': '845-555-0100', 'county_fips': '36027', 'inpatient': False,
            'kind': 'clinic', 'licensed': True, 'name': 'Hudson View Clinic', 'operated_by_state':
            False, 'twenty_four_hour': False}, 'security_manager': {'display_name': 'Nora Fitzgerald',
            'email': 'nora.fitzgerald@hudsonview.example', 'phone': '845-555-0101', 'user_id':
            'hudsonview-admin'}, 'units': [{'name': 'Adult clinic', 'programme': 'clinic'}]}.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        FacilityEnrollmentReceipt
    """

    return sync_detailed(
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: NewFacilityEnrollment,
) -> Response[FacilityEnrollmentReceipt]:
    """Enroll an agency that does not use the service yet

     For facilities that the State does not operate. Central Office decides; an approval makes the
    facility, its units
    and the account of its first Security Administrator. A few per hour are taken from one address. The
    answer does not
    tell whether the user ID is taken: Central Office sees to it.

    Args:
        body (NewFacilityEnrollment): The enrollment of an agency that does not use the service
            yet. Texts are plain, in one line, without markup. Example: {'director': {'email':
            'director@hudsonview.example', 'name': 'Ruth Adler', 'phone': '845-555-0100'}, 'facility':
            {'administrator_phone': '845-555-0100', 'county_fips': '36027', 'inpatient': False,
            'kind': 'clinic', 'licensed': True, 'name': 'Hudson View Clinic', 'operated_by_state':
            False, 'twenty_four_hour': False}, 'security_manager': {'display_name': 'Nora Fitzgerald',
            'email': 'nora.fitzgerald@hudsonview.example', 'phone': '845-555-0101', 'user_id':
            'hudsonview-admin'}, 'units': [{'name': 'Adult clinic', 'programme': 'clinic'}]}.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[FacilityEnrollmentReceipt]
    """

    kwargs = _get_kwargs(
        body=body,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    body: NewFacilityEnrollment,
) -> FacilityEnrollmentReceipt | None:
    """Enroll an agency that does not use the service yet

     For facilities that the State does not operate. Central Office decides; an approval makes the
    facility, its units
    and the account of its first Security Administrator. A few per hour are taken from one address. The
    answer does not
    tell whether the user ID is taken: Central Office sees to it.

    Args:
        body (NewFacilityEnrollment): The enrollment of an agency that does not use the service
            yet. Texts are plain, in one line, without markup. Example: {'director': {'email':
            'director@hudsonview.example', 'name': 'Ruth Adler', 'phone': '845-555-0100'}, 'facility':
            {'administrator_phone': '845-555-0100', 'county_fips': '36027', 'inpatient': False,
            'kind': 'clinic', 'licensed': True, 'name': 'Hudson View Clinic', 'operated_by_state':
            False, 'twenty_four_hour': False}, 'security_manager': {'display_name': 'Nora Fitzgerald',
            'email': 'nora.fitzgerald@hudsonview.example', 'phone': '845-555-0101', 'user_id':
            'hudsonview-admin'}, 'units': [{'name': 'Adult clinic', 'programme': 'clinic'}]}.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        FacilityEnrollmentReceipt
    """

    return (
        await asyncio_detailed(
            client=client,
            body=body,
        )
    ).parsed
