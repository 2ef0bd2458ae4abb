import datetime
from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.incident_report import IncidentReport
from ...models.report_format import ReportFormat
from ...types import UNSET, Response, Unset


def _get_kwargs(
    *,
    group_by: str,
    from_: datetime.date | Unset = UNSET,
    to: datetime.date | Unset = UNSET,
    type_: str | Unset = UNSET,
    class_: str | Unset = UNSET,
    status: str | Unset = UNSET,
    facility_id: str | Unset = UNSET,
    unit_id: str | Unset = UNSET,
    county: str | Unset = UNSET,
    field_office: str | Unset = UNSET,
    location: str | Unset = UNSET,
    harm: str | Unset = UNSET,
    age_band: str | Unset = UNSET,
    staff_involvement: str | Unset = UNSET,
    premises: str | Unset = UNSET,
    format_: ReportFormat | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["group_by"] = group_by

    json_from_: str | Unset = UNSET
    if not isinstance(from_, Unset):
        json_from_ = from_.isoformat()
    params["from"] = json_from_

    json_to: str | Unset = UNSET
    if not isinstance(to, Unset):
        json_to = to.isoformat()
    params["to"] = json_to

    params["type"] = type_

    params["class"] = class_

    params["status"] = status

    params["facility_id"] = facility_id

    params["unit_id"] = unit_id

    params["county"] = county

    params["field_office"] = field_office

    params["location"] = location

    params["harm"] = harm

    params["age_band"] = age_band

    params["staff_involvement"] = staff_involvement

    params["premises"] = premises

    json_format_: str | Unset = UNSET
    if not isinstance(format_, Unset):
        json_format_ = format_.value

    params["format"] = json_format_

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/v1/reports/incidents",
        "params": params,
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> IncidentReport | None:
    if response.status_code == 200:
        response_200 = IncidentReport.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[IncidentReport]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient,
    group_by: str,
    from_: datetime.date | Unset = UNSET,
    to: datetime.date | Unset = UNSET,
    type_: str | Unset = UNSET,
    class_: str | Unset = UNSET,
    status: str | Unset = UNSET,
    facility_id: str | Unset = UNSET,
    unit_id: str | Unset = UNSET,
    county: str | Unset = UNSET,
    field_office: str | Unset = UNSET,
    location: str | Unset = UNSET,
    harm: str | Unset = UNSET,
    age_band: str | Unset = UNSET,
    staff_involvement: str | Unset = UNSET,
    premises: str | Unset = UNSET,
    format_: ReportFormat | Unset = UNSET,
) -> Response[IncidentReport]:
    """Count incidents

     By one to three dimensions, on the day on which they occurred (or were discovered, where that is not
    known), in New
    York. Rows without incidents stand there too, so that a month without falls is seen to have none.
    Where the census
    says how many patient days there were, each count has its rate per 1,000 of them.

    Who does not belong to the facility sees no count from 1 to 10, nor what it would follow from:
    `count` is null and
    `suppressed` true.

    As JSON, CSV or XLSX; as a chart (SVG, PNG) where there are one or two dimensions: bars, lines along
    months, quarters
    or years, stacked bars, a heat map of weekday and hour.

    Args:
        group_by (str):
        from_ (datetime.date | Unset):
        to (datetime.date | Unset):
        type_ (str | Unset):
        class_ (str | Unset):
        status (str | Unset):
        facility_id (str | Unset):
        unit_id (str | Unset):
        county (str | Unset):
        field_office (str | Unset):
        location (str | Unset):
        harm (str | Unset):
        age_band (str | Unset):
        staff_involvement (str | Unset):
        premises (str | Unset):
        format_ (ReportFormat | Unset): The form in which a report comes.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[IncidentReport]
    """

    kwargs = _get_kwargs(
        group_by=group_by,
        from_=from_,
        to=to,
        type_=type_,
        class_=class_,
        status=status,
        facility_id=facility_id,
        unit_id=unit_id,
        county=county,
        field_office=field_office,
        location=location,
        harm=harm,
        age_band=age_band,
        staff_involvement=staff_involvement,
        premises=premises,
        format_=format_,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient,
    group_by: str,
    from_: datetime.date | Unset = UNSET,
    to: datetime.date | Unset = UNSET,
    type_: str | Unset = UNSET,
    class_: str | Unset = UNSET,
    status: str | Unset = UNSET,
    facility_id: str | Unset = UNSET,
    unit_id: str | Unset = UNSET,
    county: str | Unset = UNSET,
    field_office: str | Unset = UNSET,
    location: str | Unset = UNSET,
    harm: str | Unset = UNSET,
    age_band: str | Unset = UNSET,
    staff_involvement: str | Unset = UNSET,
    premises: str | Unset = UNSET,
    format_: ReportFormat | Unset = UNSET,
) -> IncidentReport | None:
    """Count incidents

     By one to three dimensions, on the day on which they occurred (or were discovered, where that is not
    known), in New
    York. Rows without incidents stand there too, so that a month without falls is seen to have none.
    Where the census
    says how many patient days there were, each count has its rate per 1,000 of them.

    Who does not belong to the facility sees no count from 1 to 10, nor what it would follow from:
    `count` is null and
    `suppressed` true.

    As JSON, CSV or XLSX; as a chart (SVG, PNG) where there are one or two dimensions: bars, lines along
    months, quarters
    or years, stacked bars, a heat map of weekday and hour.

    Args:
        group_by (str):
        from_ (datetime.date | Unset):
        to (datetime.date | Unset):
        type_ (str | Unset):
        class_ (str | Unset):
        status (str | Unset):
        facility_id (str | Unset):
        unit_id (str | Unset):
        county (str | Unset):
        field_office (str | Unset):
        location (str | Unset):
        harm (str | Unset):
        age_band (str | Unset):
        staff_involvement (str | Unset):
        premises (str | Unset):
        format_ (ReportFormat | Unset): The form in which a report comes.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        IncidentReport
    """

    return sync_detailed(
        client=client,
        group_by=group_by,
        from_=from_,
        to=to,
        type_=type_,
        class_=class_,
        status=status,
        facility_id=facility_id,
        unit_id=unit_id,
        county=county,
        field_office=field_office,
        location=location,
        harm=harm,
        age_band=age_band,
        staff_involvement=staff_involvement,
        premises=premises,
        format_=format_,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
    group_by: str,
    from_: datetime.date | Unset = UNSET,
    to: datetime.date | Unset = UNSET,
    type_: str | Unset = UNSET,
    class_: str | Unset = UNSET,
    status: str | Unset = UNSET,
    facility_id: str | Unset = UNSET,
    unit_id: str | Unset = UNSET,
    county: str | Unset = UNSET,
    field_office: str | Unset = UNSET,
    location: str | Unset = UNSET,
    harm: str | Unset = UNSET,
    age_band: str | Unset = UNSET,
    staff_involvement: str | Unset = UNSET,
    premises: str | Unset = UNSET,
    format_: ReportFormat | Unset = UNSET,
) -> Response[IncidentReport]:
    """Count incidents

     By one to three dimensions, on the day on which they occurred (or were discovered, where that is not
    known), in New
    York. Rows without incidents stand there too, so that a month without falls is seen to have none.
    Where the census
    says how many patient days there were, each count has its rate per 1,000 of them.

    Who does not belong to the facility sees no count from 1 to 10, nor what it would follow from:
    `count` is null and
    `suppressed` true.

    As JSON, CSV or XLSX; as a chart (SVG, PNG) where there are one or two dimensions: bars, lines along
    months, quarters
    or years, stacked bars, a heat map of weekday and hour.

    Args:
        group_by (str):
        from_ (datetime.date | Unset):
        to (datetime.date | Unset):
        type_ (str | Unset):
        class_ (str | Unset):
        status (str | Unset):
        facility_id (str | Unset):
        unit_id (str | Unset):
        county (str | Unset):
        field_office (str | Unset):
        location (str | Unset):
        harm (str | Unset):
        age_band (str | Unset):
        staff_involvement (str | Unset):
        premises (str | Unset):
        format_ (ReportFormat | Unset): The form in which a report comes.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[IncidentReport]
    """

    kwargs = _get_kwargs(
        group_by=group_by,
        from_=from_,
        to=to,
        type_=type_,
        class_=class_,
        status=status,
        facility_id=facility_id,
        unit_id=unit_id,
        county=county,
        field_office=field_office,
        location=location,
        harm=harm,
        age_band=age_band,
        staff_involvement=staff_involvement,
        premises=premises,
        format_=format_,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient,
    group_by: str,
    from_: datetime.date | Unset = UNSET,
    to: datetime.date | Unset = UNSET,
    type_: str | Unset = UNSET,
    class_: str | Unset = UNSET,
    status: str | Unset = UNSET,
    facility_id: str | Unset = UNSET,
    unit_id: str | Unset = UNSET,
    county: str | Unset = UNSET,
    field_office: str | Unset = UNSET,
    location: str | Unset = UNSET,
    harm: str | Unset = UNSET,
    age_band: str | Unset = UNSET,
    staff_involvement: str | Unset = UNSET,
    premises: str | Unset = UNSET,
    format_: ReportFormat | Unset = UNSET,
) -> IncidentReport | None:
    """Count incidents

     By one to three dimensions, on the day on which they occurred (or were discovered, where that is not
    known), in New
    York. Rows without incidents stand there too, so that a month without falls is seen to have none.
    Where the census
    says how many patient days there were, each count has its rate per 1,000 of them.

    Who does not belong to the facility sees no count from 1 to 10, nor what it would follow from:
    `count` is null and
    `suppressed` true.

    As JSON, CSV or XLSX; as a chart (SVG, PNG) where there are one or two dimensions: bars, lines along
    months, quarters
    or years, stacked bars, a heat map of weekday and hour.

    Args:
        group_by (str):
        from_ (datetime.date | Unset):
        to (datetime.date | Unset):
        type_ (str | Unset):
        class_ (str | Unset):
        status (str | Unset):
        facility_id (str | Unset):
        unit_id (str | Unset):
        county (str | Unset):
        field_office (str | Unset):
        location (str | Unset):
        harm (str | Unset):
        age_band (str | Unset):
        staff_involvement (str | Unset):
        premises (str | Unset):
        format_ (ReportFormat | Unset): The form in which a report comes.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        IncidentReport
    """

    return (
        await asyncio_detailed(
            client=client,
            group_by=group_by,
            from_=from_,
            to=to,
            type_=type_,
            class_=class_,
            status=status,
            facility_id=facility_id,
            unit_id=unit_id,
            county=county,
            field_office=field_office,
            location=location,
            harm=harm,
            age_band=age_band,
            staff_involvement=staff_involvement,
            premises=premises,
            format_=format_,
        )
    ).parsed
