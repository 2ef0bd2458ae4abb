from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.access_request_view import AccessRequestView
from ...models.new_access_request import NewAccessRequest
from ...types import UNSET, Response, Unset


def _get_kwargs(
    *,
    body: NewAccessRequest,
    idempotency_key: str | Unset = UNSET,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}
    if not isinstance(idempotency_key, Unset):
        headers["Idempotency-Key"] = idempotency_key

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/v1/access-requests",
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> AccessRequestView | None:
    if response.status_code == 201:
        response_201 = AccessRequestView.from_dict(response.json())

        return response_201

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[AccessRequestView]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient,
    body: NewAccessRequest,
    idempotency_key: str | Unset = UNSET,
) -> Response[AccessRequestView]:
    """File a request for access

     For a new user (`new_user`), another security group (`change_group`), access again after a year
    without a sign-on
    (`reestablish`) or an account that is no longer needed (`deactivate`). The road follows from the
    organization: `rfa`
    for a local facility, filed by its Security Administrator; `e_rfa` for State psychiatric centers,
    field offices,
    Central Office and the NIMRS help desk, filed by any active account of the State. The wrong road is
    refused (422,
    `wrong_route`) with the right one. Another person, of Central Office, decides.

    A person who has an account there already is refused (409) with what to file instead.

    Args:
        idempotency_key (str | Unset):
        body (NewAccessRequest): A request for access. Example: {'kind': 'new_user', 'person':
            {'display_name': 'Dana Reyes', 'email': 'dana.reyes@example.org', 'organization':
            {'facility_id': '0192f0c1-0000-7000-8000-000000000001', 'kind': 'facility'},
            'security_group': 'level_2', 'user_id': 'dana.reyes'}, 'reason': 'Joins the incident team
            on 9 March', 'route': 'rfa'}.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[AccessRequestView]
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
    body: NewAccessRequest,
    idempotency_key: str | Unset = UNSET,
) -> AccessRequestView | None:
    """File a request for access

     For a new user (`new_user`), another security group (`change_group`), access again after a year
    without a sign-on
    (`reestablish`) or an account that is no longer needed (`deactivate`). The road follows from the
    organization: `rfa`
    for a local facility, filed by its Security Administrator; `e_rfa` for State psychiatric centers,
    field offices,
    Central Office and the NIMRS help desk, filed by any active account of the State. The wrong road is
    refused (422,
    `wrong_route`) with the right one. Another person, of Central Office, decides.

    A person who has an account there already is refused (409) with what to file instead.

    Args:
        idempotency_key (str | Unset):
        body (NewAccessRequest): A request for access. Example: {'kind': 'new_user', 'person':
            {'display_name': 'Dana Reyes', 'email': 'dana.reyes@example.org', 'organization':
            {'facility_id': '0192f0c1-0000-7000-8000-000000000001', 'kind': 'facility'},
            'security_group': 'level_2', 'user_id': 'dana.reyes'}, 'reason': 'Joins the incident team
            on 9 March', 'route': 'rfa'}.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        AccessRequestView
    """

    return sync_detailed(
        client=client,
        body=body,
        idempotency_key=idempotency_key,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
    body: NewAccessRequest,
    idempotency_key: str | Unset = UNSET,
) -> Response[AccessRequestView]:
    """File a request for access

     For a new user (`new_user`), another security group (`change_group`), access again after a year
    without a sign-on
    (`reestablish`) or an account that is no longer needed (`deactivate`). The road follows from the
    organization: `rfa`
    for a local facility, filed by its Security Administrator; `e_rfa` for State psychiatric centers,
    field offices,
    Central Office and the NIMRS help desk, filed by any active account of the State. The wrong road is
    refused (422,
    `wrong_route`) with the right one. Another person, of Central Office, decides.

    A person who has an account there already is refused (409) with what to file instead.

    Args:
        idempotency_key (str | Unset):
        body (NewAccessRequest): A request for access. Example: {'kind': 'new_user', 'person':
            {'display_name': 'Dana Reyes', 'email': 'dana.reyes@example.org', 'organization':
            {'facility_id': '0192f0c1-0000-7000-8000-000000000001', 'kind': 'facility'},
            'security_group': 'level_2', 'user_id': 'dana.reyes'}, 'reason': 'Joins the incident team
            on 9 March', 'route': 'rfa'}.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[AccessRequestView]
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
    body: NewAccessRequest,
    idempotency_key: str | Unset = UNSET,
) -> AccessRequestView | None:
    """File a request for access

     For a new user (`new_user`), another security group (`change_group`), access again after a year
    without a sign-on
    (`reestablish`) or an account that is no longer needed (`deactivate`). The road follows from the
    organization: `rfa`
    for a local facility, filed by its Security Administrator; `e_rfa` for State psychiatric centers,
    field offices,
    Central Office and the NIMRS help desk, filed by any active account of the State. The wrong road is
    refused (422,
    `wrong_route`) with the right one. Another person, of Central Office, decides.

    A person who has an account there already is refused (409) with what to file instead.

    Args:
        idempotency_key (str | Unset):
        body (NewAccessRequest): A request for access. Example: {'kind': 'new_user', 'person':
            {'display_name': 'Dana Reyes', 'email': 'dana.reyes@example.org', 'organization':
            {'facility_id': '0192f0c1-0000-7000-8000-000000000001', 'kind': 'facility'},
            'security_group': 'level_2', 'user_id': 'dana.reyes'}, 'reason': 'Joins the incident team
            on 9 March', 'route': 'rfa'}.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        AccessRequestView
    """

    return (
        await asyncio_detailed(
            client=client,
            body=body,
            idempotency_key=idempotency_key,
        )
    ).parsed
