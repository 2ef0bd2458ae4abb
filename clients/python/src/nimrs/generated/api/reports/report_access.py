from http import HTTPStatus
from typing import Any
from uuid import UUID

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.access_report import AccessReport
from ...models.field_office import FieldOffice
from ...models.report_format import ReportFormat
from ...types import UNSET, Response, Unset


def _get_kwargs(
    *,
    facility_id: UUID | Unset = UNSET,
    field_office: FieldOffice | Unset = UNSET,
    format_: ReportFormat | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    json_facility_id: str | Unset = UNSET
    if not isinstance(facility_id, Unset):
        json_facility_id = str(facility_id)
    params["facility_id"] = json_facility_id

    json_field_office: str | Unset = UNSET
    if not isinstance(field_office, Unset):
        json_field_office = field_office.value

    params["field_office"] = json_field_office

    json_format_: str | Unset = UNSET
    if not isinstance(format_, Unset):
        json_format_ = format_.value

    params["format"] = json_format_

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/v1/reports/access",
        "params": params,
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> AccessReport | None:
    if response.status_code == 200:
        response_200 = AccessReport.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[AccessReport]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient,
    facility_id: UUID | Unset = UNSET,
    field_office: FieldOffice | Unset = UNSET,
    format_: ReportFormat | Unset = UNSET,
) -> Response[AccessReport]:
    """How accounts stand

     How many are in use, dormant, soon locked, locked, expired and not activated, by facility and
    security group, and the
    facilities with fewer than two usable Level 1 accounts. It names no accounts.

    Args:
        facility_id (UUID | Unset):
        field_office (FieldOffice | Unset): An OMH field office and its region.
        format_ (ReportFormat | Unset): The form in which a report comes.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[AccessReport]
    """

    kwargs = _get_kwargs(
        facility_id=facility_id,
        field_office=field_office,
        format_=format_,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient,
    facility_id: UUID | Unset = UNSET,
    field_office: FieldOffice | Unset = UNSET,
    format_: ReportFormat | Unset = UNSET,
) -> AccessReport | None:
    """How accounts stand

     How many are in use, dormant, soon locked, locked, expired and not activated, by facility and
    security group, and the
    facilities with fewer than two usable Level 1 accounts. It names no accounts.

    Args:
        facility_id (UUID | Unset):
        field_office (FieldOffice | Unset): An OMH field office and its region.
        format_ (ReportFormat | Unset): The form in which a report comes.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        AccessReport
    """

    return sync_detailed(
        client=client,
        facility_id=facility_id,
        field_office=field_office,
        format_=format_,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
    facility_id: UUID | Unset = UNSET,
    field_office: FieldOffice | Unset = UNSET,
    format_: ReportFormat | Unset = UNSET,
) -> Response[AccessReport]:
    """How accounts stand

     How many are in use, dormant, soon locked, locked, expired and not activated, by facility and
    security group, and the
    facilities with fewer than two usable Level 1 accounts. It names no accounts.

    Args:
        facility_id (UUID | Unset):
        field_office (FieldOffice | Unset): An OMH field office and its region.
        format_ (ReportFormat | Unset): The form in which a report comes.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[AccessReport]
    """

    kwargs = _get_kwargs(
        facility_id=facility_id,
        field_office=field_office,
        format_=format_,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient,
    facility_id: UUID | Unset = UNSET,
    field_office: FieldOffice | Unset = UNSET,
    format_: ReportFormat | Unset = UNSET,
) -> AccessReport | None:
    """How accounts stand

     How many are in use, dormant, soon locked, locked, expired and not activated, by facility and
    security group, and the
    facilities with fewer than two usable Level 1 accounts. It names no accounts.

    Args:
        facility_id (UUID | Unset):
        field_office (FieldOffice | Unset): An OMH field office and its region.
        format_ (ReportFormat | Unset): The form in which a report comes.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        AccessReport
    """

    return (
        await asyncio_detailed(
            client=client,
            facility_id=facility_id,
            field_office=field_office,
            format_=format_,
        )
    ).parsed
