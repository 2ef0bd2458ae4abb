from http import HTTPStatus
from typing import Any
from uuid import UUID

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.census_report import CensusReport
from ...types import UNSET, File, Response, Unset


def _get_kwargs(
    *,
    body: File,
    dry_run: bool | Unset = UNSET,
    facility_id: UUID | Unset = UNSET,
    idempotency_key: str | Unset = UNSET,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}
    if not isinstance(idempotency_key, Unset):
        headers["Idempotency-Key"] = idempotency_key

    params: dict[str, Any] = {}

    params["dry_run"] = dry_run

    json_facility_id: str | Unset = UNSET
    if not isinstance(facility_id, Unset):
        json_facility_id = str(facility_id)
    params["facility_id"] = json_facility_id

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/v1/census/csv",
        "params": params,
    }

    _kwargs["content"] = body.payload
    headers["Content-Type"] = "text/csv"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> CensusReport | None:
    if response.status_code == 200:
        response_200 = CensusReport.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[CensusReport]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient,
    body: File,
    dry_run: bool | Unset = UNSET,
    facility_id: UUID | Unset = UNSET,
    idempotency_key: str | Unset = UNSET,
) -> Response[CensusReport]:
    """Send the census as CSV

     A CSV file in UTF-8, with or without a byte-order mark, with the header `unit,month,patient_days`
    and at most 1000
    rows. The unit is its name or id; empty, it is the facility as a whole. An entry that is there gets
    the number of the
    file. All rows are written or none (422, every fault with its line and column); try it with
    `dry_run=true`.

    Args:
        dry_run (bool | Unset):
        facility_id (UUID | Unset):
        idempotency_key (str | Unset):
        body (File):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[CensusReport]
    """

    kwargs = _get_kwargs(
        body=body,
        dry_run=dry_run,
        facility_id=facility_id,
        idempotency_key=idempotency_key,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient,
    body: File,
    dry_run: bool | Unset = UNSET,
    facility_id: UUID | Unset = UNSET,
    idempotency_key: str | Unset = UNSET,
) -> CensusReport | None:
    """Send the census as CSV

     A CSV file in UTF-8, with or without a byte-order mark, with the header `unit,month,patient_days`
    and at most 1000
    rows. The unit is its name or id; empty, it is the facility as a whole. An entry that is there gets
    the number of the
    file. All rows are written or none (422, every fault with its line and column); try it with
    `dry_run=true`.

    Args:
        dry_run (bool | Unset):
        facility_id (UUID | Unset):
        idempotency_key (str | Unset):
        body (File):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        CensusReport
    """

    return sync_detailed(
        client=client,
        body=body,
        dry_run=dry_run,
        facility_id=facility_id,
        idempotency_key=idempotency_key,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
    body: File,
    dry_run: bool | Unset = UNSET,
    facility_id: UUID | Unset = UNSET,
    idempotency_key: str | Unset = UNSET,
) -> Response[CensusReport]:
    """Send the census as CSV

     A CSV file in UTF-8, with or without a byte-order mark, with the header `unit,month,patient_days`
    and at most 1000
    rows. The unit is its name or id; empty, it is the facility as a whole. An entry that is there gets
    the number of the
    file. All rows are written or none (422, every fault with its line and column); try it with
    `dry_run=true`.

    Args:
        dry_run (bool | Unset):
        facility_id (UUID | Unset):
        idempotency_key (str | Unset):
        body (File):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[CensusReport]
    """

    kwargs = _get_kwargs(
        body=body,
        dry_run=dry_run,
        facility_id=facility_id,
        idempotency_key=idempotency_key,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient,
    body: File,
    dry_run: bool | Unset = UNSET,
    facility_id: UUID | Unset = UNSET,
    idempotency_key: str | Unset = UNSET,
) -> CensusReport | None:
    """Send the census as CSV

     A CSV file in UTF-8, with or without a byte-order mark, with the header `unit,month,patient_days`
    and at most 1000
    rows. The unit is its name or id; empty, it is the facility as a whole. An entry that is there gets
    the number of the
    file. All rows are written or none (422, every fault with its line and column); try it with
    `dry_run=true`.

    Args:
        dry_run (bool | Unset):
        facility_id (UUID | Unset):
        idempotency_key (str | Unset):
        body (File):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        CensusReport
    """

    return (
        await asyncio_detailed(
            client=client,
            body=body,
            dry_run=dry_run,
            facility_id=facility_id,
            idempotency_key=idempotency_key,
        )
    ).parsed
