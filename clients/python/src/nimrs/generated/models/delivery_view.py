from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self, TypeVar, cast
from uuid import UUID

from attrs import define as _attrs_define

from ..models.delivery_status import DeliveryStatus
from ..types import UNSET, Unset

T = TypeVar("T", bound="DeliveryView")


@_attrs_define
class DeliveryView:
    """A delivery of an event to a webhook.

    Example:
        {'attempts': 1, 'created_at': '2026-03-02T15:00:00Z', 'ended_at': '2026-03-02T15:00:01Z', 'event_id':
            '0192f0c1-2a3b-7c4d-8e5f-60718293a4b8', 'id': '0192f0c1-2a3b-7c4d-8e5f-60718293a4b7', 'position': 42, 'status':
            'delivered', 'type': 'gov.ny.omh.nimrs.incident.submitted'}

    Attributes:
        attempts (int): Attempts since it was made or replayed.
        created_at (datetime.datetime): When it was made.
        event_id (UUID): The event, as in the header `webhook-id`.
        id (UUID): The delivery.
        position (int): The position of the event; 0 for a test.
        status (DeliveryStatus): How a delivery stands.
        type_ (str): What happened.
        ended_at (datetime.datetime | None | Unset): When it was delivered or given up.
        next_attempt_at (datetime.datetime | None | Unset): When it is tried next, while it waits.
    """

    attempts: int
    created_at: datetime.datetime
    event_id: UUID
    id: UUID
    position: int
    status: DeliveryStatus
    type_: str
    ended_at: datetime.datetime | None | Unset = UNSET
    next_attempt_at: datetime.datetime | None | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        attempts = self.attempts

        created_at = self.created_at.isoformat()

        event_id = str(self.event_id)

        id = str(self.id)

        position = self.position

        status = self.status.value

        type_ = self.type_

        ended_at: None | str | Unset
        if isinstance(self.ended_at, Unset):
            ended_at = UNSET
        elif isinstance(self.ended_at, datetime.datetime):
            ended_at = self.ended_at.isoformat()
        else:
            ended_at = self.ended_at

        next_attempt_at: None | str | Unset
        if isinstance(self.next_attempt_at, Unset):
            next_attempt_at = UNSET
        elif isinstance(self.next_attempt_at, datetime.datetime):
            next_attempt_at = self.next_attempt_at.isoformat()
        else:
            next_attempt_at = self.next_attempt_at

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "attempts": attempts,
                "created_at": created_at,
                "event_id": event_id,
                "id": id,
                "position": position,
                "status": status,
                "type": type_,
            }
        )
        if ended_at is not UNSET:
            field_dict["ended_at"] = ended_at
        if next_attempt_at is not UNSET:
            field_dict["next_attempt_at"] = next_attempt_at

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        attempts = d.pop("attempts")

        created_at = datetime.datetime.fromisoformat(d.pop("created_at"))

        event_id = UUID(d.pop("event_id"))

        id = UUID(d.pop("id"))

        position = d.pop("position")

        status = DeliveryStatus(d.pop("status"))

        type_ = d.pop("type")

        def _parse_ended_at(data: object) -> datetime.datetime | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                ended_at_type_0 = datetime.datetime.fromisoformat(data)

                return ended_at_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | None | Unset, data)

        ended_at = _parse_ended_at(d.pop("ended_at", UNSET))

        def _parse_next_attempt_at(data: object) -> datetime.datetime | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                next_attempt_at_type_0 = datetime.datetime.fromisoformat(data)

                return next_attempt_at_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | None | Unset, data)

        next_attempt_at = _parse_next_attempt_at(d.pop("next_attempt_at", UNSET))

        delivery_view = cls(
            attempts=attempts,
            created_at=created_at,
            event_id=event_id,
            id=id,
            position=position,
            status=status,
            type_=type_,
            ended_at=ended_at,
            next_attempt_at=next_attempt_at,
        )

        return delivery_view
