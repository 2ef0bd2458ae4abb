from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.incident_view import IncidentView
from ...models.new_incident import NewIncident
from ...types import UNSET, Response, Unset


def _get_kwargs(
    *,
    body: NewIncident,
    idempotency_key: str | Unset = UNSET,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}
    if not isinstance(idempotency_key, Unset):
        headers["Idempotency-Key"] = idempotency_key

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/v1/incidents",
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> IncidentView | None:
    if response.status_code == 201:
        response_201 = IncidentView.from_dict(response.json())

        return response_201

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[IncidentView]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient,
    body: NewIncident,
    idempotency_key: str | Unset = UNSET,
) -> Response[IncidentView]:
    """Record an incident

     As a draft, which may be incomplete but must not contradict itself. Its clocks run from the times
    that are known.

    Args:
        idempotency_key (str | Unset):
        body (NewIncident): An incident to record, as a draft. Example: {'content':
            {'discovered_at': '2026-03-01T09:30:00Z', 'incident_type': 'fall', 'narrative':
            {'description': 'A patient slipped on a wet floor.'}, 'occurred': {'at':
            '2026-03-01T09:15:00Z', 'precision': 'exact'}, 'premises': 'on_premises', 'supervision':
            'actual'}, 'external_reference': 'EHR-88213', 'notifications': [{'at':
            '2026-03-01T10:05:00Z', 'method': 'phone', 'recipient': 'director'}], 'people':
            [{'first_name': 'Jordan', 'last_name': 'Miles', 'role': 'client_victim'}]}.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[IncidentView]
    """

    kwargs = _get_kwargs(
        body=body,
        idempotency_key=idempotency_key,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient,
    body: NewIncident,
    idempotency_key: str | Unset = UNSET,
) -> IncidentView | None:
    """Record an incident

     As a draft, which may be incomplete but must not contradict itself. Its clocks run from the times
    that are known.

    Args:
        idempotency_key (str | Unset):
        body (NewIncident): An incident to record, as a draft. Example: {'content':
            {'discovered_at': '2026-03-01T09:30:00Z', 'incident_type': 'fall', 'narrative':
            {'description': 'A patient slipped on a wet floor.'}, 'occurred': {'at':
            '2026-03-01T09:15:00Z', 'precision': 'exact'}, 'premises': 'on_premises', 'supervision':
            'actual'}, 'external_reference': 'EHR-88213', 'notifications': [{'at':
            '2026-03-01T10:05:00Z', 'method': 'phone', 'recipient': 'director'}], 'people':
            [{'first_name': 'Jordan', 'last_name': 'Miles', 'role': 'client_victim'}]}.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        IncidentView
    """

    return sync_detailed(
        client=client,
        body=body,
        idempotency_key=idempotency_key,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
    body: NewIncident,
    idempotency_key: str | Unset = UNSET,
) -> Response[IncidentView]:
    """Record an incident

     As a draft, which may be incomplete but must not contradict itself. Its clocks run from the times
    that are known.

    Args:
        idempotency_key (str | Unset):
        body (NewIncident): An incident to record, as a draft. Example: {'content':
            {'discovered_at': '2026-03-01T09:30:00Z', 'incident_type': 'fall', 'narrative':
            {'description': 'A patient slipped on a wet floor.'}, 'occurred': {'at':
            '2026-03-01T09:15:00Z', 'precision': 'exact'}, 'premises': 'on_premises', 'supervision':
            'actual'}, 'external_reference': 'EHR-88213', 'notifications': [{'at':
            '2026-03-01T10:05:00Z', 'method': 'phone', 'recipient': 'director'}], 'people':
            [{'first_name': 'Jordan', 'last_name': 'Miles', 'role': 'client_victim'}]}.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[IncidentView]
    """

    kwargs = _get_kwargs(
        body=body,
        idempotency_key=idempotency_key,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient,
    body: NewIncident,
    idempotency_key: str | Unset = UNSET,
) -> IncidentView | None:
    """Record an incident

     As a draft, which may be incomplete but must not contradict itself. Its clocks run from the times
    that are known.

    Args:
        idempotency_key (str | Unset):
        body (NewIncident): An incident to record, as a draft. Example: {'content':
            {'discovered_at': '2026-03-01T09:30:00Z', 'incident_type': 'fall', 'narrative':
            {'description': 'A patient slipped on a wet floor.'}, 'occurred': {'at':
            '2026-03-01T09:15:00Z', 'precision': 'exact'}, 'premises': 'on_premises', 'supervision':
            'actual'}, 'external_reference': 'EHR-88213', 'notifications': [{'at':
            '2026-03-01T10:05:00Z', 'method': 'phone', 'recipient': 'director'}], 'people':
            [{'first_name': 'Jordan', 'last_name': 'Miles', 'role': 'client_victim'}]}.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        IncidentView
    """

    return (
        await asyncio_detailed(
            client=client,
            body=body,
            idempotency_key=idempotency_key,
        )
    ).parsed
