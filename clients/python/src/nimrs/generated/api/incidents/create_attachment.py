from http import HTTPStatus
from typing import Any
from urllib.parse import quote
from uuid import UUID

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.attachment_view import AttachmentView
from ...models.new_attachment import NewAttachment
from ...types import UNSET, Response, Unset


def _get_kwargs(
    id: UUID,
    *,
    body: NewAttachment,
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
        "url": "/v1/incidents/{id}/attachments".format(
            id=quote(str(id), safe=""),
        ),
    }

    _kwargs["files"] = body.to_multipart()

    headers["Content-Type"] = "multipart/form-data; boundary=+++"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> AttachmentView | None:
    if response.status_code == 201:
        response_201 = AttachmentView.from_dict(response.json())

        return response_201

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[AttachmentView]:
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
    body: NewAttachment,
    change_reason: None | str | Unset = UNSET,
    idempotency_key: str | Unset = UNSET,
) -> Response[AttachmentView]:
    """Attach a file

     At most 25 MiB. What it is, is found from its content: PDF, PNG, JPEG, GIF, TIFF, WebP, HEIC, Word
    (docx), Excel
    (xlsx), OpenDocument text, RTF, plain text, CSV, MP3, WAV, M4A or MP4. Makes a new version of the
    incident.

    Args:
        id (UUID):
        change_reason (None | str | Unset):
        idempotency_key (str | Unset):
        body (NewAttachment): The form in which a file is sent (`multipart/form-data`). Files have
            at most 25 MiB and are one of: PDF, PNG, JPEG,
            GIF, TIFF, WebP, HEIC, Word (docx), Excel (xlsx), OpenDocument text, RTF, plain text, CSV,
            MP3, WAV, M4A, MP4. Example: {'confidentiality': 'clinical', 'description': 'Plan of the
            third floor', 'file': '(the bytes of the file)'}.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[AttachmentView]
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
    body: NewAttachment,
    change_reason: None | str | Unset = UNSET,
    idempotency_key: str | Unset = UNSET,
) -> AttachmentView | None:
    """Attach a file

     At most 25 MiB. What it is, is found from its content: PDF, PNG, JPEG, GIF, TIFF, WebP, HEIC, Word
    (docx), Excel
    (xlsx), OpenDocument text, RTF, plain text, CSV, MP3, WAV, M4A or MP4. Makes a new version of the
    incident.

    Args:
        id (UUID):
        change_reason (None | str | Unset):
        idempotency_key (str | Unset):
        body (NewAttachment): The form in which a file is sent (`multipart/form-data`). Files have
            at most 25 MiB and are one of: PDF, PNG, JPEG,
            GIF, TIFF, WebP, HEIC, Word (docx), Excel (xlsx), OpenDocument text, RTF, plain text, CSV,
            MP3, WAV, M4A, MP4. Example: {'confidentiality': 'clinical', 'description': 'Plan of the
            third floor', 'file': '(the bytes of the file)'}.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        AttachmentView
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
    body: NewAttachment,
    change_reason: None | str | Unset = UNSET,
    idempotency_key: str | Unset = UNSET,
) -> Response[AttachmentView]:
    """Attach a file

     At most 25 MiB. What it is, is found from its content: PDF, PNG, JPEG, GIF, TIFF, WebP, HEIC, Word
    (docx), Excel
    (xlsx), OpenDocument text, RTF, plain text, CSV, MP3, WAV, M4A or MP4. Makes a new version of the
    incident.

    Args:
        id (UUID):
        change_reason (None | str | Unset):
        idempotency_key (str | Unset):
        body (NewAttachment): The form in which a file is sent (`multipart/form-data`). Files have
            at most 25 MiB and are one of: PDF, PNG, JPEG,
            GIF, TIFF, WebP, HEIC, Word (docx), Excel (xlsx), OpenDocument text, RTF, plain text, CSV,
            MP3, WAV, M4A, MP4. Example: {'confidentiality': 'clinical', 'description': 'Plan of the
            third floor', 'file': '(the bytes of the file)'}.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[AttachmentView]
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
    body: NewAttachment,
    change_reason: None | str | Unset = UNSET,
    idempotency_key: str | Unset = UNSET,
) -> AttachmentView | None:
    """Attach a file

     At most 25 MiB. What it is, is found from its content: PDF, PNG, JPEG, GIF, TIFF, WebP, HEIC, Word
    (docx), Excel
    (xlsx), OpenDocument text, RTF, plain text, CSV, MP3, WAV, M4A or MP4. Makes a new version of the
    incident.

    Args:
        id (UUID):
        change_reason (None | str | Unset):
        idempotency_key (str | Unset):
        body (NewAttachment): The form in which a file is sent (`multipart/form-data`). Files have
            at most 25 MiB and are one of: PDF, PNG, JPEG,
            GIF, TIFF, WebP, HEIC, Word (docx), Excel (xlsx), OpenDocument text, RTF, plain text, CSV,
            MP3, WAV, M4A, MP4. Example: {'confidentiality': 'clinical', 'description': 'Plan of the
            third floor', 'file': '(the bytes of the file)'}.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        AttachmentView
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
