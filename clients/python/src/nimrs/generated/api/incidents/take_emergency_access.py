from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.emergency_access_view import EmergencyAccessView
from ...models.new_emergency_access import NewEmergencyAccess
from ...types import UNSET, Response, Unset


def _get_kwargs(
    *,
    body: NewEmergencyAccess,
    idempotency_key: str | Unset = UNSET,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}
    if not isinstance(idempotency_key, Unset):
        headers["Idempotency-Key"] = idempotency_key

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/v1/emergency-access",
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> EmergencyAccessView | None:
    if response.status_code == 201:
        response_201 = EmergencyAccessView.from_dict(response.json())

        return response_201

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[EmergencyAccessView]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient,
    body: NewEmergencyAccess,
    idempotency_key: str | Unset = UNSET,
) -> Response[EmergencyAccessView]:
    """Take emergency access

     For those who see who people are only with a reason (`Access-Reason`): for one hour the incidents of
    the facility
    are shown with names, without the header. Each reading is kept in the audit log with the reason
    given here, and the
    facility's Level 1 users are told by mail at once.

    Args:
        idempotency_key (str | Unset):
        body (NewEmergencyAccess): Taking emergency access. Example: {'reason': 'A client is
            missing; the police ask for the names of those who saw them last.'}.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[EmergencyAccessView]
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
    body: NewEmergencyAccess,
    idempotency_key: str | Unset = UNSET,
) -> EmergencyAccessView | None:
    """Take emergency access

     For those who see who people are only with a reason (`Access-Reason`): for one hour the incidents of
    the facility
    are shown with names, without the header. Each reading is kept in the audit log with the reason
    given here, and the
    facility's Level 1 users are told by mail at once.

    Args:
        idempotency_key (str | Unset):
        body (NewEmergencyAccess): Taking emergency access. Example: {'reason': 'A client is
            missing; the police ask for the names of those who saw them last.'}.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        EmergencyAccessView
    """

    return sync_detailed(
        client=client,
        body=body,
        idempotency_key=idempotency_key,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
    body: NewEmergencyAccess,
    idempotency_key: str | Unset = UNSET,
) -> Response[EmergencyAccessView]:
    """Take emergency access

     For those who see who people are only with a reason (`Access-Reason`): for one hour the incidents of
    the facility
    are shown with names, without the header. Each reading is kept in the audit log with the reason
    given here, and the
    facility's Level 1 users are told by mail at once.

    Args:
        idempotency_key (str | Unset):
        body (NewEmergencyAccess): Taking emergency access. Example: {'reason': 'A client is
            missing; the police ask for the names of those who saw them last.'}.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[EmergencyAccessView]
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
    body: NewEmergencyAccess,
    idempotency_key: str | Unset = UNSET,
) -> EmergencyAccessView | None:
    """Take emergency access

     For those who see who people are only with a reason (`Access-Reason`): for one hour the incidents of
    the facility
    are shown with names, without the header. Each reading is kept in the audit log with the reason
    given here, and the
    facility's Level 1 users are told by mail at once.

    Args:
        idempotency_key (str | Unset):
        body (NewEmergencyAccess): Taking emergency access. Example: {'reason': 'A client is
            missing; the police ask for the names of those who saw them last.'}.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        EmergencyAccessView
    """

    return (
        await asyncio_detailed(
            client=client,
            body=body,
            idempotency_key=idempotency_key,
        )
    ).parsed
