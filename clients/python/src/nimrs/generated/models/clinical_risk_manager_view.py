from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar
from uuid import UUID

from attrs import define as _attrs_define

if TYPE_CHECKING:
    from ..models.clinical_risk_manager_content import ClinicalRiskManagerContent


T = TypeVar("T", bound="ClinicalRiskManagerView")


@_attrs_define
class ClinicalRiskManagerView:
    """An entry of the directory of Clinical Risk Managers.

    Example:
        {'content': {'email': 'crm.hudson@example.org', 'field_office': 'hudson_river', 'name': 'Alex Moreau', 'phone':
            '845-555-0160', 'valid_from': '2026-01-01'}, 'id': '0192f0c1-2a3b-7c4d-8e5f-60718293a4b5', 'in_office': True,
            'version': 1}

    Attributes:
        content (ClinicalRiskManagerContent): Who is Clinical Risk Manager of a region, or of one county of it, and from
            when to when. Example: {'email': 'crm.hudson@example.org', 'field_office': 'hudson_river', 'name': 'Alex
            Moreau', 'phone': '845-555-0160', 'valid_from': '2026-01-01'}.
        id (UUID): The entry.
        in_office (bool): Whether today lies within its days.
        version (int): The version, as in the `ETag`.
    """

    content: ClinicalRiskManagerContent
    id: UUID
    in_office: bool
    version: int

    def to_dict(self) -> dict[str, Any]:
        content = self.content.to_dict()

        id = str(self.id)

        in_office = self.in_office

        version = self.version

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "content": content,
                "id": id,
                "in_office": in_office,
                "version": version,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.clinical_risk_manager_content import ClinicalRiskManagerContent

        d = dict(src_dict)
        content = ClinicalRiskManagerContent.from_dict(d.pop("content"))

        id = UUID(d.pop("id"))

        in_office = d.pop("in_office")

        version = d.pop("version")

        clinical_risk_manager_view = cls(
            content=content,
            id=id,
            in_office=in_office,
            version=version,
        )

        return clinical_risk_manager_view
