from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.saved_search_content import SavedSearchContent
from ...models.saved_search_view import SavedSearchView
from ...types import UNSET, Response, Unset


def _get_kwargs(
    *,
    body: SavedSearchContent,
    idempotency_key: str | Unset = UNSET,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}
    if not isinstance(idempotency_key, Unset):
        headers["Idempotency-Key"] = idempotency_key

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/v1/saved-searches",
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> SavedSearchView | None:
    if response.status_code == 201:
        response_201 = SavedSearchView.from_dict(response.json())

        return response_201

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[SavedSearchView]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient,
    body: SavedSearchContent,
    idempotency_key: str | Unset = UNSET,
) -> Response[SavedSearchView]:
    """Save a search

     What it asks for is checked as the parameters of the list of incidents are. An account keeps 100 at
    most.

    Args:
        idempotency_key (str | Unset):
        body (SavedSearchContent): A search to keep: its name, and what it asks for. Example:
            {'name': 'Open falls', 'query': {'incident_type': 'fall', 'status': 'submitted'}}.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[SavedSearchView]
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
    body: SavedSearchContent,
    idempotency_key: str | Unset = UNSET,
) -> SavedSearchView | None:
    """Save a search

     What it asks for is checked as the parameters of the list of incidents are. An account keeps 100 at
    most.

    Args:
        idempotency_key (str | Unset):
        body (SavedSearchContent): A search to keep: its name, and what it asks for. Example:
            {'name': 'Open falls', 'query': {'incident_type': 'fall', 'status': 'submitted'}}.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        SavedSearchView
    """

    return sync_detailed(
        client=client,
        body=body,
        idempotency_key=idempotency_key,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
    body: SavedSearchContent,
    idempotency_key: str | Unset = UNSET,
) -> Response[SavedSearchView]:
    """Save a search

     What it asks for is checked as the parameters of the list of incidents are. An account keeps 100 at
    most.

    Args:
        idempotency_key (str | Unset):
        body (SavedSearchContent): A search to keep: its name, and what it asks for. Example:
            {'name': 'Open falls', 'query': {'incident_type': 'fall', 'status': 'submitted'}}.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[SavedSearchView]
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
    body: SavedSearchContent,
    idempotency_key: str | Unset = UNSET,
) -> SavedSearchView | None:
    """Save a search

     What it asks for is checked as the parameters of the list of incidents are. An account keeps 100 at
    most.

    Args:
        idempotency_key (str | Unset):
        body (SavedSearchContent): A search to keep: its name, and what it asks for. Example:
            {'name': 'Open falls', 'query': {'incident_type': 'fall', 'status': 'submitted'}}.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        SavedSearchView
    """

    return (
        await asyncio_detailed(
            client=client,
            body=body,
            idempotency_key=idempotency_key,
        )
    ).parsed
