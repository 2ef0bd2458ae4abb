from http import HTTPStatus
from io import BytesIO
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...types import UNSET, File, Response, Unset


def _get_kwargs(
    *,
    body: File,
    if_none_exist: None | str | Unset = UNSET,
    prefer: None | str | Unset = UNSET,
    idempotency_key: str | Unset = UNSET,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}
    if not isinstance(if_none_exist, Unset):
        headers["If-None-Exist"] = if_none_exist

    if not isinstance(prefer, Unset):
        headers["Prefer"] = prefer

    if not isinstance(idempotency_key, Unset):
        headers["Idempotency-Key"] = idempotency_key

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/fhir/R4/AdverseEvent",
    }

    _kwargs["json"] = body.to_tuple()

    headers["Content-Type"] = "application/fhir+json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> File | None:
    if response.status_code == 200:
        response_200 = File(payload=BytesIO(response.content))

        return response_200

    if response.status_code == 201:
        response_201 = File(payload=BytesIO(response.content))

        return response_201

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[File]:
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
    if_none_exist: None | str | Unset = UNSET,
    prefer: None | str | Unset = UNSET,
    idempotency_key: str | Unset = UNSET,
) -> Response[File]:
    """Record an incident over FHIR

     As a draft, which a Level 1 user completes and submits. With `If-None-Exist` it is recorded once:
    who sends it again, or
    at the same time, gets the first one (200). What is not kept is refused, with every fault at once.

    Args:
        if_none_exist (None | str | Unset):
        prefer (None | str | Unset):
        idempotency_key (str | Unset):
        body (File):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[File]
    """

    kwargs = _get_kwargs(
        body=body,
        if_none_exist=if_none_exist,
        prefer=prefer,
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
    if_none_exist: None | str | Unset = UNSET,
    prefer: None | str | Unset = UNSET,
    idempotency_key: str | Unset = UNSET,
) -> File | None:
    """Record an incident over FHIR

     As a draft, which a Level 1 user completes and submits. With `If-None-Exist` it is recorded once:
    who sends it again, or
    at the same time, gets the first one (200). What is not kept is refused, with every fault at once.

    Args:
        if_none_exist (None | str | Unset):
        prefer (None | str | Unset):
        idempotency_key (str | Unset):
        body (File):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        File
    """

    return sync_detailed(
        client=client,
        body=body,
        if_none_exist=if_none_exist,
        prefer=prefer,
        idempotency_key=idempotency_key,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
    body: File,
    if_none_exist: None | str | Unset = UNSET,
    prefer: None | str | Unset = UNSET,
    idempotency_key: str | Unset = UNSET,
) -> Response[File]:
    """Record an incident over FHIR

     As a draft, which a Level 1 user completes and submits. With `If-None-Exist` it is recorded once:
    who sends it again, or
    at the same time, gets the first one (200). What is not kept is refused, with every fault at once.

    Args:
        if_none_exist (None | str | Unset):
        prefer (None | str | Unset):
        idempotency_key (str | Unset):
        body (File):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[File]
    """

    kwargs = _get_kwargs(
        body=body,
        if_none_exist=if_none_exist,
        prefer=prefer,
        idempotency_key=idempotency_key,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient,
    body: File,
    if_none_exist: None | str | Unset = UNSET,
    prefer: None | str | Unset = UNSET,
    idempotency_key: str | Unset = UNSET,
) -> File | None:
    """Record an incident over FHIR

     As a draft, which a Level 1 user completes and submits. With `If-None-Exist` it is recorded once:
    who sends it again, or
    at the same time, gets the first one (200). What is not kept is refused, with every fault at once.

    Args:
        if_none_exist (None | str | Unset):
        prefer (None | str | Unset):
        idempotency_key (str | Unset):
        body (File):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        File
    """

    return (
        await asyncio_detailed(
            client=client,
            body=body,
            if_none_exist=if_none_exist,
            prefer=prefer,
            idempotency_key=idempotency_key,
        )
    ).parsed
