from http import HTTPStatus
from typing import Any
from urllib.parse import quote
from uuid import UUID

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.person_content import PersonContent
from ...models.person_view import PersonView
from ...types import UNSET, Response, Unset


def _get_kwargs(
    id: UUID,
    *,
    body: PersonContent,
    change_reason: None | str | Unset = UNSET,
    idempotency_key: str | Unset = UNSET,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}
    if not isinstance(change_reason, Unset):
        headers["Change-Reason"] = change_reason

    if not isinstance(idempotency_key, Unset):
        headers["Idempotency-Key"] = idempotency_key

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/v1/incidents/{id}/people".format(
            id=quote(str(id), safe=""),
        ),
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> PersonView | None:
    if response.status_code == 201:
        response_201 = PersonView.from_dict(response.json())

        return response_201

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[PersonView]:
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
    body: PersonContent,
    change_reason: None | str | Unset = UNSET,
    idempotency_key: str | Unset = UNSET,
) -> Response[PersonView]:
    """Add a person to an incident

     After the submission this takes `incident.amend` and a `Change-Reason`.

    Args:
        id (UUID):
        change_reason (None | str | Unset):
        idempotency_key (str | Unset):
        body (PersonContent): A person of an incident in one role. A draft may leave everything
            else open. Example: {'date_of_birth': '1988-05-17', 'first_name': 'Jordan', 'harm':
            {'actual': 'minor', 'body_part': 'left arm', 'injury_type': 'bruise', 'potential':
            'moderate', 'treatment': 'first_aid'}, 'last_name': 'Miles', 'local_case_number':
            'C-20417', 'role': 'client_victim', 'sex': 'm'}.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[PersonView]
    """

    kwargs = _get_kwargs(
        id=id,
        body=body,
        change_reason=change_reason,
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
    body: PersonContent,
    change_reason: None | str | Unset = UNSET,
    idempotency_key: str | Unset = UNSET,
) -> PersonView | None:
    """Add a person to an incident

     After the submission this takes `incident.amend` and a `Change-Reason`.

    Args:
        id (UUID):
        change_reason (None | str | Unset):
        idempotency_key (str | Unset):
        body (PersonContent): A person of an incident in one role. A draft may leave everything
            else open. Example: {'date_of_birth': '1988-05-17', 'first_name': 'Jordan', 'harm':
            {'actual': 'minor', 'body_part': 'left arm', 'injury_type': 'bruise', 'potential':
            'moderate', 'treatment': 'first_aid'}, 'last_name': 'Miles', 'local_case_number':
            'C-20417', 'role': 'client_victim', 'sex': 'm'}.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        PersonView
    """

    return sync_detailed(
        id=id,
        client=client,
        body=body,
        change_reason=change_reason,
        idempotency_key=idempotency_key,
    ).parsed


async def asyncio_detailed(
    id: UUID,
    *,
    client: AuthenticatedClient,
    body: PersonContent,
    change_reason: None | str | Unset = UNSET,
    idempotency_key: str | Unset = UNSET,
) -> Response[PersonView]:
    """Add a person to an incident

     After the submission this takes `incident.amend` and a `Change-Reason`.

    Args:
        id (UUID):
        change_reason (None | str | Unset):
        idempotency_key (str | Unset):
        body (PersonContent): A person of an incident in one role. A draft may leave everything
            else open. Example: {'date_of_birth': '1988-05-17', 'first_name': 'Jordan', 'harm':
            {'actual': 'minor', 'body_part': 'left arm', 'injury_type': 'bruise', 'potential':
            'moderate', 'treatment': 'first_aid'}, 'last_name': 'Miles', 'local_case_number':
            'C-20417', 'role': 'client_victim', 'sex': 'm'}.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[PersonView]
    """

    kwargs = _get_kwargs(
        id=id,
        body=body,
        change_reason=change_reason,
        idempotency_key=idempotency_key,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    id: UUID,
    *,
    client: AuthenticatedClient,
    body: PersonContent,
    change_reason: None | str | Unset = UNSET,
    idempotency_key: str | Unset = UNSET,
) -> PersonView | None:
    """Add a person to an incident

     After the submission this takes `incident.amend` and a `Change-Reason`.

    Args:
        id (UUID):
        change_reason (None | str | Unset):
        idempotency_key (str | Unset):
        body (PersonContent): A person of an incident in one role. A draft may leave everything
            else open. Example: {'date_of_birth': '1988-05-17', 'first_name': 'Jordan', 'harm':
            {'actual': 'minor', 'body_part': 'left arm', 'injury_type': 'bruise', 'potential':
            'moderate', 'treatment': 'first_aid'}, 'last_name': 'Miles', 'local_case_number':
            'C-20417', 'role': 'client_victim', 'sex': 'm'}.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        PersonView
    """

    return (
        await asyncio_detailed(
            id=id,
            client=client,
            body=body,
            change_reason=change_reason,
            idempotency_key=idempotency_key,
        )
    ).parsed
