from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.export_view import ExportView
from ...models.new_export import NewExport
from ...types import UNSET, Response, Unset


def _get_kwargs(
    *,
    body: NewExport,
    access_reason: None | str | Unset = UNSET,
    idempotency_key: str | Unset = UNSET,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}
    if not isinstance(access_reason, Unset):
        headers["Access-Reason"] = access_reason

    if not isinstance(idempotency_key, Unset):
        headers["Idempotency-Key"] = idempotency_key

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/v1/exports",
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> ExportView | None:
    if response.status_code == 202:
        response_202 = ExportView.from_dict(response.json())

        return response_202

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[ExportView]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient,
    body: NewExport,
    access_reason: None | str | Unset = UNSET,
    idempotency_key: str | Unset = UNSET,
) -> Response[ExportView]:
    """Ask for an export of incidents

     Of those you may see, as NDJSON (one `ExportedIncident` a line), FHIR (one `AdverseEvent` a line) or
    CSV (fixed columns, named by dotted paths; the
    first three people and notices). It is made in the background: read it until its `status` is `done`,
    then fetch its
    file. Who the people are is shown to those with `incident.identify`, to some groups only with
    `Access-Reason`; an
    emergency access does not count. Five of an account may wait or run at a time; the file is kept for
    seven days.

    Args:
        access_reason (None | str | Unset):
        idempotency_key (str | Unset):
        body (NewExport): An export to make. Example: {'filter': {'status': 'closed'}, 'format':
            'ndjson'}.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ExportView]
    """

    kwargs = _get_kwargs(
        body=body,
        access_reason=access_reason,
        idempotency_key=idempotency_key,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient,
    body: NewExport,
    access_reason: None | str | Unset = UNSET,
    idempotency_key: str | Unset = UNSET,
) -> ExportView | None:
    """Ask for an export of incidents

     Of those you may see, as NDJSON (one `ExportedIncident` a line), FHIR (one `AdverseEvent` a line) or
    CSV (fixed columns, named by dotted paths; the
    first three people and notices). It is made in the background: read it until its `status` is `done`,
    then fetch its
    file. Who the people are is shown to those with `incident.identify`, to some groups only with
    `Access-Reason`; an
    emergency access does not count. Five of an account may wait or run at a time; the file is kept for
    seven days.

    Args:
        access_reason (None | str | Unset):
        idempotency_key (str | Unset):
        body (NewExport): An export to make. Example: {'filter': {'status': 'closed'}, 'format':
            'ndjson'}.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ExportView
    """

    return sync_detailed(
        client=client,
        body=body,
        access_reason=access_reason,
        idempotency_key=idempotency_key,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
    body: NewExport,
    access_reason: None | str | Unset = UNSET,
    idempotency_key: str | Unset = UNSET,
) -> Response[ExportView]:
    """Ask for an export of incidents

     Of those you may see, as NDJSON (one `ExportedIncident` a line), FHIR (one `AdverseEvent` a line) or
    CSV (fixed columns, named by dotted paths; the
    first three people and notices). It is made in the background: read it until its `status` is `done`,
    then fetch its
    file. Who the people are is shown to those with `incident.identify`, to some groups only with
    `Access-Reason`; an
    emergency access does not count. Five of an account may wait or run at a time; the file is kept for
    seven days.

    Args:
        access_reason (None | str | Unset):
        idempotency_key (str | Unset):
        body (NewExport): An export to make. Example: {'filter': {'status': 'closed'}, 'format':
            'ndjson'}.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ExportView]
    """

    kwargs = _get_kwargs(
        body=body,
        access_reason=access_reason,
        idempotency_key=idempotency_key,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient,
    body: NewExport,
    access_reason: None | str | Unset = UNSET,
    idempotency_key: str | Unset = UNSET,
) -> ExportView | None:
    """Ask for an export of incidents

     Of those you may see, as NDJSON (one `ExportedIncident` a line), FHIR (one `AdverseEvent` a line) or
    CSV (fixed columns, named by dotted paths; the
    first three people and notices). It is made in the background: read it until its `status` is `done`,
    then fetch its
    file. Who the people are is shown to those with `incident.identify`, to some groups only with
    `Access-Reason`; an
    emergency access does not count. Five of an account may wait or run at a time; the file is kept for
    seven days.

    Args:
        access_reason (None | str | Unset):
        idempotency_key (str | Unset):
        body (NewExport): An export to make. Example: {'filter': {'status': 'closed'}, 'format':
            'ndjson'}.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ExportView
    """

    return (
        await asyncio_detailed(
            client=client,
            body=body,
            access_reason=access_reason,
            idempotency_key=idempotency_key,
        )
    ).parsed
