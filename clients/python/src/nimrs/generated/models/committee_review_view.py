from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar
from uuid import UUID

from attrs import define as _attrs_define

if TYPE_CHECKING:
    from ..models.committee_review_content import CommitteeReviewContent


T = TypeVar("T", bound="CommitteeReviewView")


@_attrs_define
class CommitteeReviewView:
    """The committee review of an incident.

    Example:
        {'content': {'attendees': [{'director': False, 'name': 'Ines Ford', 'recused': False, 'role': 'Nurse'}],
            'committee': 'Incident review committee', 'decision': 'accept', 'met_at': '2026-03-20T14:00:00Z', 'minutes':
            'The report was discussed.', 'recommendations': 'Mark wet floors.'}, 'incident_id':
            '0192f0c1-2a3b-7c4d-8e5f-60718293a4b5', 'version': 1}

    Attributes:
        content (CommitteeReviewContent): What the committee did and decided. Finishing needs a decision. Example:
            {'attendees': [{'director': False, 'name': 'Ines Ford', 'recused': False, 'role': 'Nurse'}], 'committee':
            'Incident review committee', 'decision': 'accept', 'met_at': '2026-03-20T14:00:00Z', 'minutes': 'The report was
            discussed.', 'recommendations': 'Mark wet floors.'}.
        incident_id (UUID): The incident.
        version (int): The version, as in the `ETag`; 0 while nothing was written yet.
    """

    content: CommitteeReviewContent
    incident_id: UUID
    version: int

    def to_dict(self) -> dict[str, Any]:
        content = self.content.to_dict()

        incident_id = str(self.incident_id)

        version = self.version

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "content": content,
                "incident_id": incident_id,
                "version": version,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.committee_review_content import CommitteeReviewContent

        d = dict(src_dict)
        content = CommitteeReviewContent.from_dict(d.pop("content"))

        incident_id = UUID(d.pop("incident_id"))

        version = d.pop("version")

        committee_review_view = cls(
            content=content,
            incident_id=incident_id,
            version=version,
        )

        return committee_review_view
