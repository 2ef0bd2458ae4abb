from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.activate_request import ActivateRequest
from ...models.activation_view import ActivationView
from ...types import Response


def _get_kwargs(
    *,
    body: ActivateRequest,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/v1/auth/activate",
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> ActivationView | None:
    if response.status_code == 200:
        response_200 = ActivationView.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[ActivationView]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: ActivateRequest,
) -> Response[ActivationView]:
    """Activate an account

     First without `token_code`: sets the PIN and shows the seed of the e-token once. Then with the first
    code of it.
    After a PIN reset one request with the present code is enough.

    Args:
        body (ActivateRequest): Activation of an account, in two steps: first without a code,
            which shows the seed of the
            e-token; then the same with the first code it shows. Example: {'enrollment_code':
            'K7QF-2M9D-X4TP', 'pin': '481516', 'user_id': 'level1.hudson'}.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ActivationView]
    """

    kwargs = _get_kwargs(
        body=body,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient | Client,
    body: ActivateRequest,
) -> ActivationView | None:
    """Activate an account

     First without `token_code`: sets the PIN and shows the seed of the e-token once. Then with the first
    code of it.
    After a PIN reset one request with the present code is enough.

    Args:
        body (ActivateRequest): Activation of an account, in two steps: first without a code,
            which shows the seed of the
            e-token; then the same with the first code it shows. Example: {'enrollment_code':
            'K7QF-2M9D-X4TP', 'pin': '481516', 'user_id': 'level1.hudson'}.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ActivationView
    """

    return sync_detailed(
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: ActivateRequest,
) -> Response[ActivationView]:
    """Activate an account

     First without `token_code`: sets the PIN and shows the seed of the e-token once. Then with the first
    code of it.
    After a PIN reset one request with the present code is enough.

    Args:
        body (ActivateRequest): Activation of an account, in two steps: first without a code,
            which shows the seed of the
            e-token; then the same with the first code it shows. Example: {'enrollment_code':
            'K7QF-2M9D-X4TP', 'pin': '481516', 'user_id': 'level1.hudson'}.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ActivationView]
    """

    kwargs = _get_kwargs(
        body=body,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    body: ActivateRequest,
) -> ActivationView | None:
    """Activate an account

     First without `token_code`: sets the PIN and shows the seed of the e-token once. Then with the first
    code of it.
    After a PIN reset one request with the present code is enough.

    Args:
        body (ActivateRequest): Activation of an account, in two steps: first without a code,
            which shows the seed of the
            e-token; then the same with the first code it shows. Example: {'enrollment_code':
            'K7QF-2M9D-X4TP', 'pin': '481516', 'user_id': 'level1.hudson'}.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ActivationView
    """

    return (
        await asyncio_detailed(
            client=client,
            body=body,
        )
    ).parsed
