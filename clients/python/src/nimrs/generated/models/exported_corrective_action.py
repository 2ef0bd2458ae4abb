from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar
from uuid import UUID

from attrs import define as _attrs_define

if TYPE_CHECKING:
    from ..models.corrective_action_content import CorrectiveActionContent


T = TypeVar("T", bound="ExportedCorrectiveAction")


@_attrs_define
class ExportedCorrectiveAction:
    """A corrective action of an incident in an export.

    Example:
        {'content': {'description': 'Signs at every sluice', 'due_on': '2026-04-30', 'owner': 'Facilities manager'},
            'created_at': '2026-03-02T10:00:00Z', 'id': '0192f0c1-2a3b-7c4d-8e5f-60718293a4b5', 'version': 1}

    Attributes:
        content (CorrectiveActionContent): An action of the plan. Finishing needs an owner and a due day. Example:
            {'description': 'Signs at every sluice', 'due_on': '2026-04-30', 'kind': 'environment', 'owner': 'Facilities
            manager'}.
        created_at (datetime.datetime): When it was recorded.
        id (UUID): The action.
        version (int): Its version.
    """

    content: CorrectiveActionContent
    created_at: datetime.datetime
    id: UUID
    version: int

    def to_dict(self) -> dict[str, Any]:
        content = self.content.to_dict()

        created_at = self.created_at.isoformat()

        id = str(self.id)

        version = self.version

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "content": content,
                "created_at": created_at,
                "id": id,
                "version": version,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.corrective_action_content import CorrectiveActionContent

        d = dict(src_dict)
        content = CorrectiveActionContent.from_dict(d.pop("content"))

        created_at = datetime.datetime.fromisoformat(d.pop("created_at"))

        id = UUID(d.pop("id"))

        version = d.pop("version")

        exported_corrective_action = cls(
            content=content,
            created_at=created_at,
            id=id,
            version=version,
        )

        return exported_corrective_action
