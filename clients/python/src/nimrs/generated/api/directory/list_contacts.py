from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.contact_topic import ContactTopic
from ...models.page_contact_view import PageContactView
from ...models.staff_kind import StaffKind
from ...types import UNSET, Response, Unset


def _get_kwargs(
    *,
    topic: ContactTopic | Unset = UNSET,
    staff_kind: StaffKind | Unset = UNSET,
    county: str | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    json_topic: str | Unset = UNSET
    if not isinstance(topic, Unset):
        json_topic = topic.value

    params["topic"] = json_topic

    json_staff_kind: str | Unset = UNSET
    if not isinstance(staff_kind, Unset):
        json_staff_kind = staff_kind.value

    params["staff_kind"] = json_staff_kind

    params["county"] = county

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/v1/contacts",
        "params": params,
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> PageContactView | None:
    if response.status_code == 200:
        response_200 = PageContactView.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[PageContactView]:
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
    staff_kind: StaffKind | Unset = UNSET,
    county: str | Unset = UNSET,
) -> Response[PageContactView]:
    """Whom to ask for what

     Where the Clinical Risk Manager of a county has a part, the answer names the county's field office
    and
    who it is today.

    Args:
        topic (ContactTopic | Unset): What a contact of the directory is for; the contacts are in
            `contacts.csv`.
        staff_kind (StaffKind | Unset): Who employs the person. It decides the service desk and
            the road of a request for access.
        county (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[PageContactView]
    """

    kwargs = _get_kwargs(
        topic=topic,
        staff_kind=staff_kind,
        county=county,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient | Client,
    topic: ContactTopic | Unset = UNSET,
    staff_kind: StaffKind | Unset = UNSET,
    county: str | Unset = UNSET,
) -> PageContactView | None:
    """Whom to ask for what

     Where the Clinical Risk Manager of a county has a part, the answer names the county's field office
    and
    who it is today.

    Args:
        topic (ContactTopic | Unset): What a contact of the directory is for; the contacts are in
            `contacts.csv`.
        staff_kind (StaffKind | Unset): Who employs the person. It decides the service desk and
            the road of a request for access.
        county (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        PageContactView
    """

    return sync_detailed(
        client=client,
        topic=topic,
        staff_kind=staff_kind,
        county=county,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    topic: ContactTopic | Unset = UNSET,
    staff_kind: StaffKind | Unset = UNSET,
    county: str | Unset = UNSET,
) -> Response[PageContactView]:
    """Whom to ask for what

     Where the Clinical Risk Manager of a county has a part, the answer names the county's field office
    and
    who it is today.

    Args:
        topic (ContactTopic | Unset): What a contact of the directory is for; the contacts are in
            `contacts.csv`.
        staff_kind (StaffKind | Unset): Who employs the person. It decides the service desk and
            the road of a request for access.
        county (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[PageContactView]
    """

    kwargs = _get_kwargs(
        topic=topic,
        staff_kind=staff_kind,
        county=county,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    topic: ContactTopic | Unset = UNSET,
    staff_kind: StaffKind | Unset = UNSET,
    county: str | Unset = UNSET,
) -> PageContactView | None:
    """Whom to ask for what

     Where the Clinical Risk Manager of a county has a part, the answer names the county's field office
    and
    who it is today.

    Args:
        topic (ContactTopic | Unset): What a contact of the directory is for; the contacts are in
            `contacts.csv`.
        staff_kind (StaffKind | Unset): Who employs the person. It decides the service desk and
            the road of a request for access.
        county (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        PageContactView
    """

    return (
        await asyncio_detailed(
            client=client,
            topic=topic,
            staff_kind=staff_kind,
            county=county,
        )
    ).parsed
