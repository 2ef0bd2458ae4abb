from http import HTTPStatus
from typing import Any
from urllib.parse import quote
from uuid import UUID

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.learning_resource_view import LearningResourceView
from ...models.new_learning_file import NewLearningFile
from ...types import Response


def _get_kwargs(
    id: UUID,
    *,
    body: NewLearningFile,
    if_match: str,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}
    headers["If-Match"] = if_match

    _kwargs: dict[str, Any] = {
        "method": "put",
        "url": "/v1/learning/resources/{id}/file".format(
            id=quote(str(id), safe=""),
        ),
    }

    _kwargs["files"] = body.to_multipart()

    headers["Content-Type"] = "multipart/form-data; boundary=+++"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> LearningResourceView | None:
    if response.status_code == 200:
        response_200 = LearningResourceView.from_dict(response.json())

        return response_200

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
    id: UUID,
    *,
    client: AuthenticatedClient,
    body: NewLearningFile,
    if_match: str,
) -> Response[LearningResourceView]:
    """Send the file of material

     In place of the one it had. At most 25 MiB, of the kinds that attachments may have; what it is, is
    found from its
    content.

    Args:
        id (UUID):
        if_match (str):
        body (NewLearningFile): The form in which the file of a resource is sent (`multipart/form-
            data`). At most 25 MiB, of the kinds that
            attachments may have. Example: {'file': '(the bytes of the file)'}.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[LearningResourceView]
    """

    kwargs = _get_kwargs(
        id=id,
        body=body,
        if_match=if_match,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    id: UUID,
    *,
    client: AuthenticatedClient,
    body: NewLearningFile,
    if_match: str,
) -> LearningResourceView | None:
    """Send the file of material

     In place of the one it had. At most 25 MiB, of the kinds that attachments may have; what it is, is
    found from its
    content.

    Args:
        id (UUID):
        if_match (str):
        body (NewLearningFile): The form in which the file of a resource is sent (`multipart/form-
            data`). At most 25 MiB, of the kinds that
            attachments may have. Example: {'file': '(the bytes of the file)'}.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        LearningResourceView
    """

    return sync_detailed(
        id=id,
        client=client,
        body=body,
        if_match=if_match,
    ).parsed


async def asyncio_detailed(
    id: UUID,
    *,
    client: AuthenticatedClient,
    body: NewLearningFile,
    if_match: str,
) -> Response[LearningResourceView]:
    """Send the file of material

     In place of the one it had. At most 25 MiB, of the kinds that attachments may have; what it is, is
    found from its
    content.

    Args:
        id (UUID):
        if_match (str):
        body (NewLearningFile): The form in which the file of a resource is sent (`multipart/form-
            data`). At most 25 MiB, of the kinds that
            attachments may have. Example: {'file': '(the bytes of the file)'}.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[LearningResourceView]
    """

    kwargs = _get_kwargs(
        id=id,
        body=body,
        if_match=if_match,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    id: UUID,
    *,
    client: AuthenticatedClient,
    body: NewLearningFile,
    if_match: str,
) -> LearningResourceView | None:
    """Send the file of material

     In place of the one it had. At most 25 MiB, of the kinds that attachments may have; what it is, is
    found from its
    content.

    Args:
        id (UUID):
        if_match (str):
        body (NewLearningFile): The form in which the file of a resource is sent (`multipart/form-
            data`). At most 25 MiB, of the kinds that
            attachments may have. Example: {'file': '(the bytes of the file)'}.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        LearningResourceView
    """

    return (
        await asyncio_detailed(
            id=id,
            client=client,
            body=body,
            if_match=if_match,
        )
    ).parsed
