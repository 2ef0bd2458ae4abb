from http import HTTPStatus
from typing import Any
from urllib.parse import quote
from uuid import UUID

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.finding_view import FindingView
from ...models.new_finding import NewFinding
from ...types import UNSET, Response, Unset


def _get_kwargs(
    id: UUID,
    *,
    body: NewFinding,
    idempotency_key: str | Unset = UNSET,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}
    if not isinstance(idempotency_key, Unset):
        headers["Idempotency-Key"] = idempotency_key

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/v1/incidents/{id}/findings".format(
            id=quote(str(id), safe=""),
        ),
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> FindingView | None:
    if response.status_code == 201:
        response_201 = FindingView.from_dict(response.json())

        return response_201

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[FindingView]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    id: UUID,
    *,
    client: AuthenticatedClient,
    body: NewFinding,
    idempotency_key: str | Unset = UNSET,
) -> Response[FindingView]:
    """Record a finding

     The Justice Center does, one for each allegation, subject and number of an incident that was
    submitted; a closed
    one too. An unsubstantiated finding is sealed at once, one of category 2 or 3 five years after its
    determination.
    The clocks of the incident follow, so its version goes up.

    Args:
        id (UUID):
        idempotency_key (str | Unset):
        body (NewFinding): A finding to record. Example: {'allegation': 'neglect', 'category':
            'category_3', 'determined_at': '2026-04-20T15:00:00Z', 'jc_number': '101-460120030',
            'status': 'substantiated', 'subject_person_id': '0192f0c1-2a3b-7c4d-8e5f-60718293a4b5',
            'summary': 'The ordered observation was not kept up for two hours.'}.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[FindingView]
    """

    kwargs = _get_kwargs(
        id=id,
        body=body,
        idempotency_key=idempotency_key,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    id: UUID,
    *,
    client: AuthenticatedClient,
    body: NewFinding,
    idempotency_key: str | Unset = UNSET,
) -> FindingView | None:
    """Record a finding

     The Justice Center does, one for each allegation, subject and number of an incident that was
    submitted; a closed
    one too. An unsubstantiated finding is sealed at once, one of category 2 or 3 five years after its
    determination.
    The clocks of the incident follow, so its version goes up.

    Args:
        id (UUID):
        idempotency_key (str | Unset):
        body (NewFinding): A finding to record. Example: {'allegation': 'neglect', 'category':
            'category_3', 'determined_at': '2026-04-20T15:00:00Z', 'jc_number': '101-460120030',
            'status': 'substantiated', 'subject_person_id': '0192f0c1-2a3b-7c4d-8e5f-60718293a4b5',
            'summary': 'The ordered observation was not kept up for two hours.'}.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        FindingView
    """

    return sync_detailed(
        id=id,
        client=client,
        body=body,
        idempotency_key=idempotency_key,
    ).parsed


async def asyncio_detailed(
    id: UUID,
    *,
    client: AuthenticatedClient,
    body: NewFinding,
    idempotency_key: str | Unset = UNSET,
) -> Response[FindingView]:
    """Record a finding

     The Justice Center does, one for each allegation, subject and number of an incident that was
    submitted; a closed
    one too. An unsubstantiated finding is sealed at once, one of category 2 or 3 five years after its
    determination.
    The clocks of the incident follow, so its version goes up.

    Args:
        id (UUID):
        idempotency_key (str | Unset):
        body (NewFinding): A finding to record. Example: {'allegation': 'neglect', 'category':
            'category_3', 'determined_at': '2026-04-20T15:00:00Z', 'jc_number': '101-460120030',
            'status': 'substantiated', 'subject_person_id': '0192f0c1-2a3b-7c4d-8e5f-60718293a4b5',
            'summary': 'The ordered observation was not kept up for two hours.'}.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[FindingView]
    """

    kwargs = _get_kwargs(
        id=id,
        body=body,
        idempotency_key=idempotency_key,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    id: UUID,
    *,
    client: AuthenticatedClient,
    body: NewFinding,
    idempotency_key: str | Unset = UNSET,
) -> FindingView | None:
    """Record a finding

     The Justice Center does, one for each allegation, subject and number of an incident that was
    submitted; a closed
    one too. An unsubstantiated finding is sealed at once, one of category 2 or 3 five years after its
    determination.
    The clocks of the incident follow, so its version goes up.

    Args:
        id (UUID):
        idempotency_key (str | Unset):
        body (NewFinding): A finding to record. Example: {'allegation': 'neglect', 'category':
            'category_3', 'determined_at': '2026-04-20T15:00:00Z', 'jc_number': '101-460120030',
            'status': 'substantiated', 'subject_person_id': '0192f0c1-2a3b-7c4d-8e5f-60718293a4b5',
            'summary': 'The ordered observation was not kept up for two hours.'}.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        FindingView
    """

    return (
        await asyncio_detailed(
            id=id,
            client=client,
            body=body,
            idempotency_key=idempotency_key,
        )
    ).parsed
