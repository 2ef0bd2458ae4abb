from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar
from uuid import UUID

from attrs import define as _attrs_define

if TYPE_CHECKING:
    from ..models.event_data import EventData


T = TypeVar("T", bound="CloudEvent")


@_attrs_define
class CloudEvent:
    """An event in the JSON format of CloudEvents 1.0. It names what changed and never says anything of a person: read the
    resource to know more.

        Example:
            {'data': {'facility_id': '0192f0c1-2a3b-7c4d-8e5f-60718293a4b7', 'incident_id':
                '0192f0c1-2a3b-7c4d-8e5f-60718293a4b6', 'resource': '/v1/incidents/0192f0c1-2a3b-7c4d-8e5f-60718293a4b6',
                'status': 'submitted', 'version': 3}, 'datacontenttype': 'application/json', 'id':
                '0192f0c1-2a3b-7c4d-8e5f-60718293a4b5', 'sequence': '0000000000000000042', 'source':
                'https://nimrs.example.org', 'specversion': '1.0', 'subject':
                '/v1/incidents/0192f0c1-2a3b-7c4d-8e5f-60718293a4b6', 'time': '2026-03-02T15:00:00Z', 'type':
                'gov.ny.omh.nimrs.incident.submitted'}

        Attributes:
            data (EventData): What changed: where to read it, and as much as a follower needs to know whether to. Example:
                {'facility_id': '0192f0c1-2a3b-7c4d-8e5f-60718293a4b7', 'incident_id': '0192f0c1-2a3b-7c4d-8e5f-60718293a4b6',
                'resource': '/v1/incidents/0192f0c1-2a3b-7c4d-8e5f-60718293a4b6', 'status': 'submitted', 'version': 3}.
            datacontenttype (str): What `data` is, `application/json`.
            id (UUID): The event; who gets one twice knows it by this.
            sequence (str): The position in the feed with leading zeros (CloudEvents extension `sequence`); what comes later
                sorts later.
            source (str): The service, by its public address.
            specversion (str): The version of CloudEvents, `1.0`.
            subject (str): The path of what changed.
            time (datetime.datetime): When it happened.
            type_ (str): What happened: `gov.ny.omh.nimrs.` and a code of `GET /v1/event-types`.
    """

    data: EventData
    datacontenttype: str
    id: UUID
    sequence: str
    source: str
    specversion: str
    subject: str
    time: datetime.datetime
    type_: str

    def to_dict(self) -> dict[str, Any]:
        data = self.data.to_dict()

        datacontenttype = self.datacontenttype

        id = str(self.id)

        sequence = self.sequence

        source = self.source

        specversion = self.specversion

        subject = self.subject

        time = self.time.isoformat()

        type_ = self.type_

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "data": data,
                "datacontenttype": datacontenttype,
                "id": id,
                "sequence": sequence,
                "source": source,
                "specversion": specversion,
                "subject": subject,
                "time": time,
                "type": type_,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.event_data import EventData

        d = dict(src_dict)
        data = EventData.from_dict(d.pop("data"))

        datacontenttype = d.pop("datacontenttype")

        id = UUID(d.pop("id"))

        sequence = d.pop("sequence")

        source = d.pop("source")

        specversion = d.pop("specversion")

        subject = d.pop("subject")

        time = datetime.datetime.fromisoformat(d.pop("time"))

        type_ = d.pop("type")

        cloud_event = cls(
            data=data,
            datacontenttype=datacontenttype,
            id=id,
            sequence=sequence,
            source=source,
            specversion=specversion,
            subject=subject,
            time=time,
            type_=type_,
        )

        return cloud_event
