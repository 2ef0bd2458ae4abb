from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.jc_request_view import JcRequestView
from ...models.new_jc_request import NewJcRequest
from ...types import UNSET, Response, Unset


def _get_kwargs(
    *,
    body: NewJcRequest,
    idempotency_key: str | Unset = UNSET,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}
    if not isinstance(idempotency_key, Unset):
        headers["Idempotency-Key"] = idempotency_key

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/v1/justice-center/requests",
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> JcRequestView | None:
    if response.status_code == 201:
        response_201 = JcRequestView.from_dict(response.json())

        return response_201

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[JcRequestView]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient,
    body: NewJcRequest,
    idempotency_key: str | Unset = UNSET,
) -> Response[JcRequestView]:
    """Ask the Justice Center

     To change a classification (`reclassification`), to give a case that is not about a client of the
    facility to
    another (`reassignment`), or where a case is that was reported to the VPCR and is not in the import
    queue
    (`not_arrived`). It becomes a mail: the subject is the number and nothing else, the reason is the
    text, and the
    Clinical Risk Manager of the facility's county gets it in copy. One request per kind and number is
    open at a time,
    until it is answered or taken back.

    Its texts (`reason`, `proposed_facility_name`, `vpcr_caller`, `contact.name`) must not name the
    client: names, date
    of birth and numbers of the clients concerned are refused (422, `names_client`), unless
    `names_allowed` says that it
    is meant otherwise.

    Args:
        idempotency_key (str | Unset):
        body (NewJcRequest): A request to the Justice Center. Example: {'contact': {'email':
            'dana.reyes@example.org', 'name': 'Dana Reyes', 'phone': '845-555-0101'}, 'jc_number':
            '101-460120030', 'kind': 'reclassification', 'proposed_classification':
            'significant_incident', 'proposed_type': 'fall', 'reason': 'The fall was witnessed by two
            members of staff and no custodian failed in a duty.'}.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[JcRequestView]
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
    body: NewJcRequest,
    idempotency_key: str | Unset = UNSET,
) -> JcRequestView | None:
    """Ask the Justice Center

     To change a classification (`reclassification`), to give a case that is not about a client of the
    facility to
    another (`reassignment`), or where a case is that was reported to the VPCR and is not in the import
    queue
    (`not_arrived`). It becomes a mail: the subject is the number and nothing else, the reason is the
    text, and the
    Clinical Risk Manager of the facility's county gets it in copy. One request per kind and number is
    open at a time,
    until it is answered or taken back.

    Its texts (`reason`, `proposed_facility_name`, `vpcr_caller`, `contact.name`) must not name the
    client: names, date
    of birth and numbers of the clients concerned are refused (422, `names_client`), unless
    `names_allowed` says that it
    is meant otherwise.

    Args:
        idempotency_key (str | Unset):
        body (NewJcRequest): A request to the Justice Center. Example: {'contact': {'email':
            'dana.reyes@example.org', 'name': 'Dana Reyes', 'phone': '845-555-0101'}, 'jc_number':
            '101-460120030', 'kind': 'reclassification', 'proposed_classification':
            'significant_incident', 'proposed_type': 'fall', 'reason': 'The fall was witnessed by two
            members of staff and no custodian failed in a duty.'}.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        JcRequestView
    """

    return sync_detailed(
        client=client,
        body=body,
        idempotency_key=idempotency_key,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
    body: NewJcRequest,
    idempotency_key: str | Unset = UNSET,
) -> Response[JcRequestView]:
    """Ask the Justice Center

     To change a classification (`reclassification`), to give a case that is not about a client of the
    facility to
    another (`reassignment`), or where a case is that was reported to the VPCR and is not in the import
    queue
    (`not_arrived`). It becomes a mail: the subject is the number and nothing else, the reason is the
    text, and the
    Clinical Risk Manager of the facility's county gets it in copy. One request per kind and number is
    open at a time,
    until it is answered or taken back.

    Its texts (`reason`, `proposed_facility_name`, `vpcr_caller`, `contact.name`) must not name the
    client: names, date
    of birth and numbers of the clients concerned are refused (422, `names_client`), unless
    `names_allowed` says that it
    is meant otherwise.

    Args:
        idempotency_key (str | Unset):
        body (NewJcRequest): A request to the Justice Center. Example: {'contact': {'email':
            'dana.reyes@example.org', 'name': 'Dana Reyes', 'phone': '845-555-0101'}, 'jc_number':
            '101-460120030', 'kind': 'reclassification', 'proposed_classification':
            'significant_incident', 'proposed_type': 'fall', 'reason': 'The fall was witnessed by two
            members of staff and no custodian failed in a duty.'}.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[JcRequestView]
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
    body: NewJcRequest,
    idempotency_key: str | Unset = UNSET,
) -> JcRequestView | None:
    """Ask the Justice Center

     To change a classification (`reclassification`), to give a case that is not about a client of the
    facility to
    another (`reassignment`), or where a case is that was reported to the VPCR and is not in the import
    queue
    (`not_arrived`). It becomes a mail: the subject is the number and nothing else, the reason is the
    text, and the
    Clinical Risk Manager of the facility's county gets it in copy. One request per kind and number is
    open at a time,
    until it is answered or taken back.

    Its texts (`reason`, `proposed_facility_name`, `vpcr_caller`, `contact.name`) must not name the
    client: names, date
    of birth and numbers of the clients concerned are refused (422, `names_client`), unless
    `names_allowed` says that it
    is meant otherwise.

    Args:
        idempotency_key (str | Unset):
        body (NewJcRequest): A request to the Justice Center. Example: {'contact': {'email':
            'dana.reyes@example.org', 'name': 'Dana Reyes', 'phone': '845-555-0101'}, 'jc_number':
            '101-460120030', 'kind': 'reclassification', 'proposed_classification':
            'significant_incident', 'proposed_type': 'fall', 'reason': 'The fall was witnessed by two
            members of staff and no custodian failed in a duty.'}.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        JcRequestView
    """

    return (
        await asyncio_detailed(
            client=client,
            body=body,
            idempotency_key=idempotency_key,
        )
    ).parsed
