import datetime
from http import HTTPStatus
from typing import Any
from uuid import UUID

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.field_office import FieldOffice
from ...models.incident_sort import IncidentSort
from ...models.page_incident_summary import PageIncidentSummary
from ...types import UNSET, Response, Unset


def _get_kwargs(
    *,
    limit: int | Unset = 50,
    cursor: str | Unset = UNSET,
    q: str | Unset = UNSET,
    status: str | Unset = UNSET,
    incident_type: str | Unset = UNSET,
    class_: str | Unset = UNSET,
    facility_id: UUID | Unset = UNSET,
    unit_id: UUID | Unset = UNSET,
    county: str | Unset = UNSET,
    field_office: FieldOffice | Unset = UNSET,
    jc_number: str | Unset = UNSET,
    external_reference: str | Unset = UNSET,
    number: str | Unset = UNSET,
    occurred_from: datetime.datetime | Unset = UNSET,
    occurred_to: datetime.datetime | Unset = UNSET,
    discovered_from: datetime.datetime | Unset = UNSET,
    discovered_to: datetime.datetime | Unset = UNSET,
    created_from: datetime.datetime | Unset = UNSET,
    created_to: datetime.datetime | Unset = UNSET,
    updated_from: datetime.datetime | Unset = UNSET,
    updated_to: datetime.datetime | Unset = UNSET,
    created_by_me: bool | Unset = UNSET,
    late: bool | Unset = UNSET,
    historical: bool | Unset = UNSET,
    sort: IncidentSort | Unset = UNSET,
    access_reason: None | str | Unset = UNSET,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}
    if not isinstance(access_reason, Unset):
        headers["Access-Reason"] = access_reason

    params: dict[str, Any] = {}

    params["limit"] = limit

    params["cursor"] = cursor

    params["q"] = q

    params["status"] = status

    params["incident_type"] = incident_type

    params["class"] = class_

    json_facility_id: str | Unset = UNSET
    if not isinstance(facility_id, Unset):
        json_facility_id = str(facility_id)
    params["facility_id"] = json_facility_id

    json_unit_id: str | Unset = UNSET
    if not isinstance(unit_id, Unset):
        json_unit_id = str(unit_id)
    params["unit_id"] = json_unit_id

    params["county"] = county

    json_field_office: str | Unset = UNSET
    if not isinstance(field_office, Unset):
        json_field_office = field_office.value

    params["field_office"] = json_field_office

    params["jc_number"] = jc_number

    params["external_reference"] = external_reference

    params["number"] = number

    json_occurred_from: str | Unset = UNSET
    if not isinstance(occurred_from, Unset):
        json_occurred_from = occurred_from.isoformat()
    params["occurred_from"] = json_occurred_from

    json_occurred_to: str | Unset = UNSET
    if not isinstance(occurred_to, Unset):
        json_occurred_to = occurred_to.isoformat()
    params["occurred_to"] = json_occurred_to

    json_discovered_from: str | Unset = UNSET
    if not isinstance(discovered_from, Unset):
        json_discovered_from = discovered_from.isoformat()
    params["discovered_from"] = json_discovered_from

    json_discovered_to: str | Unset = UNSET
    if not isinstance(discovered_to, Unset):
        json_discovered_to = discovered_to.isoformat()
    params["discovered_to"] = json_discovered_to

    json_created_from: str | Unset = UNSET
    if not isinstance(created_from, Unset):
        json_created_from = created_from.isoformat()
    params["created_from"] = json_created_from

    json_created_to: str | Unset = UNSET
    if not isinstance(created_to, Unset):
        json_created_to = created_to.isoformat()
    params["created_to"] = json_created_to

    json_updated_from: str | Unset = UNSET
    if not isinstance(updated_from, Unset):
        json_updated_from = updated_from.isoformat()
    params["updated_from"] = json_updated_from

    json_updated_to: str | Unset = UNSET
    if not isinstance(updated_to, Unset):
        json_updated_to = updated_to.isoformat()
    params["updated_to"] = json_updated_to

    params["created_by_me"] = created_by_me

    params["late"] = late

    params["historical"] = historical

    json_sort: str | Unset = UNSET
    if not isinstance(sort, Unset):
        json_sort = sort.value

    params["sort"] = json_sort

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/v1/incidents",
        "params": params,
    }

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> PageIncidentSummary | None:
    if response.status_code == 200:
        response_200 = PageIncidentSummary.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[PageIncidentSummary]:
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
    q: str | Unset = UNSET,
    status: str | Unset = UNSET,
    incident_type: str | Unset = UNSET,
    class_: str | Unset = UNSET,
    facility_id: UUID | Unset = UNSET,
    unit_id: UUID | Unset = UNSET,
    county: str | Unset = UNSET,
    field_office: FieldOffice | Unset = UNSET,
    jc_number: str | Unset = UNSET,
    external_reference: str | Unset = UNSET,
    number: str | Unset = UNSET,
    occurred_from: datetime.datetime | Unset = UNSET,
    occurred_to: datetime.datetime | Unset = UNSET,
    discovered_from: datetime.datetime | Unset = UNSET,
    discovered_to: datetime.datetime | Unset = UNSET,
    created_from: datetime.datetime | Unset = UNSET,
    created_to: datetime.datetime | Unset = UNSET,
    updated_from: datetime.datetime | Unset = UNSET,
    updated_to: datetime.datetime | Unset = UNSET,
    created_by_me: bool | Unset = UNSET,
    late: bool | Unset = UNSET,
    historical: bool | Unset = UNSET,
    sort: IncidentSort | Unset = UNSET,
    access_reason: None | str | Unset = UNSET,
) -> Response[PageIncidentSummary]:
    """List incidents

     Those the caller may see, without people; newest first unless `sort` says otherwise. With `q` those
    in which the words
    were found, the best first, with the places; where a place shows a name, the reading is kept in the
    audit log.

    Args:
        limit (int | Unset):  Default: 50.
        cursor (str | Unset):
        q (str | Unset):
        status (str | Unset):
        incident_type (str | Unset):
        class_ (str | Unset):
        facility_id (UUID | Unset):
        unit_id (UUID | Unset):
        county (str | Unset):
        field_office (FieldOffice | Unset): An OMH field office and its region.
        jc_number (str | Unset):
        external_reference (str | Unset):
        number (str | Unset):
        occurred_from (datetime.datetime | Unset):
        occurred_to (datetime.datetime | Unset):
        discovered_from (datetime.datetime | Unset):
        discovered_to (datetime.datetime | Unset):
        created_from (datetime.datetime | Unset):
        created_to (datetime.datetime | Unset):
        updated_from (datetime.datetime | Unset):
        updated_to (datetime.datetime | Unset):
        created_by_me (bool | Unset):
        late (bool | Unset):
        historical (bool | Unset):
        sort (IncidentSort | Unset): The order of a list of incidents.
        access_reason (None | str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[PageIncidentSummary]
    """

    kwargs = _get_kwargs(
        limit=limit,
        cursor=cursor,
        q=q,
        status=status,
        incident_type=incident_type,
        class_=class_,
        facility_id=facility_id,
        unit_id=unit_id,
        county=county,
        field_office=field_office,
        jc_number=jc_number,
        external_reference=external_reference,
        number=number,
        occurred_from=occurred_from,
        occurred_to=occurred_to,
        discovered_from=discovered_from,
        discovered_to=discovered_to,
        created_from=created_from,
        created_to=created_to,
        updated_from=updated_from,
        updated_to=updated_to,
        created_by_me=created_by_me,
        late=late,
        historical=historical,
        sort=sort,
        access_reason=access_reason,
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
    q: str | Unset = UNSET,
    status: str | Unset = UNSET,
    incident_type: str | Unset = UNSET,
    class_: str | Unset = UNSET,
    facility_id: UUID | Unset = UNSET,
    unit_id: UUID | Unset = UNSET,
    county: str | Unset = UNSET,
    field_office: FieldOffice | Unset = UNSET,
    jc_number: str | Unset = UNSET,
    external_reference: str | Unset = UNSET,
    number: str | Unset = UNSET,
    occurred_from: datetime.datetime | Unset = UNSET,
    occurred_to: datetime.datetime | Unset = UNSET,
    discovered_from: datetime.datetime | Unset = UNSET,
    discovered_to: datetime.datetime | Unset = UNSET,
    created_from: datetime.datetime | Unset = UNSET,
    created_to: datetime.datetime | Unset = UNSET,
    updated_from: datetime.datetime | Unset = UNSET,
    updated_to: datetime.datetime | Unset = UNSET,
    created_by_me: bool | Unset = UNSET,
    late: bool | Unset = UNSET,
    historical: bool | Unset = UNSET,
    sort: IncidentSort | Unset = UNSET,
    access_reason: None | str | Unset = UNSET,
) -> PageIncidentSummary | None:
    """List incidents

     Those the caller may see, without people; newest first unless `sort` says otherwise. With `q` those
    in which the words
    were found, the best first, with the places; where a place shows a name, the reading is kept in the
    audit log.

    Args:
        limit (int | Unset):  Default: 50.
        cursor (str | Unset):
        q (str | Unset):
        status (str | Unset):
        incident_type (str | Unset):
        class_ (str | Unset):
        facility_id (UUID | Unset):
        unit_id (UUID | Unset):
        county (str | Unset):
        field_office (FieldOffice | Unset): An OMH field office and its region.
        jc_number (str | Unset):
        external_reference (str | Unset):
        number (str | Unset):
        occurred_from (datetime.datetime | Unset):
        occurred_to (datetime.datetime | Unset):
        discovered_from (datetime.datetime | Unset):
        discovered_to (datetime.datetime | Unset):
        created_from (datetime.datetime | Unset):
        created_to (datetime.datetime | Unset):
        updated_from (datetime.datetime | Unset):
        updated_to (datetime.datetime | Unset):
        created_by_me (bool | Unset):
        late (bool | Unset):
        historical (bool | Unset):
        sort (IncidentSort | Unset): The order of a list of incidents.
        access_reason (None | str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        PageIncidentSummary
    """

    return sync_detailed(
        client=client,
        limit=limit,
        cursor=cursor,
        q=q,
        status=status,
        incident_type=incident_type,
        class_=class_,
        facility_id=facility_id,
        unit_id=unit_id,
        county=county,
        field_office=field_office,
        jc_number=jc_number,
        external_reference=external_reference,
        number=number,
        occurred_from=occurred_from,
        occurred_to=occurred_to,
        discovered_from=discovered_from,
        discovered_to=discovered_to,
        created_from=created_from,
        created_to=created_to,
        updated_from=updated_from,
        updated_to=updated_to,
        created_by_me=created_by_me,
        late=late,
        historical=historical,
        sort=sort,
        access_reason=access_reason,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
    limit: int | Unset = 50,
    cursor: str | Unset = UNSET,
    q: str | Unset = UNSET,
    status: str | Unset = UNSET,
    incident_type: str | Unset = UNSET,
    class_: str | Unset = UNSET,
    facility_id: UUID | Unset = UNSET,
    unit_id: UUID | Unset = UNSET,
    county: str | Unset = UNSET,
    field_office: FieldOffice | Unset = UNSET,
    jc_number: str | Unset = UNSET,
    external_reference: str | Unset = UNSET,
    number: str | Unset = UNSET,
    occurred_from: datetime.datetime | Unset = UNSET,
    occurred_to: datetime.datetime | Unset = UNSET,
    discovered_from: datetime.datetime | Unset = UNSET,
    discovered_to: datetime.datetime | Unset = UNSET,
    created_from: datetime.datetime | Unset = UNSET,
    created_to: datetime.datetime | Unset = UNSET,
    updated_from: datetime.datetime | Unset = UNSET,
    updated_to: datetime.datetime | Unset = UNSET,
    created_by_me: bool | Unset = UNSET,
    late: bool | Unset = UNSET,
    historical: bool | Unset = UNSET,
    sort: IncidentSort | Unset = UNSET,
    access_reason: None | str | Unset = UNSET,
) -> Response[PageIncidentSummary]:
    """List incidents

     Those the caller may see, without people; newest first unless `sort` says otherwise. With `q` those
    in which the words
    were found, the best first, with the places; where a place shows a name, the reading is kept in the
    audit log.

    Args:
        limit (int | Unset):  Default: 50.
        cursor (str | Unset):
        q (str | Unset):
        status (str | Unset):
        incident_type (str | Unset):
        class_ (str | Unset):
        facility_id (UUID | Unset):
        unit_id (UUID | Unset):
        county (str | Unset):
        field_office (FieldOffice | Unset): An OMH field office and its region.
        jc_number (str | Unset):
        external_reference (str | Unset):
        number (str | Unset):
        occurred_from (datetime.datetime | Unset):
        occurred_to (datetime.datetime | Unset):
        discovered_from (datetime.datetime | Unset):
        discovered_to (datetime.datetime | Unset):
        created_from (datetime.datetime | Unset):
        created_to (datetime.datetime | Unset):
        updated_from (datetime.datetime | Unset):
        updated_to (datetime.datetime | Unset):
        created_by_me (bool | Unset):
        late (bool | Unset):
        historical (bool | Unset):
        sort (IncidentSort | Unset): The order of a list of incidents.
        access_reason (None | str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[PageIncidentSummary]
    """

    kwargs = _get_kwargs(
        limit=limit,
        cursor=cursor,
        q=q,
        status=status,
        incident_type=incident_type,
        class_=class_,
        facility_id=facility_id,
        unit_id=unit_id,
        county=county,
        field_office=field_office,
        jc_number=jc_number,
        external_reference=external_reference,
        number=number,
        occurred_from=occurred_from,
        occurred_to=occurred_to,
        discovered_from=discovered_from,
        discovered_to=discovered_to,
        created_from=created_from,
        created_to=created_to,
        updated_from=updated_from,
        updated_to=updated_to,
        created_by_me=created_by_me,
        late=late,
        historical=historical,
        sort=sort,
        access_reason=access_reason,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient,
    limit: int | Unset = 50,
    cursor: str | Unset = UNSET,
    q: str | Unset = UNSET,
    status: str | Unset = UNSET,
    incident_type: str | Unset = UNSET,
    class_: str | Unset = UNSET,
    facility_id: UUID | Unset = UNSET,
    unit_id: UUID | Unset = UNSET,
    county: str | Unset = UNSET,
    field_office: FieldOffice | Unset = UNSET,
    jc_number: str | Unset = UNSET,
    external_reference: str | Unset = UNSET,
    number: str | Unset = UNSET,
    occurred_from: datetime.datetime | Unset = UNSET,
    occurred_to: datetime.datetime | Unset = UNSET,
    discovered_from: datetime.datetime | Unset = UNSET,
    discovered_to: datetime.datetime | Unset = UNSET,
    created_from: datetime.datetime | Unset = UNSET,
    created_to: datetime.datetime | Unset = UNSET,
    updated_from: datetime.datetime | Unset = UNSET,
    updated_to: datetime.datetime | Unset = UNSET,
    created_by_me: bool | Unset = UNSET,
    late: bool | Unset = UNSET,
    historical: bool | Unset = UNSET,
    sort: IncidentSort | Unset = UNSET,
    access_reason: None | str | Unset = UNSET,
) -> PageIncidentSummary | None:
    """List incidents

     Those the caller may see, without people; newest first unless `sort` says otherwise. With `q` those
    in which the words
    were found, the best first, with the places; where a place shows a name, the reading is kept in the
    audit log.

    Args:
        limit (int | Unset):  Default: 50.
        cursor (str | Unset):
        q (str | Unset):
        status (str | Unset):
        incident_type (str | Unset):
        class_ (str | Unset):
        facility_id (UUID | Unset):
        unit_id (UUID | Unset):
        county (str | Unset):
        field_office (FieldOffice | Unset): An OMH field office and its region.
        jc_number (str | Unset):
        external_reference (str | Unset):
        number (str | Unset):
        occurred_from (datetime.datetime | Unset):
        occurred_to (datetime.datetime | Unset):
        discovered_from (datetime.datetime | Unset):
        discovered_to (datetime.datetime | Unset):
        created_from (datetime.datetime | Unset):
        created_to (datetime.datetime | Unset):
        updated_from (datetime.datetime | Unset):
        updated_to (datetime.datetime | Unset):
        created_by_me (bool | Unset):
        late (bool | Unset):
        historical (bool | Unset):
        sort (IncidentSort | Unset): The order of a list of incidents.
        access_reason (None | str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        PageIncidentSummary
    """

    return (
        await asyncio_detailed(
            client=client,
            limit=limit,
            cursor=cursor,
            q=q,
            status=status,
            incident_type=incident_type,
            class_=class_,
            facility_id=facility_id,
            unit_id=unit_id,
            county=county,
            field_office=field_office,
            jc_number=jc_number,
            external_reference=external_reference,
            number=number,
            occurred_from=occurred_from,
            occurred_to=occurred_to,
            discovered_from=discovered_from,
            discovered_to=discovered_to,
            created_from=created_from,
            created_to=created_to,
            updated_from=updated_from,
            updated_to=updated_to,
            created_by_me=created_by_me,
            late=late,
            historical=historical,
            sort=sort,
            access_reason=access_reason,
        )
    ).parsed
