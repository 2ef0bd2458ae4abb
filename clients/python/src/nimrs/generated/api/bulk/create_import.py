from http import HTTPStatus
from typing import Any
from uuid import UUID

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.bulk_format import BulkFormat
from ...models.import_mode import ImportMode
from ...models.import_view import ImportView
from ...types import UNSET, File, Response, Unset


def _get_kwargs(
    *,
    body: File,
    format_: BulkFormat | Unset = UNSET,
    mode: ImportMode | Unset = UNSET,
    dry_run: bool | Unset = UNSET,
    replace_edited: bool | Unset = UNSET,
    facility_id: UUID | Unset = UNSET,
    idempotency_key: str | Unset = UNSET,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}
    if not isinstance(idempotency_key, Unset):
        headers["Idempotency-Key"] = idempotency_key

    params: dict[str, Any] = {}

    json_format_: str | Unset = UNSET
    if not isinstance(format_, Unset):
        json_format_ = format_.value

    params["format"] = json_format_

    json_mode: str | Unset = UNSET
    if not isinstance(mode, Unset):
        json_mode = mode.value

    params["mode"] = json_mode

    params["dry_run"] = dry_run

    params["replace_edited"] = replace_edited

    json_facility_id: str | Unset = UNSET
    if not isinstance(facility_id, Unset):
        json_facility_id = str(facility_id)
    params["facility_id"] = json_facility_id

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/v1/imports",
        "params": params,
    }

    _kwargs["content"] = body.payload
    headers["Content-Type"] = "application/octet-stream"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> ImportView | None:
    if response.status_code == 202:
        response_202 = ImportView.from_dict(response.json())

        return response_202

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[ImportView]:
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
    format_: BulkFormat | Unset = UNSET,
    mode: ImportMode | Unset = UNSET,
    dry_run: bool | Unset = UNSET,
    replace_edited: bool | Unset = UNSET,
    facility_id: UUID | Unset = UNSET,
    idempotency_key: str | Unset = UNSET,
) -> Response[ImportView]:
    """Import incidents from a file

     NDJSON (an `ImportRow` a line) or CSV (a header of dotted paths into it), in UTF-8, at most 1 GiB
    where the operator
    has set nothing else; the command `nimrs import` takes any size. It is worked off in the background:
    read it until
    its `status` is `done`, then read its errors. Rows that are refused keep no others out. A row is
    known again by its
    `external_reference`: one that says the same changes nothing, another replaces the whole record, as
    an amendment where
    it was submitted. Three of an account may wait or run at a time.

    Args:
        format_ (BulkFormat | Unset): What a file of many incidents is written in.
        mode (ImportMode | Unset): What the rows of an import become.
        dry_run (bool | Unset):
        replace_edited (bool | Unset):
        facility_id (UUID | Unset):
        idempotency_key (str | Unset):
        body (File):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ImportView]
    """

    kwargs = _get_kwargs(
        body=body,
        format_=format_,
        mode=mode,
        dry_run=dry_run,
        replace_edited=replace_edited,
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
    format_: BulkFormat | Unset = UNSET,
    mode: ImportMode | Unset = UNSET,
    dry_run: bool | Unset = UNSET,
    replace_edited: bool | Unset = UNSET,
    facility_id: UUID | Unset = UNSET,
    idempotency_key: str | Unset = UNSET,
) -> ImportView | None:
    """Import incidents from a file

     NDJSON (an `ImportRow` a line) or CSV (a header of dotted paths into it), in UTF-8, at most 1 GiB
    where the operator
    has set nothing else; the command `nimrs import` takes any size. It is worked off in the background:
    read it until
    its `status` is `done`, then read its errors. Rows that are refused keep no others out. A row is
    known again by its
    `external_reference`: one that says the same changes nothing, another replaces the whole record, as
    an amendment where
    it was submitted. Three of an account may wait or run at a time.

    Args:
        format_ (BulkFormat | Unset): What a file of many incidents is written in.
        mode (ImportMode | Unset): What the rows of an import become.
        dry_run (bool | Unset):
        replace_edited (bool | Unset):
        facility_id (UUID | Unset):
        idempotency_key (str | Unset):
        body (File):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ImportView
    """

    return sync_detailed(
        client=client,
        body=body,
        format_=format_,
        mode=mode,
        dry_run=dry_run,
        replace_edited=replace_edited,
        facility_id=facility_id,
        idempotency_key=idempotency_key,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
    body: File,
    format_: BulkFormat | Unset = UNSET,
    mode: ImportMode | Unset = UNSET,
    dry_run: bool | Unset = UNSET,
    replace_edited: bool | Unset = UNSET,
    facility_id: UUID | Unset = UNSET,
    idempotency_key: str | Unset = UNSET,
) -> Response[ImportView]:
    """Import incidents from a file

     NDJSON (an `ImportRow` a line) or CSV (a header of dotted paths into it), in UTF-8, at most 1 GiB
    where the operator
    has set nothing else; the command `nimrs import` takes any size. It is worked off in the background:
    read it until
    its `status` is `done`, then read its errors. Rows that are refused keep no others out. A row is
    known again by its
    `external_reference`: one that says the same changes nothing, another replaces the whole record, as
    an amendment where
    it was submitted. Three of an account may wait or run at a time.

    Args:
        format_ (BulkFormat | Unset): What a file of many incidents is written in.
        mode (ImportMode | Unset): What the rows of an import become.
        dry_run (bool | Unset):
        replace_edited (bool | Unset):
        facility_id (UUID | Unset):
        idempotency_key (str | Unset):
        body (File):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ImportView]
    """

    kwargs = _get_kwargs(
        body=body,
        format_=format_,
        mode=mode,
        dry_run=dry_run,
        replace_edited=replace_edited,
        facility_id=facility_id,
        idempotency_key=idempotency_key,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient,
    body: File,
    format_: BulkFormat | Unset = UNSET,
    mode: ImportMode | Unset = UNSET,
    dry_run: bool | Unset = UNSET,
    replace_edited: bool | Unset = UNSET,
    facility_id: UUID | Unset = UNSET,
    idempotency_key: str | Unset = UNSET,
) -> ImportView | None:
    """Import incidents from a file

     NDJSON (an `ImportRow` a line) or CSV (a header of dotted paths into it), in UTF-8, at most 1 GiB
    where the operator
    has set nothing else; the command `nimrs import` takes any size. It is worked off in the background:
    read it until
    its `status` is `done`, then read its errors. Rows that are refused keep no others out. A row is
    known again by its
    `external_reference`: one that says the same changes nothing, another replaces the whole record, as
    an amendment where
    it was submitted. Three of an account may wait or run at a time.

    Args:
        format_ (BulkFormat | Unset): What a file of many incidents is written in.
        mode (ImportMode | Unset): What the rows of an import become.
        dry_run (bool | Unset):
        replace_edited (bool | Unset):
        facility_id (UUID | Unset):
        idempotency_key (str | Unset):
        body (File):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ImportView
    """

    return (
        await asyncio_detailed(
            client=client,
            body=body,
            format_=format_,
            mode=mode,
            dry_run=dry_run,
            replace_edited=replace_edited,
            facility_id=facility_id,
            idempotency_key=idempotency_key,
        )
    ).parsed
