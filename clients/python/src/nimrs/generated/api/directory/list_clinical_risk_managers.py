import datetime
from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.field_office import FieldOffice
from ...models.page_clinical_risk_manager_view import PageClinicalRiskManagerView
from ...types import UNSET, Response, Unset


def _get_kwargs(
    *,
    limit: int | Unset = 50,
    cursor: str | Unset = UNSET,
    county: str | Unset = UNSET,
    field_office: FieldOffice | Unset = UNSET,
    on: datetime.date | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["limit"] = limit

    params["cursor"] = cursor

    params["county"] = county

    json_field_office: str | Unset = UNSET
    if not isinstance(field_office, Unset):
        json_field_office = field_office.value

    params["field_office"] = json_field_office

    json_on: str | Unset = UNSET
    if not isinstance(on, Unset):
        json_on = on.isoformat()
    params["on"] = json_on

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/v1/clinical-risk-managers",
        "params": params,
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> PageClinicalRiskManagerView | None:
    if response.status_code == 200:
        response_200 = PageClinicalRiskManagerView.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[PageClinicalRiskManagerView]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    limit: int | Unset = 50,
    cursor: str | Unset = UNSET,
    county: str | Unset = UNSET,
    field_office: FieldOffice | Unset = UNSET,
    on: datetime.date | Unset = UNSET,
) -> Response[PageClinicalRiskManagerView]:
    """List the Clinical Risk Managers

     With `county` the one who is responsible there on the day, or nobody: an entry for the county comes
    before one for
    its region, and the later before the earlier. Without it all entries, those that ended too.

    Args:
        limit (int | Unset):  Default: 50.
        cursor (str | Unset):
        county (str | Unset):
        field_office (FieldOffice | Unset): An OMH field office and its region.
        on (datetime.date | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[PageClinicalRiskManagerView]
    """

    kwargs = _get_kwargs(
        limit=limit,
        cursor=cursor,
        county=county,
        field_office=field_office,
        on=on,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient | Client,
    limit: int | Unset = 50,
    cursor: str | Unset = UNSET,
    county: str | Unset = UNSET,
    field_office: FieldOffice | Unset = UNSET,
    on: datetime.date | Unset = UNSET,
) -> PageClinicalRiskManagerView | None:
    """List the Clinical Risk Managers

     With `county` the one who is responsible there on the day, or nobody: an entry for the county comes
    before one for
    its region, and the later before the earlier. Without it all entries, those that ended too.

    Args:
        limit (int | Unset):  Default: 50.
        cursor (str | Unset):
        county (str | Unset):
        field_office (FieldOffice | Unset): An OMH field office and its region.
        on (datetime.date | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        PageClinicalRiskManagerView
    """

    return sync_detailed(
        client=client,
        limit=limit,
        cursor=cursor,
        county=county,
        field_office=field_office,
        on=on,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    limit: int | Unset = 50,
    cursor: str | Unset = UNSET,
    county: str | Unset = UNSET,
    field_office: FieldOffice | Unset = UNSET,
    on: datetime.date | Unset = UNSET,
) -> Response[PageClinicalRiskManagerView]:
    """List the Clinical Risk Managers

     With `county` the one who is responsible there on the day, or nobody: an entry for the county comes
    before one for
    its region, and the later before the earlier. Without it all entries, those that ended too.

    Args:
        limit (int | Unset):  Default: 50.
        cursor (str | Unset):
        county (str | Unset):
        field_office (FieldOffice | Unset): An OMH field office and its region.
        on (datetime.date | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[PageClinicalRiskManagerView]
    """

    kwargs = _get_kwargs(
        limit=limit,
        cursor=cursor,
        county=county,
        field_office=field_office,
        on=on,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    limit: int | Unset = 50,
    cursor: str | Unset = UNSET,
    county: str | Unset = UNSET,
    field_office: FieldOffice | Unset = UNSET,
    on: datetime.date | Unset = UNSET,
) -> PageClinicalRiskManagerView | None:
    """List the Clinical Risk Managers

     With `county` the one who is responsible there on the day, or nobody: an entry for the county comes
    before one for
    its region, and the later before the earlier. Without it all entries, those that ended too.

    Args:
        limit (int | Unset):  Default: 50.
        cursor (str | Unset):
        county (str | Unset):
        field_office (FieldOffice | Unset): An OMH field office and its region.
        on (datetime.date | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        PageClinicalRiskManagerView
    """

    return (
        await asyncio_detailed(
            client=client,
            limit=limit,
            cursor=cursor,
            county=county,
            field_office=field_office,
            on=on,
        )
    ).parsed
