from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar
from uuid import UUID

from attrs import define as _attrs_define

from ..models.facility_enrollment_status import FacilityEnrollmentStatus

if TYPE_CHECKING:
    from ..models.contact_card import ContactCard


T = TypeVar("T", bound="FacilityEnrollmentReceipt")


@_attrs_define
class FacilityEnrollmentReceipt:
    """That an enrollment has arrived, and what happens next.

    Example:
        {'contact': {'email': 'nimrshelp@omh.ny.gov', 'phone': '518-474-3619', 'who': 'NIMRS Help Desk'}, 'id':
            '0192f0c1-0000-7000-8000-000000000003', 'next_steps': 'Central Office decides.', 'status': 'submitted',
            'submitted_at': '2026-03-02T15:00:00Z'}

    Attributes:
        contact (ContactCard): Whom to turn to. Example: {'email': 'nimrshelp@omh.ny.gov', 'phone': '518-474-3619',
            'who': 'NIMRS Help Desk'}.
        id (UUID): What to name when asking about it.
        next_steps (str): What happens next.
        status (FacilityEnrollmentStatus): How far the enrollment of a facility has come.
        submitted_at (datetime.datetime): When it arrived.
    """

    contact: ContactCard
    id: UUID
    next_steps: str
    status: FacilityEnrollmentStatus
    submitted_at: datetime.datetime

    def to_dict(self) -> dict[str, Any]:
        contact = self.contact.to_dict()

        id = str(self.id)

        next_steps = self.next_steps

        status = self.status.value

        submitted_at = self.submitted_at.isoformat()

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "contact": contact,
                "id": id,
                "next_steps": next_steps,
                "status": status,
                "submitted_at": submitted_at,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.contact_card import ContactCard

        d = dict(src_dict)
        contact = ContactCard.from_dict(d.pop("contact"))

        id = UUID(d.pop("id"))

        next_steps = d.pop("next_steps")

        status = FacilityEnrollmentStatus(d.pop("status"))

        submitted_at = datetime.datetime.fromisoformat(d.pop("submitted_at"))

        facility_enrollment_receipt = cls(
            contact=contact,
            id=id,
            next_steps=next_steps,
            status=status,
            submitted_at=submitted_at,
        )

        return facility_enrollment_receipt
