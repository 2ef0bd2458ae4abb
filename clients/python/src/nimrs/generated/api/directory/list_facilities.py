from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.facility_kind import FacilityKind
from ...models.field_office import FieldOffice
from ...models.page_facility_view import PageFacilityView
from ...types import UNSET, Response, Unset


def _get_kwargs(
    *,
    limit: int | Unset = 50,
    cursor: str | Unset = UNSET,
    county_fips: str | Unset = UNSET,
    field_office: FieldOffice | Unset = UNSET,
    kind: FacilityKind | Unset = UNSET,
    q: str | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["limit"] = limit

    params["cursor"] = cursor

    params["county_fips"] = county_fips

    json_field_office: str | Unset = UNSET
    if not isinstance(field_office, Unset):
        json_field_office = field_office.value

    params["field_office"] = json_field_office

    json_kind: str | Unset = UNSET
    if not isinstance(kind, Unset):
        json_kind = kind.value

    params["kind"] = json_kind

    params["q"] = q

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/v1/facilities",
        "params": params,
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> PageFacilityView | None:
    if response.status_code == 200:
        response_200 = PageFacilityView.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[PageFacilityView]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient,
    limit: int | Unset = 50,
    cursor: str | Unset = UNSET,
    county_fips: str | Unset = UNSET,
    field_office: FieldOffice | Unset = UNSET,
    kind: FacilityKind | Unset = UNSET,
    q: str | Unset = UNSET,
) -> Response[PageFacilityView]:
    """List facilities

     Each with its units.

    Args:
        limit (int | Unset):  Default: 50.
        cursor (str | Unset):
        county_fips (str | Unset):
        field_office (FieldOffice | Unset): An OMH field office and its region.
        kind (FacilityKind | Unset): The kind of a facility or programme.
        q (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[PageFacilityView]
    """

    kwargs = _get_kwargs(
        limit=limit,
        cursor=cursor,
        county_fips=county_fips,
        field_office=field_office,
        kind=kind,
        q=q,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient,
    limit: int | Unset = 50,
    cursor: str | Unset = UNSET,
    county_fips: str | Unset = UNSET,
    field_office: FieldOffice | Unset = UNSET,
    kind: FacilityKind | Unset = UNSET,
    q: str | Unset = UNSET,
) -> PageFacilityView | None:
    """List facilities

     Each with its units.

    Args:
        limit (int | Unset):  Default: 50.
        cursor (str | Unset):
        county_fips (str | Unset):
        field_office (FieldOffice | Unset): An OMH field office and its region.
        kind (FacilityKind | Unset): The kind of a facility or programme.
        q (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        PageFacilityView
    """

    return sync_detailed(
        client=client,
        limit=limit,
        cursor=cursor,
        county_fips=county_fips,
        field_office=field_office,
        kind=kind,
        q=q,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
    limit: int | Unset = 50,
    cursor: str | Unset = UNSET,
    county_fips: str | Unset = UNSET,
    field_office: FieldOffice | Unset = UNSET,
    kind: FacilityKind | Unset = UNSET,
    q: str | Unset = UNSET,
) -> Response[PageFacilityView]:
    """List facilities

     Each with its units.

    Args:
        limit (int | Unset):  Default: 50.
        cursor (str | Unset):
        county_fips (str | Unset):
        field_office (FieldOffice | Unset): An OMH field office and its region.
        kind (FacilityKind | Unset): The kind of a facility or programme.
        q (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[PageFacilityView]
    """

    kwargs = _get_kwargs(
        limit=limit,
        cursor=cursor,
        county_fips=county_fips,
        field_office=field_office,
        kind=kind,
        q=q,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient,
    limit: int | Unset = 50,
    cursor: str | Unset = UNSET,
    county_fips: str | Unset = UNSET,
    field_office: FieldOffice | Unset = UNSET,
    kind: FacilityKind | Unset = UNSET,
    q: str | Unset = UNSET,
) -> PageFacilityView | None:
    """List facilities

     Each with its units.

    Args:
        limit (int | Unset):  Default: 50.
        cursor (str | Unset):
        county_fips (str | Unset):
        field_office (FieldOffice | Unset): An OMH field office and its region.
        kind (FacilityKind | Unset): The kind of a facility or programme.
        q (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        PageFacilityView
    """

    return (
        await asyncio_detailed(
            client=client,
            limit=limit,
            cursor=cursor,
            county_fips=county_fips,
            field_office=field_office,
            kind=kind,
            q=q,
        )
    ).parsed
