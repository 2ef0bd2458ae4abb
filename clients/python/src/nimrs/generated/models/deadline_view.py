from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self, TypeVar
from uuid import UUID

from attrs import define as _attrs_define

from ..models.clock_code import ClockCode
from ..models.clock_status import ClockStatus

T = TypeVar("T", bound="DeadlineView")


@_attrs_define
class DeadlineView:
    """Something that is due or overdue.

    Example:
        {'code': 'omh_notice', 'due_at': '2026-03-02T09:30:00Z', 'facility_id': '0192f0c1-0000-7000-8000-000000000001',
            'facility_name': 'Hudson View Clinic', 'hours_left': 7, 'incident_id': '0192f0c1-2a3b-7c4d-8e5f-60718293a4b5',
            'number': 'NIMRS-2026-0000001', 'status': 'running', 'title': 'Notify the Office of Mental Health in NIMRS'}

    Attributes:
        code (ClockCode): A time limit that runs on an incident; length, start and citation are in `clocks.csv`.
        due_at (datetime.datetime): When it is due.
        facility_id (UUID): The facility.
        facility_name (str): The name of the facility.
        hours_left (int): Whole hours until it is due; negative when overdue.
        incident_id (UUID): The incident.
        number (str): Its number.
        status (ClockStatus): Where a clock stands.
        title (str): What is to be done.
    """

    code: ClockCode
    due_at: datetime.datetime
    facility_id: UUID
    facility_name: str
    hours_left: int
    incident_id: UUID
    number: str
    status: ClockStatus
    title: str

    def to_dict(self) -> dict[str, Any]:
        code = self.code.value

        due_at = self.due_at.isoformat()

        facility_id = str(self.facility_id)

        facility_name = self.facility_name

        hours_left = self.hours_left

        incident_id = str(self.incident_id)

        number = self.number

        status = self.status.value

        title = self.title

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "code": code,
                "due_at": due_at,
                "facility_id": facility_id,
                "facility_name": facility_name,
                "hours_left": hours_left,
                "incident_id": incident_id,
                "number": number,
                "status": status,
                "title": title,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        code = ClockCode(d.pop("code"))

        due_at = datetime.datetime.fromisoformat(d.pop("due_at"))

        facility_id = UUID(d.pop("facility_id"))

        facility_name = d.pop("facility_name")

        hours_left = d.pop("hours_left")

        incident_id = UUID(d.pop("incident_id"))

        number = d.pop("number")

        status = ClockStatus(d.pop("status"))

        title = d.pop("title")

        deadline_view = cls(
            code=code,
            due_at=due_at,
            facility_id=facility_id,
            facility_name=facility_name,
            hours_left=hours_left,
            incident_id=incident_id,
            number=number,
            status=status,
            title=title,
        )

        return deadline_view
