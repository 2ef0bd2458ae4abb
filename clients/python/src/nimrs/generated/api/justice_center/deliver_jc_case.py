from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.jc_case_delivery import JcCaseDelivery
from ...models.jc_delivery_receipt import JcDeliveryReceipt
from ...types import UNSET, Response, Unset


def _get_kwargs(
    *,
    body: JcCaseDelivery,
    idempotency_key: str | Unset = UNSET,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}
    if not isinstance(idempotency_key, Unset):
        headers["Idempotency-Key"] = idempotency_key

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/v1/justice-center/cases",
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> JcDeliveryReceipt | None:
    if response.status_code == 200:
        response_200 = JcDeliveryReceipt.from_dict(response.json())

        return response_200

    if response.status_code == 201:
        response_201 = JcDeliveryReceipt.from_dict(response.json())

        return response_201

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[JcDeliveryReceipt]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient,
    body: JcCaseDelivery,
    idempotency_key: str | Unset = UNSET,
) -> Response[JcDeliveryReceipt]:
    """Deliver a case, or news of one

     For the Justice Center's machine account. Number and sequence name the delivery: the same again is
    `unchanged`,
    another content under the same sequence is refused (409), a lower sequence is kept and `ignored`. A
    higher one
    brings the case up to date or takes it back. As XML the root is `case_delivery`; fields are elements
    of the same
    names, and `people` holds `person` elements. Document types, entities of your own, attributes and
    processing
    instructions are refused.

    Args:
        idempotency_key (str | Unset):
        body (JcCaseDelivery): A case, or news of one, as the Justice Center delivers it. Number
            and sequence together name the delivery: sent
            again it changes nothing.

            As XML the root is `case_delivery` and every field an element of its own name; the people
            are `person` elements
            in `people`. Example: {'action': 'report', 'case': {'accepted_at': '2026-03-01T15:00:00Z',
            'classification': 'abuse_neglect', 'incident_type': 'neglect', 'occurred_at':
            '2026-03-01T09:15:00Z', 'report_method': 'phone', 'reported_at': '2026-03-01T11:00:00Z',
            'summary': 'A patient was left without the ordered observation.'}, 'county_fips': '36027',
            'facility_name': 'Hudson View Clinic', 'jc_number': '101-460120030', 'sequence': 1}.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[JcDeliveryReceipt]
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
    body: JcCaseDelivery,
    idempotency_key: str | Unset = UNSET,
) -> JcDeliveryReceipt | None:
    """Deliver a case, or news of one

     For the Justice Center's machine account. Number and sequence name the delivery: the same again is
    `unchanged`,
    another content under the same sequence is refused (409), a lower sequence is kept and `ignored`. A
    higher one
    brings the case up to date or takes it back. As XML the root is `case_delivery`; fields are elements
    of the same
    names, and `people` holds `person` elements. Document types, entities of your own, attributes and
    processing
    instructions are refused.

    Args:
        idempotency_key (str | Unset):
        body (JcCaseDelivery): A case, or news of one, as the Justice Center delivers it. Number
            and sequence together name the delivery: sent
            again it changes nothing.

            As XML the root is `case_delivery` and every field an element of its own name; the people
            are `person` elements
            in `people`. Example: {'action': 'report', 'case': {'accepted_at': '2026-03-01T15:00:00Z',
            'classification': 'abuse_neglect', 'incident_type': 'neglect', 'occurred_at':
            '2026-03-01T09:15:00Z', 'report_method': 'phone', 'reported_at': '2026-03-01T11:00:00Z',
            'summary': 'A patient was left without the ordered observation.'}, 'county_fips': '36027',
            'facility_name': 'Hudson View Clinic', 'jc_number': '101-460120030', 'sequence': 1}.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        JcDeliveryReceipt
    """

    return sync_detailed(
        client=client,
        body=body,
        idempotency_key=idempotency_key,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
    body: JcCaseDelivery,
    idempotency_key: str | Unset = UNSET,
) -> Response[JcDeliveryReceipt]:
    """Deliver a case, or news of one

     For the Justice Center's machine account. Number and sequence name the delivery: the same again is
    `unchanged`,
    another content under the same sequence is refused (409), a lower sequence is kept and `ignored`. A
    higher one
    brings the case up to date or takes it back. As XML the root is `case_delivery`; fields are elements
    of the same
    names, and `people` holds `person` elements. Document types, entities of your own, attributes and
    processing
    instructions are refused.

    Args:
        idempotency_key (str | Unset):
        body (JcCaseDelivery): A case, or news of one, as the Justice Center delivers it. Number
            and sequence together name the delivery: sent
            again it changes nothing.

            As XML the root is `case_delivery` and every field an element of its own name; the people
            are `person` elements
            in `people`. Example: {'action': 'report', 'case': {'accepted_at': '2026-03-01T15:00:00Z',
            'classification': 'abuse_neglect', 'incident_type': 'neglect', 'occurred_at':
            '2026-03-01T09:15:00Z', 'report_method': 'phone', 'reported_at': '2026-03-01T11:00:00Z',
            'summary': 'A patient was left without the ordered observation.'}, 'county_fips': '36027',
            'facility_name': 'Hudson View Clinic', 'jc_number': '101-460120030', 'sequence': 1}.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[JcDeliveryReceipt]
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
    body: JcCaseDelivery,
    idempotency_key: str | Unset = UNSET,
) -> JcDeliveryReceipt | None:
    """Deliver a case, or news of one

     For the Justice Center's machine account. Number and sequence name the delivery: the same again is
    `unchanged`,
    another content under the same sequence is refused (409), a lower sequence is kept and `ignored`. A
    higher one
    brings the case up to date or takes it back. As XML the root is `case_delivery`; fields are elements
    of the same
    names, and `people` holds `person` elements. Document types, entities of your own, attributes and
    processing
    instructions are refused.

    Args:
        idempotency_key (str | Unset):
        body (JcCaseDelivery): A case, or news of one, as the Justice Center delivers it. Number
            and sequence together name the delivery: sent
            again it changes nothing.

            As XML the root is `case_delivery` and every field an element of its own name; the people
            are `person` elements
            in `people`. Example: {'action': 'report', 'case': {'accepted_at': '2026-03-01T15:00:00Z',
            'classification': 'abuse_neglect', 'incident_type': 'neglect', 'occurred_at':
            '2026-03-01T09:15:00Z', 'report_method': 'phone', 'reported_at': '2026-03-01T11:00:00Z',
            'summary': 'A patient was left without the ordered observation.'}, 'county_fips': '36027',
            'facility_name': 'Hudson View Clinic', 'jc_number': '101-460120030', 'sequence': 1}.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        JcDeliveryReceipt
    """

    return (
        await asyncio_detailed(
            client=client,
            body=body,
            idempotency_key=idempotency_key,
        )
    ).parsed
