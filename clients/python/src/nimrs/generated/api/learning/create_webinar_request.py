from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.webinar_request_content import WebinarRequestContent
from ...models.webinar_request_view import WebinarRequestView
from ...types import UNSET, Response, Unset


def _get_kwargs(
    *,
    body: WebinarRequestContent,
    idempotency_key: str | Unset = UNSET,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}
    if not isinstance(idempotency_key, Unset):
        headers["Idempotency-Key"] = idempotency_key

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/v1/webinar-requests",
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> WebinarRequestView | None:
    if response.status_code == 201:
        response_201 = WebinarRequestView.from_dict(response.json())

        return response_201

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[WebinarRequestView]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient,
    body: WebinarRequestContent,
    idempotency_key: str | Unset = UNSET,
) -> Response[WebinarRequestView]:
    """Ask for a webinar

     For one's own staff. The NIMRS Help Desk answers it, and the answer comes by mail.

    Args:
        idempotency_key (str | Unset):
        body (WebinarRequestContent): What is asked for. Example: {'details': 'Six new supervisors
            begin in May. None of them has filed a report yet.', 'participants': 6, 'preferred_times':
            'Tuesdays or Wednesdays in May, before noon', 'topic': 'Closing an investigation'}.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[WebinarRequestView]
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
    body: WebinarRequestContent,
    idempotency_key: str | Unset = UNSET,
) -> WebinarRequestView | None:
    """Ask for a webinar

     For one's own staff. The NIMRS Help Desk answers it, and the answer comes by mail.

    Args:
        idempotency_key (str | Unset):
        body (WebinarRequestContent): What is asked for. Example: {'details': 'Six new supervisors
            begin in May. None of them has filed a report yet.', 'participants': 6, 'preferred_times':
            'Tuesdays or Wednesdays in May, before noon', 'topic': 'Closing an investigation'}.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        WebinarRequestView
    """

    return sync_detailed(
        client=client,
        body=body,
        idempotency_key=idempotency_key,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
    body: WebinarRequestContent,
    idempotency_key: str | Unset = UNSET,
) -> Response[WebinarRequestView]:
    """Ask for a webinar

     For one's own staff. The NIMRS Help Desk answers it, and the answer comes by mail.

    Args:
        idempotency_key (str | Unset):
        body (WebinarRequestContent): What is asked for. Example: {'details': 'Six new supervisors
            begin in May. None of them has filed a report yet.', 'participants': 6, 'preferred_times':
            'Tuesdays or Wednesdays in May, before noon', 'topic': 'Closing an investigation'}.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[WebinarRequestView]
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
    body: WebinarRequestContent,
    idempotency_key: str | Unset = UNSET,
) -> WebinarRequestView | None:
    """Ask for a webinar

     For one's own staff. The NIMRS Help Desk answers it, and the answer comes by mail.

    Args:
        idempotency_key (str | Unset):
        body (WebinarRequestContent): What is asked for. Example: {'details': 'Six new supervisors
            begin in May. None of them has filed a report yet.', 'participants': 6, 'preferred_times':
            'Tuesdays or Wednesdays in May, before noon', 'topic': 'Closing an investigation'}.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        WebinarRequestView
    """

    return (
        await asyncio_detailed(
            client=client,
            body=body,
            idempotency_key=idempotency_key,
        )
    ).parsed
