from http import HTTPStatus
from typing import Any
from urllib.parse import quote
from uuid import UUID

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.person_patch import PersonPatch
from ...models.person_view import PersonView
from ...types import UNSET, Response, Unset


def _get_kwargs(
    id: UUID,
    person_id: UUID,
    *,
    body: PersonPatch,
    if_match: str,
    change_reason: None | str | Unset = UNSET,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}
    headers["If-Match"] = if_match

    if not isinstance(change_reason, Unset):
        headers["Change-Reason"] = change_reason

    _kwargs: dict[str, Any] = {
        "method": "patch",
        "url": "/v1/incidents/{id}/people/{person_id}".format(
            id=quote(str(id), safe=""),
            person_id=quote(str(person_id), safe=""),
        ),
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/merge-patch+json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> PersonView | None:
    if response.status_code == 200:
        response_200 = PersonView.from_dict(response.json())

        return response_200

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
    person_id: UUID,
    *,
    client: AuthenticatedClient,
    body: PersonPatch,
    if_match: str,
    change_reason: None | str | Unset = UNSET,
) -> Response[PersonView]:
    """Change a person of an incident

     After the submission this takes `incident.amend` and a `Change-Reason`.

    Args:
        id (UUID):
        person_id (UUID):
        if_match (str):
        change_reason (None | str | Unset):
        body (PersonPatch): A merge patch (RFC 7396): what is absent stays, null takes out.
            Example: {'date_of_birth': '1988-05-17', 'first_name': 'Jordan', 'harm': {'actual':
            'minor', 'body_part': 'left arm', 'injury_type': 'bruise', 'potential': 'moderate',
            'treatment': 'first_aid'}, 'last_name': 'Miles', 'local_case_number': 'C-20417', 'role':
            'client_victim', 'sex': 'm'}.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[PersonView]
    """

    kwargs = _get_kwargs(
        id=id,
        person_id=person_id,
        body=body,
        if_match=if_match,
        change_reason=change_reason,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    id: UUID,
    person_id: UUID,
    *,
    client: AuthenticatedClient,
    body: PersonPatch,
    if_match: str,
    change_reason: None | str | Unset = UNSET,
) -> PersonView | None:
    """Change a person of an incident

     After the submission this takes `incident.amend` and a `Change-Reason`.

    Args:
        id (UUID):
        person_id (UUID):
        if_match (str):
        change_reason (None | str | Unset):
        body (PersonPatch): A merge patch (RFC 7396): what is absent stays, null takes out.
            Example: {'date_of_birth': '1988-05-17', 'first_name': 'Jordan', 'harm': {'actual':
            'minor', 'body_part': 'left arm', 'injury_type': 'bruise', 'potential': 'moderate',
            'treatment': 'first_aid'}, 'last_name': 'Miles', 'local_case_number': 'C-20417', 'role':
            'client_victim', 'sex': 'm'}.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        PersonView
    """

    return sync_detailed(
        id=id,
        person_id=person_id,
        client=client,
        body=body,
        if_match=if_match,
        change_reason=change_reason,
    ).parsed


async def asyncio_detailed(
    id: UUID,
    person_id: UUID,
    *,
    client: AuthenticatedClient,
    body: PersonPatch,
    if_match: str,
    change_reason: None | str | Unset = UNSET,
) -> Response[PersonView]:
    """Change a person of an incident

     After the submission this takes `incident.amend` and a `Change-Reason`.

    Args:
        id (UUID):
        person_id (UUID):
        if_match (str):
        change_reason (None | str | Unset):
        body (PersonPatch): A merge patch (RFC 7396): what is absent stays, null takes out.
            Example: {'date_of_birth': '1988-05-17', 'first_name': 'Jordan', 'harm': {'actual':
            'minor', 'body_part': 'left arm', 'injury_type': 'bruise', 'potential': 'moderate',
            'treatment': 'first_aid'}, 'last_name': 'Miles', 'local_case_number': 'C-20417', 'role':
            'client_victim', 'sex': 'm'}.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[PersonView]
    """

    kwargs = _get_kwargs(
        id=id,
        person_id=person_id,
        body=body,
        if_match=if_match,
        change_reason=change_reason,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    id: UUID,
    person_id: UUID,
    *,
    client: AuthenticatedClient,
    body: PersonPatch,
    if_match: str,
    change_reason: None | str | Unset = UNSET,
) -> PersonView | None:
    """Change a person of an incident

     After the submission this takes `incident.amend` and a `Change-Reason`.

    Args:
        id (UUID):
        person_id (UUID):
        if_match (str):
        change_reason (None | str | Unset):
        body (PersonPatch): A merge patch (RFC 7396): what is absent stays, null takes out.
            Example: {'date_of_birth': '1988-05-17', 'first_name': 'Jordan', 'harm': {'actual':
            'minor', 'body_part': 'left arm', 'injury_type': 'bruise', 'potential': 'moderate',
            'treatment': 'first_aid'}, 'last_name': 'Miles', 'local_case_number': 'C-20417', 'role':
            'client_victim', 'sex': 'm'}.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        PersonView
    """

    return (
        await asyncio_detailed(
            id=id,
            person_id=person_id,
            client=client,
            body=body,
            if_match=if_match,
            change_reason=change_reason,
        )
    ).parsed
