import datetime
from http import HTTPStatus
from typing import Any
from uuid import UUID

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.field_office import FieldOffice
from ...models.repeat_involvement_report import RepeatInvolvementReport
from ...models.report_format import ReportFormat
from ...types import UNSET, Response, Unset


def _get_kwargs(
    *,
    at_least: int | Unset = 2,
    facility_id: UUID | Unset = UNSET,
    field_office: FieldOffice | Unset = UNSET,
    from_: datetime.date | Unset = UNSET,
    to: datetime.date | Unset = UNSET,
    format_: ReportFormat | Unset = UNSET,
    access_reason: None | str | Unset = UNSET,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}
    if not isinstance(access_reason, Unset):
        headers["Access-Reason"] = access_reason

    params: dict[str, Any] = {}

    params["at_least"] = at_least

    json_facility_id: str | Unset = UNSET
    if not isinstance(facility_id, Unset):
        json_facility_id = str(facility_id)
    params["facility_id"] = json_facility_id

    json_field_office: str | Unset = UNSET
    if not isinstance(field_office, Unset):
        json_field_office = field_office.value

    params["field_office"] = json_field_office

    json_from_: str | Unset = UNSET
    if not isinstance(from_, Unset):
        json_from_ = from_.isoformat()
    params["from"] = json_from_

    json_to: str | Unset = UNSET
    if not isinstance(to, Unset):
        json_to = to.isoformat()
    params["to"] = json_to

    json_format_: str | Unset = UNSET
    if not isinstance(format_, Unset):
        json_format_ = format_.value

    params["format"] = json_format_

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/v1/reports/repeat-involvement",
        "params": params,
    }

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> RepeatInvolvementReport | None:
    if response.status_code == 200:
        response_200 = RepeatInvolvementReport.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[RepeatInvolvementReport]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient,
    at_least: int | Unset = 2,
    facility_id: UUID | Unset = UNSET,
    field_office: FieldOffice | Unset = UNSET,
    from_: datetime.date | Unset = UNSET,
    to: datetime.date | Unset = UNSET,
    format_: ReportFormat | Unset = UNSET,
    access_reason: None | str | Unset = UNSET,
) -> Response[RepeatInvolvementReport]:
    """Who was involved in several incidents

     Clients, staff of whom something is alleged, and units, within 366 days at most; without `from` the
    last 90 days. Readers
    of the facility get a list, with names if they may identify people (some groups must send `Access-
    Reason`); this is kept
    in the audit log. All others get how many there are; who sees the whole State names a facility or a
    field office.

    Args:
        at_least (int | Unset):  Default: 2.
        facility_id (UUID | Unset):
        field_office (FieldOffice | Unset): An OMH field office and its region.
        from_ (datetime.date | Unset):
        to (datetime.date | Unset):
        format_ (ReportFormat | Unset): The form in which a report comes.
        access_reason (None | str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[RepeatInvolvementReport]
    """

    kwargs = _get_kwargs(
        at_least=at_least,
        facility_id=facility_id,
        field_office=field_office,
        from_=from_,
        to=to,
        format_=format_,
        access_reason=access_reason,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient,
    at_least: int | Unset = 2,
    facility_id: UUID | Unset = UNSET,
    field_office: FieldOffice | Unset = UNSET,
    from_: datetime.date | Unset = UNSET,
    to: datetime.date | Unset = UNSET,
    format_: ReportFormat | Unset = UNSET,
    access_reason: None | str | Unset = UNSET,
) -> RepeatInvolvementReport | None:
    """Who was involved in several incidents

     Clients, staff of whom something is alleged, and units, within 366 days at most; without `from` the
    last 90 days. Readers
    of the facility get a list, with names if they may identify people (some groups must send `Access-
    Reason`); this is kept
    in the audit log. All others get how many there are; who sees the whole State names a facility or a
    field office.

    Args:
        at_least (int | Unset):  Default: 2.
        facility_id (UUID | Unset):
        field_office (FieldOffice | Unset): An OMH field office and its region.
        from_ (datetime.date | Unset):
        to (datetime.date | Unset):
        format_ (ReportFormat | Unset): The form in which a report comes.
        access_reason (None | str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        RepeatInvolvementReport
    """

    return sync_detailed(
        client=client,
        at_least=at_least,
        facility_id=facility_id,
        field_office=field_office,
        from_=from_,
        to=to,
        format_=format_,
        access_reason=access_reason,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
    at_least: int | Unset = 2,
    facility_id: UUID | Unset = UNSET,
    field_office: FieldOffice | Unset = UNSET,
    from_: datetime.date | Unset = UNSET,
    to: datetime.date | Unset = UNSET,
    format_: ReportFormat | Unset = UNSET,
    access_reason: None | str | Unset = UNSET,
) -> Response[RepeatInvolvementReport]:
    """Who was involved in several incidents

     Clients, staff of whom something is alleged, and units, within 366 days at most; without `from` the
    last 90 days. Readers
    of the facility get a list, with names if they may identify people (some groups must send `Access-
    Reason`); this is kept
    in the audit log. All others get how many there are; who sees the whole State names a facility or a
    field office.

    Args:
        at_least (int | Unset):  Default: 2.
        facility_id (UUID | Unset):
        field_office (FieldOffice | Unset): An OMH field office and its region.
        from_ (datetime.date | Unset):
        to (datetime.date | Unset):
        format_ (ReportFormat | Unset): The form in which a report comes.
        access_reason (None | str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[RepeatInvolvementReport]
    """

    kwargs = _get_kwargs(
        at_least=at_least,
        facility_id=facility_id,
        field_office=field_office,
        from_=from_,
        to=to,
        format_=format_,
        access_reason=access_reason,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient,
    at_least: int | Unset = 2,
    facility_id: UUID | Unset = UNSET,
    field_office: FieldOffice | Unset = UNSET,
    from_: datetime.date | Unset = UNSET,
    to: datetime.date | Unset = UNSET,
    format_: ReportFormat | Unset = UNSET,
    access_reason: None | str | Unset = UNSET,
) -> RepeatInvolvementReport | None:
    """Who was involved in several incidents

     Clients, staff of whom something is alleged, and units, within 366 days at most; without `from` the
    last 90 days. Readers
    of the facility get a list, with names if they may identify people (some groups must send `Access-
    Reason`); this is kept
    in the audit log. All others get how many there are; who sees the whole State names a facility or a
    field office.

    Args:
        at_least (int | Unset):  Default: 2.
        facility_id (UUID | Unset):
        field_office (FieldOffice | Unset): An OMH field office and its region.
        from_ (datetime.date | Unset):
        to (datetime.date | Unset):
        format_ (ReportFormat | Unset): The form in which a report comes.
        access_reason (None | str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        RepeatInvolvementReport
    """

    return (
        await asyncio_detailed(
            client=client,
            at_least=at_least,
            facility_id=facility_id,
            field_office=field_office,
            from_=from_,
            to=to,
            format_=format_,
            access_reason=access_reason,
        )
    ).parsed
