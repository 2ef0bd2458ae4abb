from http import HTTPStatus
from typing import Any
from urllib.parse import quote
from uuid import UUID

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...types import UNSET, Response, Unset


def _get_kwargs(
    id: UUID,
    attachment_id: UUID,
    *,
    if_match: str,
    change_reason: None | str | Unset = UNSET,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}
    headers["If-Match"] = if_match

    if not isinstance(change_reason, Unset):
        headers["Change-Reason"] = change_reason

    _kwargs: dict[str, Any] = {
        "method": "delete",
        "url": "/v1/incidents/{id}/attachments/{attachment_id}".format(
            id=quote(str(id), safe=""),
            attachment_id=quote(str(attachment_id), safe=""),
        ),
    }

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Any | None:
    if response.status_code == 204:
        return None

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[Any]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    id: UUID,
    attachment_id: UUID,
    *,
    client: AuthenticatedClient,
    if_match: str,
    change_reason: None | str | Unset = UNSET,
) -> Response[Any]:
    """Remove a file

     Makes a new version of the incident; older versions keep naming the file. After submission it needs
    permission to
    amend and a `Change-Reason`.

    Args:
        id (UUID):
        attachment_id (UUID):
        if_match (str):
        change_reason (None | str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any]
    """

    kwargs = _get_kwargs(
        id=id,
        attachment_id=attachment_id,
        if_match=if_match,
        change_reason=change_reason,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


async def asyncio_detailed(
    id: UUID,
    attachment_id: UUID,
    *,
    client: AuthenticatedClient,
    if_match: str,
    change_reason: None | str | Unset = UNSET,
) -> Response[Any]:
    """Remove a file

     Makes a new version of the incident; older versions keep naming the file. After submission it needs
    permission to
    amend and a `Change-Reason`.

    Args:
        id (UUID):
        attachment_id (UUID):
        if_match (str):
        change_reason (None | str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any]
    """

    kwargs = _get_kwargs(
        id=id,
        attachment_id=attachment_id,
        if_match=if_match,
        change_reason=change_reason,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)
