from http import HTTPStatus
from typing import Any
from urllib.parse import quote
from uuid import UUID

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.approve_facility_enrollment import ApproveFacilityEnrollment
from ...models.facility_enrollment_view import FacilityEnrollmentView
from ...types import UNSET, Response, Unset


def _get_kwargs(
    id: UUID,
    *,
    body: ApproveFacilityEnrollment,
    if_match: str,
    idempotency_key: str | Unset = UNSET,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}
    headers["If-Match"] = if_match

    if not isinstance(idempotency_key, Unset):
        headers["Idempotency-Key"] = idempotency_key

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/v1/facility-enrollments/{id}/approve".format(
            id=quote(str(id), safe=""),
        ),
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> FacilityEnrollmentView | None:
    if response.status_code == 200:
        response_200 = FacilityEnrollmentView.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[FacilityEnrollmentView]:
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
    body: ApproveFacilityEnrollment,
    if_match: str,
    idempotency_key: str | Unset = UNSET,
) -> Response[FacilityEnrollmentView]:
    """Agree to the enrollment of a facility

     Makes the facility, its units and the account of its first Security Administrator, who gets a mail
    with a code that
    works once, for 72 hours. Call the director back before, under a number that you did not get from
    the enrollment.

    Args:
        id (UUID):
        if_match (str):
        idempotency_key (str | Unset):
        body (ApproveFacilityEnrollment): Central Office agrees to an enrollment. Example:
            {'note': 'Director called back on 2026-03-02.'}.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[FacilityEnrollmentView]
    """

    kwargs = _get_kwargs(
        id=id,
        body=body,
        if_match=if_match,
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
    body: ApproveFacilityEnrollment,
    if_match: str,
    idempotency_key: str | Unset = UNSET,
) -> FacilityEnrollmentView | None:
    """Agree to the enrollment of a facility

     Makes the facility, its units and the account of its first Security Administrator, who gets a mail
    with a code that
    works once, for 72 hours. Call the director back before, under a number that you did not get from
    the enrollment.

    Args:
        id (UUID):
        if_match (str):
        idempotency_key (str | Unset):
        body (ApproveFacilityEnrollment): Central Office agrees to an enrollment. Example:
            {'note': 'Director called back on 2026-03-02.'}.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        FacilityEnrollmentView
    """

    return sync_detailed(
        id=id,
        client=client,
        body=body,
        if_match=if_match,
        idempotency_key=idempotency_key,
    ).parsed


async def asyncio_detailed(
    id: UUID,
    *,
    client: AuthenticatedClient,
    body: ApproveFacilityEnrollment,
    if_match: str,
    idempotency_key: str | Unset = UNSET,
) -> Response[FacilityEnrollmentView]:
    """Agree to the enrollment of a facility

     Makes the facility, its units and the account of its first Security Administrator, who gets a mail
    with a code that
    works once, for 72 hours. Call the director back before, under a number that you did not get from
    the enrollment.

    Args:
        id (UUID):
        if_match (str):
        idempotency_key (str | Unset):
        body (ApproveFacilityEnrollment): Central Office agrees to an enrollment. Example:
            {'note': 'Director called back on 2026-03-02.'}.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[FacilityEnrollmentView]
    """

    kwargs = _get_kwargs(
        id=id,
        body=body,
        if_match=if_match,
        idempotency_key=idempotency_key,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    id: UUID,
    *,
    client: AuthenticatedClient,
    body: ApproveFacilityEnrollment,
    if_match: str,
    idempotency_key: str | Unset = UNSET,
) -> FacilityEnrollmentView | None:
    """Agree to the enrollment of a facility

     Makes the facility, its units and the account of its first Security Administrator, who gets a mail
    with a code that
    works once, for 72 hours. Call the director back before, under a number that you did not get from
    the enrollment.

    Args:
        id (UUID):
        if_match (str):
        idempotency_key (str | Unset):
        body (ApproveFacilityEnrollment): Central Office agrees to an enrollment. Example:
            {'note': 'Director called back on 2026-03-02.'}.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        FacilityEnrollmentView
    """

    return (
        await asyncio_detailed(
            id=id,
            client=client,
            body=body,
            if_match=if_match,
            idempotency_key=idempotency_key,
        )
    ).parsed
