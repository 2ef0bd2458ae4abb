from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar

from attrs import define as _attrs_define

if TYPE_CHECKING:
    from ..models.cloud_event import CloudEvent
    from ..models.delivery_attempt import DeliveryAttempt
    from ..models.delivery_header import DeliveryHeader
    from ..models.delivery_view import DeliveryView


T = TypeVar("T", bound="DeliveryDetail")


@_attrs_define
class DeliveryDetail:
    """A delivery with what was sent and what was answered.

    Example:
        {'body': {'data': {'resource': '/v1/incidents/0192f0c1-2a3b-7c4d-8e5f-60718293a4b6'}, 'datacontenttype':
            'application/json', 'id': '0192f0c1-2a3b-7c4d-8e5f-60718293a4b8', 'sequence': '0000000000000000042', 'source':
            'https://nimrs.example.org', 'specversion': '1.0', 'subject':
            '/v1/incidents/0192f0c1-2a3b-7c4d-8e5f-60718293a4b6', 'time': '2026-03-02T15:00:00Z', 'type':
            'gov.ny.omh.nimrs.incident.submitted'}, 'delivery': {'attempts': 1, 'created_at': '2026-03-02T15:00:00Z',
            'event_id': '0192f0c1-2a3b-7c4d-8e5f-60718293a4b8', 'id': '0192f0c1-2a3b-7c4d-8e5f-60718293a4b7', 'position':
            42, 'status': 'delivered', 'type': 'gov.ny.omh.nimrs.incident.submitted'}, 'headers': [{'name': 'webhook-id',
            'value': '0192f0c1-2a3b-7c4d-8e5f-60718293a4b8'}], 'tried': [{'at': '2026-03-02T15:00:01Z', 'milliseconds': 31,
            'status': 204}]}

    Attributes:
        body (CloudEvent): An event in the JSON format of CloudEvents 1.0. It names what changed and never says anything
            of a person: read the
            resource to know more. Example: {'data': {'facility_id': '0192f0c1-2a3b-7c4d-8e5f-60718293a4b7', 'incident_id':
            '0192f0c1-2a3b-7c4d-8e5f-60718293a4b6', 'resource': '/v1/incidents/0192f0c1-2a3b-7c4d-8e5f-60718293a4b6',
            'status': 'submitted', 'version': 3}, 'datacontenttype': 'application/json', 'id':
            '0192f0c1-2a3b-7c4d-8e5f-60718293a4b5', 'sequence': '0000000000000000042', 'source':
            'https://nimrs.example.org', 'specversion': '1.0', 'subject':
            '/v1/incidents/0192f0c1-2a3b-7c4d-8e5f-60718293a4b6', 'time': '2026-03-02T15:00:00Z', 'type':
            'gov.ny.omh.nimrs.incident.submitted'}.
        delivery (DeliveryView): A delivery of an event to a webhook. Example: {'attempts': 1, 'created_at':
            '2026-03-02T15:00:00Z', 'ended_at': '2026-03-02T15:00:01Z', 'event_id': '0192f0c1-2a3b-7c4d-8e5f-60718293a4b8',
            'id': '0192f0c1-2a3b-7c4d-8e5f-60718293a4b7', 'position': 42, 'status': 'delivered', 'type':
            'gov.ny.omh.nimrs.incident.submitted'}.
        headers (list[DeliveryHeader]): The headers of the last attempt, without the signature.
        tried (list[DeliveryAttempt]): The attempts, oldest first, at most the last hundred.
    """

    body: CloudEvent
    delivery: DeliveryView
    headers: list[DeliveryHeader]
    tried: list[DeliveryAttempt]

    def to_dict(self) -> dict[str, Any]:
        body = self.body.to_dict()

        delivery = self.delivery.to_dict()

        headers = []
        for headers_item_data in self.headers:
            headers_item = headers_item_data.to_dict()
            headers.append(headers_item)

        tried = []
        for tried_item_data in self.tried:
            tried_item = tried_item_data.to_dict()
            tried.append(tried_item)

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "body": body,
                "delivery": delivery,
                "headers": headers,
                "tried": tried,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.cloud_event import CloudEvent
        from ..models.delivery_attempt import DeliveryAttempt
        from ..models.delivery_header import DeliveryHeader
        from ..models.delivery_view import DeliveryView

        d = dict(src_dict)
        body = CloudEvent.from_dict(d.pop("body"))

        delivery = DeliveryView.from_dict(d.pop("delivery"))

        headers = []
        _headers = d.pop("headers")
        for headers_item_data in _headers:
            headers_item = DeliveryHeader.from_dict(headers_item_data)

            headers.append(headers_item)

        tried = []
        _tried = d.pop("tried")
        for tried_item_data in _tried:
            tried_item = DeliveryAttempt.from_dict(tried_item_data)

            tried.append(tried_item)

        delivery_detail = cls(
            body=body,
            delivery=delivery,
            headers=headers,
            tried=tried,
        )

        return delivery_detail
