from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.webinar_series_content import WebinarSeriesContent
from ...models.webinar_series_view import WebinarSeriesView
from ...types import UNSET, Response, Unset


def _get_kwargs(
    *,
    body: WebinarSeriesContent,
    idempotency_key: str | Unset = UNSET,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}
    if not isinstance(idempotency_key, Unset):
        headers["Idempotency-Key"] = idempotency_key

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/v1/webinar-series",
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> WebinarSeriesView | None:
    if response.status_code == 201:
        response_201 = WebinarSeriesView.from_dict(response.json())

        return response_201

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[WebinarSeriesView]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient,
    body: WebinarSeriesContent,
    idempotency_key: str | Unset = UNSET,
) -> Response[WebinarSeriesView]:
    """Add a series of webinars

     Its sessions of the next 90 days are made at once, and every day those that come into reach.

    Args:
        idempotency_key (str | Unset):
        body (WebinarSeriesContent): What makes webinars that recur: certain weeks' day of each
            month, as every second and fourth Thursday. A session
            that falls on a holiday is held on the next working day. Example: {'capacity': 40,
            'description': 'From sign-on to the first incident.', 'duration_minutes': 60, 'first_on':
            '2026-03-01', 'join_link': 'https://meet.example.org/nimrs-basics', 'start_time': '09:00',
            'title': 'NIMRS for new users', 'weekday': 'thursday', 'weeks': [2, 4]}.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[WebinarSeriesView]
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
    body: WebinarSeriesContent,
    idempotency_key: str | Unset = UNSET,
) -> WebinarSeriesView | None:
    """Add a series of webinars

     Its sessions of the next 90 days are made at once, and every day those that come into reach.

    Args:
        idempotency_key (str | Unset):
        body (WebinarSeriesContent): What makes webinars that recur: certain weeks' day of each
            month, as every second and fourth Thursday. A session
            that falls on a holiday is held on the next working day. Example: {'capacity': 40,
            'description': 'From sign-on to the first incident.', 'duration_minutes': 60, 'first_on':
            '2026-03-01', 'join_link': 'https://meet.example.org/nimrs-basics', 'start_time': '09:00',
            'title': 'NIMRS for new users', 'weekday': 'thursday', 'weeks': [2, 4]}.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        WebinarSeriesView
    """

    return sync_detailed(
        client=client,
        body=body,
        idempotency_key=idempotency_key,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
    body: WebinarSeriesContent,
    idempotency_key: str | Unset = UNSET,
) -> Response[WebinarSeriesView]:
    """Add a series of webinars

     Its sessions of the next 90 days are made at once, and every day those that come into reach.

    Args:
        idempotency_key (str | Unset):
        body (WebinarSeriesContent): What makes webinars that recur: certain weeks' day of each
            month, as every second and fourth Thursday. A session
            that falls on a holiday is held on the next working day. Example: {'capacity': 40,
            'description': 'From sign-on to the first incident.', 'duration_minutes': 60, 'first_on':
            '2026-03-01', 'join_link': 'https://meet.example.org/nimrs-basics', 'start_time': '09:00',
            'title': 'NIMRS for new users', 'weekday': 'thursday', 'weeks': [2, 4]}.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[WebinarSeriesView]
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
    body: WebinarSeriesContent,
    idempotency_key: str | Unset = UNSET,
) -> WebinarSeriesView | None:
    """Add a series of webinars

     Its sessions of the next 90 days are made at once, and every day those that come into reach.

    Args:
        idempotency_key (str | Unset):
        body (WebinarSeriesContent): What makes webinars that recur: certain weeks' day of each
            month, as every second and fourth Thursday. A session
            that falls on a holiday is held on the next working day. Example: {'capacity': 40,
            'description': 'From sign-on to the first incident.', 'duration_minutes': 60, 'first_on':
            '2026-03-01', 'join_link': 'https://meet.example.org/nimrs-basics', 'start_time': '09:00',
            'title': 'NIMRS for new users', 'weekday': 'thursday', 'weeks': [2, 4]}.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        WebinarSeriesView
    """

    return (
        await asyncio_detailed(
            client=client,
            body=body,
            idempotency_key=idempotency_key,
        )
    ).parsed
