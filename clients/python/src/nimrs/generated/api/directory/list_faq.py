from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.contact_topic import ContactTopic
from ...models.page_faq_view import PageFaqView
from ...types import UNSET, Response, Unset


def _get_kwargs(
    *,
    topic: ContactTopic | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    json_topic: str | Unset = UNSET
    if not isinstance(topic, Unset):
        json_topic = topic.value

    params["topic"] = json_topic

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/v1/faq",
        "params": params,
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> PageFaqView | None:
    if response.status_code == 200:
        response_200 = PageFaqView.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[PageFaqView]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    topic: ContactTopic | Unset = UNSET,
) -> Response[PageFaqView]:
    """Questions that are asked often

     Each with its answer, the operations that do it, and the contacts that help further.

    Args:
        topic (ContactTopic | Unset): What a contact of the directory is for; the contacts are in
            `contacts.csv`.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[PageFaqView]
    """

    kwargs = _get_kwargs(
        topic=topic,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient | Client,
    topic: ContactTopic | Unset = UNSET,
) -> PageFaqView | None:
    """Questions that are asked often

     Each with its answer, the operations that do it, and the contacts that help further.

    Args:
        topic (ContactTopic | Unset): What a contact of the directory is for; the contacts are in
            `contacts.csv`.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        PageFaqView
    """

    return sync_detailed(
        client=client,
        topic=topic,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    topic: ContactTopic | Unset = UNSET,
) -> Response[PageFaqView]:
    """Questions that are asked often

     Each with its answer, the operations that do it, and the contacts that help further.

    Args:
        topic (ContactTopic | Unset): What a contact of the directory is for; the contacts are in
            `contacts.csv`.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[PageFaqView]
    """

    kwargs = _get_kwargs(
        topic=topic,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    topic: ContactTopic | Unset = UNSET,
) -> PageFaqView | None:
    """Questions that are asked often

     Each with its answer, the operations that do it, and the contacts that help further.

    Args:
        topic (ContactTopic | Unset): What a contact of the directory is for; the contacts are in
            `contacts.csv`.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        PageFaqView
    """

    return (
        await asyncio_detailed(
            client=client,
            topic=topic,
        )
    ).parsed
