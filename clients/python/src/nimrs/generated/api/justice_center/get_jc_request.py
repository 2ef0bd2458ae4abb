from http import HTTPStatus
from typing import Any
from urllib.parse import quote
from uuid import UUID

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.jc_request_view import JcRequestView
from ...types import UNSET, Response, Unset


def _get_kwargs(
    id: UUID,
    *,
    access_reason: None | str | Unset = UNSET,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}
    if not isinstance(access_reason, Unset):
        headers["Access-Reason"] = access_reason

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/v1/justice-center/requests/{id}".format(
            id=quote(str(id), safe=""),
        ),
    }

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> JcRequestView | None:
    if response.status_code == 200:
        response_200 = JcRequestView.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[JcRequestView]:
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
    access_reason: None | str | Unset = UNSET,
) -> Response[JcRequestView]:
    """One request to the Justice Center

     With how its mail stands, its answer, and what the caller may do with it now. Who reported to the
    VPCR is shown to
    those who may identify people; some groups must send `Access-Reason`. The reading is kept in the
    audit log.

    Args:
        id (UUID):
        access_reason (None | str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[JcRequestView]
    """

    kwargs = _get_kwargs(
        id=id,
        access_reason=access_reason,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    id: UUID,
    *,
    client: AuthenticatedClient,
    access_reason: None | str | Unset = UNSET,
) -> JcRequestView | None:
    """One request to the Justice Center

     With how its mail stands, its answer, and what the caller may do with it now. Who reported to the
    VPCR is shown to
    those who may identify people; some groups must send `Access-Reason`. The reading is kept in the
    audit log.

    Args:
        id (UUID):
        access_reason (None | str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        JcRequestView
    """

    return sync_detailed(
        id=id,
        client=client,
        access_reason=access_reason,
    ).parsed


async def asyncio_detailed(
    id: UUID,
    *,
    client: AuthenticatedClient,
    access_reason: None | str | Unset = UNSET,
) -> Response[JcRequestView]:
    """One request to the Justice Center

     With how its mail stands, its answer, and what the caller may do with it now. Who reported to the
    VPCR is shown to
    those who may identify people; some groups must send `Access-Reason`. The reading is kept in the
    audit log.

    Args:
        id (UUID):
        access_reason (None | str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[JcRequestView]
    """

    kwargs = _get_kwargs(
        id=id,
        access_reason=access_reason,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    id: UUID,
    *,
    client: AuthenticatedClient,
    access_reason: None | str | Unset = UNSET,
) -> JcRequestView | None:
    """One request to the Justice Center

     With how its mail stands, its answer, and what the caller may do with it now. Who reported to the
    VPCR is shown to
    those who may identify people; some groups must send `Access-Reason`. The reading is kept in the
    audit log.

    Args:
        id (UUID):
        access_reason (None | str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        JcRequestView
    """

    return (
        await asyncio_detailed(
            id=id,
            client=client,
            access_reason=access_reason,
        )
    ).parsed
