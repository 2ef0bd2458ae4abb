from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar, cast
from uuid import UUID

from attrs import define as _attrs_define

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.investigation_content import InvestigationContent


T = TypeVar("T", bound="InvestigationView")


@_attrs_define
class InvestigationView:
    """The investigation of an incident.

    Example:
        {'content': {'assigned_to': 'provider', 'conclusion': 'The floor was wet.', 'evidence_summary': 'The recording
            shows the fall.', 'investigators': [{'name': 'Miriam Cole', 'title': 'Risk manager', 'trained': True}],
            'methods': 'Interviews and camera recording', 'opened_at': '2026-03-02T13:00:00Z', 'recommendation': 'Mark wet
            floors.'}, 'incident_id': '0192f0c1-2a3b-7c4d-8e5f-60718293a4b5', 'version': 2}

    Attributes:
        content (InvestigationContent): What the investigation did and found. Filing needs methods, evidence, conclusion
            and
            recommendation. Example: {'assigned_to': 'provider', 'conclusion': 'The floor was wet.', 'evidence_summary':
            'The recording shows the fall.', 'investigators': [{'name': 'Miriam Cole', 'title': 'Risk manager', 'trained':
            True}], 'methods': 'Interviews and camera recording', 'opened_at': '2026-03-02T13:00:00Z', 'recommendation':
            'Mark wet floors.'}.
        incident_id (UUID): The incident.
        version (int): The version, as in the `ETag`; 0 while nothing was written yet.
        filed_at (datetime.datetime | None | Unset): When its report was filed.
    """

    content: InvestigationContent
    incident_id: UUID
    version: int
    filed_at: datetime.datetime | None | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        content = self.content.to_dict()

        incident_id = str(self.incident_id)

        version = self.version

        filed_at: None | str | Unset
        if isinstance(self.filed_at, Unset):
            filed_at = UNSET
        elif isinstance(self.filed_at, datetime.datetime):
            filed_at = self.filed_at.isoformat()
        else:
            filed_at = self.filed_at

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "content": content,
                "incident_id": incident_id,
                "version": version,
            }
        )
        if filed_at is not UNSET:
            field_dict["filed_at"] = filed_at

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.investigation_content import InvestigationContent

        d = dict(src_dict)
        content = InvestigationContent.from_dict(d.pop("content"))

        incident_id = UUID(d.pop("incident_id"))

        version = d.pop("version")

        def _parse_filed_at(data: object) -> datetime.datetime | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                filed_at_type_0 = datetime.datetime.fromisoformat(data)

                return filed_at_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | None | Unset, data)

        filed_at = _parse_filed_at(d.pop("filed_at", UNSET))

        investigation_view = cls(
            content=content,
            incident_id=incident_id,
            version=version,
            filed_at=filed_at,
        )

        return investigation_view
