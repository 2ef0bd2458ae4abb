from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.classification import Classification
from ...models.classification_request import ClassificationRequest
from ...types import Response


def _get_kwargs(
    *,
    body: ClassificationRequest,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/v1/classifications",
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Classification | None:
    if response.status_code == 200:
        response_200 = Classification.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[Classification]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient,
    body: ClassificationRequest,
) -> Response[Classification]:
    """Classify an event

     Answers what it is to be recorded as, its class, who must be told and by when, and why. Nothing is
    kept.

    Args:
        body (ClassificationRequest): What is known of an incident that is to be classified.
            Example: {'incident_type': 'suicide_attempt', 'premises': 'off_premises', 'programme':
            'clinic', 'supervision': 'none'}.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Classification]
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
    client: AuthenticatedClient,
    body: ClassificationRequest,
) -> Classification | None:
    """Classify an event

     Answers what it is to be recorded as, its class, who must be told and by when, and why. Nothing is
    kept.

    Args:
        body (ClassificationRequest): What is known of an incident that is to be classified.
            Example: {'incident_type': 'suicide_attempt', 'premises': 'off_premises', 'programme':
            'clinic', 'supervision': 'none'}.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Classification
    """

    return sync_detailed(
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
    body: ClassificationRequest,
) -> Response[Classification]:
    """Classify an event

     Answers what it is to be recorded as, its class, who must be told and by when, and why. Nothing is
    kept.

    Args:
        body (ClassificationRequest): What is known of an incident that is to be classified.
            Example: {'incident_type': 'suicide_attempt', 'premises': 'off_premises', 'programme':
            'clinic', 'supervision': 'none'}.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Classification]
    """

    kwargs = _get_kwargs(
        body=body,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient,
    body: ClassificationRequest,
) -> Classification | None:
    """Classify an event

     Answers what it is to be recorded as, its class, who must be told and by when, and why. Nothing is
    kept.

    Args:
        body (ClassificationRequest): What is known of an incident that is to be classified.
            Example: {'incident_type': 'suicide_attempt', 'premises': 'off_premises', 'programme':
            'clinic', 'supervision': 'none'}.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Classification
    """

    return (
        await asyncio_detailed(
            client=client,
            body=body,
        )
    ).parsed
