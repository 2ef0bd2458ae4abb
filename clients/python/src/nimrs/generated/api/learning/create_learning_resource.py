from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.learning_resource_content import LearningResourceContent
from ...models.learning_resource_view import LearningResourceView
from ...types import UNSET, Response, Unset


def _get_kwargs(
    *,
    body: LearningResourceContent,
    idempotency_key: str | Unset = UNSET,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}
    if not isinstance(idempotency_key, Unset):
        headers["Idempotency-Key"] = idempotency_key

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/v1/learning/resources",
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> LearningResourceView | None:
    if response.status_code == 201:
        response_201 = LearningResourceView.from_dict(response.json())

        return response_201

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[LearningResourceView]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient,
    body: LearningResourceContent,
    idempotency_key: str | Unset = UNSET,
) -> Response[LearningResourceView]:
    """Add a training video, policy guide or job aid

     With a link, or without one for material whose file is sent next. Without either it cannot be
    published yet.

    Args:
        idempotency_key (str | Unset):
        body (LearningResourceContent): What is said about material. The material itself is a
            link, or a file that is sent on its own. Example: {'audience': 'everyone', 'edition':
            '2026-03', 'kind': 'job_aid', 'link': 'https://learning.example.org/recording-a-fall',
            'published': True, 'summary': 'Two pages to keep beside the keyboard.', 'title':
            'Recording a fall, step by step'}.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[LearningResourceView]
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
    body: LearningResourceContent,
    idempotency_key: str | Unset = UNSET,
) -> LearningResourceView | None:
    """Add a training video, policy guide or job aid

     With a link, or without one for material whose file is sent next. Without either it cannot be
    published yet.

    Args:
        idempotency_key (str | Unset):
        body (LearningResourceContent): What is said about material. The material itself is a
            link, or a file that is sent on its own. Example: {'audience': 'everyone', 'edition':
            '2026-03', 'kind': 'job_aid', 'link': 'https://learning.example.org/recording-a-fall',
            'published': True, 'summary': 'Two pages to keep beside the keyboard.', 'title':
            'Recording a fall, step by step'}.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        LearningResourceView
    """

    return sync_detailed(
        client=client,
        body=body,
        idempotency_key=idempotency_key,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
    body: LearningResourceContent,
    idempotency_key: str | Unset = UNSET,
) -> Response[LearningResourceView]:
    """Add a training video, policy guide or job aid

     With a link, or without one for material whose file is sent next. Without either it cannot be
    published yet.

    Args:
        idempotency_key (str | Unset):
        body (LearningResourceContent): What is said about material. The material itself is a
            link, or a file that is sent on its own. Example: {'audience': 'everyone', 'edition':
            '2026-03', 'kind': 'job_aid', 'link': 'https://learning.example.org/recording-a-fall',
            'published': True, 'summary': 'Two pages to keep beside the keyboard.', 'title':
            'Recording a fall, step by step'}.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[LearningResourceView]
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
    body: LearningResourceContent,
    idempotency_key: str | Unset = UNSET,
) -> LearningResourceView | None:
    """Add a training video, policy guide or job aid

     With a link, or without one for material whose file is sent next. Without either it cannot be
    published yet.

    Args:
        idempotency_key (str | Unset):
        body (LearningResourceContent): What is said about material. The material itself is a
            link, or a file that is sent on its own. Example: {'audience': 'everyone', 'edition':
            '2026-03', 'kind': 'job_aid', 'link': 'https://learning.example.org/recording-a-fall',
            'published': True, 'summary': 'Two pages to keep beside the keyboard.', 'title':
            'Recording a fall, step by step'}.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        LearningResourceView
    """

    return (
        await asyncio_detailed(
            client=client,
            body=body,
            idempotency_key=idempotency_key,
        )
    ).parsed
