from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.learning_audience import LearningAudience
from ...models.learning_resource_kind import LearningResourceKind
from ...models.page_learning_resource_view import PageLearningResourceView
from ...types import UNSET, Response, Unset


def _get_kwargs(
    *,
    limit: int | Unset = 50,
    cursor: str | Unset = UNSET,
    kind: LearningResourceKind | Unset = UNSET,
    audience: LearningAudience | Unset = UNSET,
    all_: bool | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["limit"] = limit

    params["cursor"] = cursor

    json_kind: str | Unset = UNSET
    if not isinstance(kind, Unset):
        json_kind = kind.value

    params["kind"] = json_kind

    json_audience: str | Unset = UNSET
    if not isinstance(audience, Unset):
        json_audience = audience.value

    params["audience"] = json_audience

    params["all"] = all_

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/v1/learning/resources",
        "params": params,
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> PageLearningResourceView | None:
    if response.status_code == 200:
        response_200 = PageLearningResourceView.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[PageLearningResourceView]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient,
    limit: int | Unset = 50,
    cursor: str | Unset = UNSET,
    kind: LearningResourceKind | Unset = UNSET,
    audience: LearningAudience | Unset = UNSET,
    all_: bool | Unset = UNSET,
) -> Response[PageLearningResourceView]:
    """List training videos, policy guides and job aids

     What is published, for everybody. Oldest first.

    Args:
        limit (int | Unset):  Default: 50.
        cursor (str | Unset):
        kind (LearningResourceKind | Unset): What kind of material it is.
        audience (LearningAudience | Unset): For whom material is made.
        all_ (bool | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[PageLearningResourceView]
    """

    kwargs = _get_kwargs(
        limit=limit,
        cursor=cursor,
        kind=kind,
        audience=audience,
        all_=all_,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient,
    limit: int | Unset = 50,
    cursor: str | Unset = UNSET,
    kind: LearningResourceKind | Unset = UNSET,
    audience: LearningAudience | Unset = UNSET,
    all_: bool | Unset = UNSET,
) -> PageLearningResourceView | None:
    """List training videos, policy guides and job aids

     What is published, for everybody. Oldest first.

    Args:
        limit (int | Unset):  Default: 50.
        cursor (str | Unset):
        kind (LearningResourceKind | Unset): What kind of material it is.
        audience (LearningAudience | Unset): For whom material is made.
        all_ (bool | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        PageLearningResourceView
    """

    return sync_detailed(
        client=client,
        limit=limit,
        cursor=cursor,
        kind=kind,
        audience=audience,
        all_=all_,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
    limit: int | Unset = 50,
    cursor: str | Unset = UNSET,
    kind: LearningResourceKind | Unset = UNSET,
    audience: LearningAudience | Unset = UNSET,
    all_: bool | Unset = UNSET,
) -> Response[PageLearningResourceView]:
    """List training videos, policy guides and job aids

     What is published, for everybody. Oldest first.

    Args:
        limit (int | Unset):  Default: 50.
        cursor (str | Unset):
        kind (LearningResourceKind | Unset): What kind of material it is.
        audience (LearningAudience | Unset): For whom material is made.
        all_ (bool | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[PageLearningResourceView]
    """

    kwargs = _get_kwargs(
        limit=limit,
        cursor=cursor,
        kind=kind,
        audience=audience,
        all_=all_,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient,
    limit: int | Unset = 50,
    cursor: str | Unset = UNSET,
    kind: LearningResourceKind | Unset = UNSET,
    audience: LearningAudience | Unset = UNSET,
    all_: bool | Unset = UNSET,
) -> PageLearningResourceView | None:
    """List training videos, policy guides and job aids

     What is published, for everybody. Oldest first.

    Args:
        limit (int | Unset):  Default: 50.
        cursor (str | Unset):
        kind (LearningResourceKind | Unset): What kind of material it is.
        audience (LearningAudience | Unset): For whom material is made.
        all_ (bool | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        PageLearningResourceView
    """

    return (
        await asyncio_detailed(
            client=client,
            limit=limit,
            cursor=cursor,
            kind=kind,
            audience=audience,
            all_=all_,
        )
    ).parsed
