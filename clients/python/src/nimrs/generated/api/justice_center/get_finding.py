from http import HTTPStatus
from typing import Any
from urllib.parse import quote
from uuid import UUID

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.finding_view import FindingView
from ...types import UNSET, Response, Unset


def _get_kwargs(
    id: UUID,
    finding_id: UUID,
    *,
    access_reason: None | str | Unset = UNSET,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}
    if not isinstance(access_reason, Unset):
        headers["Access-Reason"] = access_reason

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/v1/incidents/{id}/findings/{finding_id}".format(
            id=quote(str(id), safe=""),
            finding_id=quote(str(finding_id), safe=""),
        ),
    }

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> FindingView | None:
    if response.status_code == 200:
        response_200 = FindingView.from_dict(response.json())

        return response_200

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
    finding_id: UUID,
    *,
    client: AuthenticatedClient,
    access_reason: None | str | Unset = UNSET,
) -> Response[FindingView]:
    """One finding

     With its history. A sealed one has no `ETag`, since it cannot be amended. The reading is kept in the
    audit log.

    Args:
        id (UUID):
        finding_id (UUID):
        access_reason (None | str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[FindingView]
    """

    kwargs = _get_kwargs(
        id=id,
        finding_id=finding_id,
        access_reason=access_reason,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    id: UUID,
    finding_id: UUID,
    *,
    client: AuthenticatedClient,
    access_reason: None | str | Unset = UNSET,
) -> FindingView | None:
    """One finding

     With its history. A sealed one has no `ETag`, since it cannot be amended. The reading is kept in the
    audit log.

    Args:
        id (UUID):
        finding_id (UUID):
        access_reason (None | str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        FindingView
    """

    return sync_detailed(
        id=id,
        finding_id=finding_id,
        client=client,
        access_reason=access_reason,
    ).parsed


async def asyncio_detailed(
    id: UUID,
    finding_id: UUID,
    *,
    client: AuthenticatedClient,
    access_reason: None | str | Unset = UNSET,
) -> Response[FindingView]:
    """One finding

     With its history. A sealed one has no `ETag`, since it cannot be amended. The reading is kept in the
    audit log.

    Args:
        id (UUID):
        finding_id (UUID):
        access_reason (None | str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[FindingView]
    """

    kwargs = _get_kwargs(
        id=id,
        finding_id=finding_id,
        access_reason=access_reason,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    id: UUID,
    finding_id: UUID,
    *,
    client: AuthenticatedClient,
    access_reason: None | str | Unset = UNSET,
) -> FindingView | None:
    """One finding

     With its history. A sealed one has no `ETag`, since it cannot be amended. The reading is kept in the
    audit log.

    Args:
        id (UUID):
        finding_id (UUID):
        access_reason (None | str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        FindingView
    """

    return (
        await asyncio_detailed(
            id=id,
            finding_id=finding_id,
            client=client,
            access_reason=access_reason,
        )
    ).parsed
