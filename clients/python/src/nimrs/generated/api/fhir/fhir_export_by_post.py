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
    field_since: str | Unset = UNSET,
    field_type_: str | Unset = UNSET,
    field_output_format: str | Unset = UNSET,
    prefer: None | str | Unset = UNSET,
    access_reason: None | str | Unset = UNSET,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}
    if not isinstance(prefer, Unset):
        headers["Prefer"] = prefer

    if not isinstance(access_reason, Unset):
        headers["Access-Reason"] = access_reason

    params: dict[str, Any] = {}

    params["_since"] = field_since

    params["_type"] = field_type_

    params["_outputFormat"] = field_output_format

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/fhir/R4/$export",
        "params": params,
    }

    _kwargs["json"] = body.to_tuple()

    headers["Content-Type"] = "application/fhir+json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> File | None:
    if response.status_code == 202:
        response_202 = File(payload=BytesIO(response.content))

        return response_202

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
    field_since: str | Unset = UNSET,
    field_type_: str | Unset = UNSET,
    field_output_format: str | Unset = UNSET,
    prefer: None | str | Unset = UNSET,
    access_reason: None | str | Unset = UNSET,
) -> Response[File]:
    """Export everything over FHIR, asked for by POST

     With the parameters in the query or in the body.

    Args:
        field_since (str | Unset):
        field_type_ (str | Unset):
        field_output_format (str | Unset):
        prefer (None | str | Unset):
        access_reason (None | str | Unset):
        body (File):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[File]
    """

    kwargs = _get_kwargs(
        body=body,
        field_since=field_since,
        field_type_=field_type_,
        field_output_format=field_output_format,
        prefer=prefer,
        access_reason=access_reason,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient,
    body: File,
    field_since: str | Unset = UNSET,
    field_type_: str | Unset = UNSET,
    field_output_format: str | Unset = UNSET,
    prefer: None | str | Unset = UNSET,
    access_reason: None | str | Unset = UNSET,
) -> File | None:
    """Export everything over FHIR, asked for by POST

     With the parameters in the query or in the body.

    Args:
        field_since (str | Unset):
        field_type_ (str | Unset):
        field_output_format (str | Unset):
        prefer (None | str | Unset):
        access_reason (None | str | Unset):
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
        field_since=field_since,
        field_type_=field_type_,
        field_output_format=field_output_format,
        prefer=prefer,
        access_reason=access_reason,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
    body: File,
    field_since: str | Unset = UNSET,
    field_type_: str | Unset = UNSET,
    field_output_format: str | Unset = UNSET,
    prefer: None | str | Unset = UNSET,
    access_reason: None | str | Unset = UNSET,
) -> Response[File]:
    """Export everything over FHIR, asked for by POST

     With the parameters in the query or in the body.

    Args:
        field_since (str | Unset):
        field_type_ (str | Unset):
        field_output_format (str | Unset):
        prefer (None | str | Unset):
        access_reason (None | str | Unset):
        body (File):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[File]
    """

    kwargs = _get_kwargs(
        body=body,
        field_since=field_since,
        field_type_=field_type_,
        field_output_format=field_output_format,
        prefer=prefer,
        access_reason=access_reason,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient,
    body: File,
    field_since: str | Unset = UNSET,
    field_type_: str | Unset = UNSET,
    field_output_format: str | Unset = UNSET,
    prefer: None | str | Unset = UNSET,
    access_reason: None | str | Unset = UNSET,
) -> File | None:
    """Export everything over FHIR, asked for by POST

     With the parameters in the query or in the body.

    Args:
        field_since (str | Unset):
        field_type_ (str | Unset):
        field_output_format (str | Unset):
        prefer (None | str | Unset):
        access_reason (None | str | Unset):
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
            field_since=field_since,
            field_type_=field_type_,
            field_output_format=field_output_format,
            prefer=prefer,
            access_reason=access_reason,
        )
    ).parsed
