from http import HTTPStatus
from typing import Any
from urllib.parse import quote

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.county_view import CountyView
from ...types import Response


def _get_kwargs(
    fips: str,
) -> dict[str, Any]:

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/v1/counties/{fips}".format(
            fips=quote(str(fips), safe=""),
        ),
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> CountyView | None:
    if response.status_code == 200:
        response_200 = CountyView.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[CountyView]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    fips: str,
    *,
    client: AuthenticatedClient | Client,
) -> Response[CountyView]:
    """One county

     With the field office that it belongs to.

    Args:
        fips (str):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[CountyView]
    """

    kwargs = _get_kwargs(
        fips=fips,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    fips: str,
    *,
    client: AuthenticatedClient | Client,
) -> CountyView | None:
    """One county

     With the field office that it belongs to.

    Args:
        fips (str):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        CountyView
    """

    return sync_detailed(
        fips=fips,
        client=client,
    ).parsed


async def asyncio_detailed(
    fips: str,
    *,
    client: AuthenticatedClient | Client,
) -> Response[CountyView]:
    """One county

     With the field office that it belongs to.

    Args:
        fips (str):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[CountyView]
    """

    kwargs = _get_kwargs(
        fips=fips,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    fips: str,
    *,
    client: AuthenticatedClient | Client,
) -> CountyView | None:
    """One county

     With the field office that it belongs to.

    Args:
        fips (str):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        CountyView
    """

    return (
        await asyncio_detailed(
            fips=fips,
            client=client,
        )
    ).parsed
