from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.deletion_request_view import DeletionRequestView
from ...models.new_deletion_request import NewDeletionRequest
from ...types import UNSET, Response, Unset


def _get_kwargs(
    *,
    body: NewDeletionRequest,
    idempotency_key: str | Unset = UNSET,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}
    if not isinstance(idempotency_key, Unset):
        headers["Idempotency-Key"] = idempotency_key

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/v1/deletion-requests",
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> DeletionRequestView | None:
    if response.status_code == 201:
        response_201 = DeletionRequestView.from_dict(response.json())

        return response_201

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[DeletionRequestView]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient,
    body: NewDeletionRequest,
    idempotency_key: str | Unset = UNSET,
) -> Response[DeletionRequestView]:
    """Ask for the deletion of an incident

     Of one that was submitted: a draft is thrown away instead. Central Office decides; until then
    nothing changes. A
    wrong type or class is no ground, and one that the Justice Center works on is refused until it has
    withdrawn the
    case or given it to another facility. One request about an incident is open at a time.

    Args:
        idempotency_key (str | Unset):
        body (NewDeletionRequest): A request to take an incident out of use. Example: {'ground':
            'test_entry', 'incident_id': '0192f0c1-2a3b-7c4d-8e5f-60718293a4b5', 'reason': 'Entered
            during the training of new staff; nothing of it happened.'}.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[DeletionRequestView]
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
    body: NewDeletionRequest,
    idempotency_key: str | Unset = UNSET,
) -> DeletionRequestView | None:
    """Ask for the deletion of an incident

     Of one that was submitted: a draft is thrown away instead. Central Office decides; until then
    nothing changes. A
    wrong type or class is no ground, and one that the Justice Center works on is refused until it has
    withdrawn the
    case or given it to another facility. One request about an incident is open at a time.

    Args:
        idempotency_key (str | Unset):
        body (NewDeletionRequest): A request to take an incident out of use. Example: {'ground':
            'test_entry', 'incident_id': '0192f0c1-2a3b-7c4d-8e5f-60718293a4b5', 'reason': 'Entered
            during the training of new staff; nothing of it happened.'}.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        DeletionRequestView
    """

    return sync_detailed(
        client=client,
        body=body,
        idempotency_key=idempotency_key,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
    body: NewDeletionRequest,
    idempotency_key: str | Unset = UNSET,
) -> Response[DeletionRequestView]:
    """Ask for the deletion of an incident

     Of one that was submitted: a draft is thrown away instead. Central Office decides; until then
    nothing changes. A
    wrong type or class is no ground, and one that the Justice Center works on is refused until it has
    withdrawn the
    case or given it to another facility. One request about an incident is open at a time.

    Args:
        idempotency_key (str | Unset):
        body (NewDeletionRequest): A request to take an incident out of use. Example: {'ground':
            'test_entry', 'incident_id': '0192f0c1-2a3b-7c4d-8e5f-60718293a4b5', 'reason': 'Entered
            during the training of new staff; nothing of it happened.'}.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[DeletionRequestView]
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
    body: NewDeletionRequest,
    idempotency_key: str | Unset = UNSET,
) -> DeletionRequestView | None:
    """Ask for the deletion of an incident

     Of one that was submitted: a draft is thrown away instead. Central Office decides; until then
    nothing changes. A
    wrong type or class is no ground, and one that the Justice Center works on is refused until it has
    withdrawn the
    case or given it to another facility. One request about an incident is open at a time.

    Args:
        idempotency_key (str | Unset):
        body (NewDeletionRequest): A request to take an incident out of use. Example: {'ground':
            'test_entry', 'incident_id': '0192f0c1-2a3b-7c4d-8e5f-60718293a4b5', 'reason': 'Entered
            during the training of new staff; nothing of it happened.'}.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        DeletionRequestView
    """

    return (
        await asyncio_detailed(
            client=client,
            body=body,
            idempotency_key=idempotency_key,
        )
    ).parsed
