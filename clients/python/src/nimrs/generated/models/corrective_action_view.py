from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar
from uuid import UUID

from attrs import define as _attrs_define

if TYPE_CHECKING:
    from ..models.corrective_action_content import CorrectiveActionContent


T = TypeVar("T", bound="CorrectiveActionView")


@_attrs_define
class CorrectiveActionView:
    """An action of the plan.

    Example:
        {'content': {'description': 'Signs at every sluice', 'due_on': '2026-04-30', 'kind': 'environment', 'owner':
            'Facilities manager'}, 'id': '0192f0c1-2a3b-7c4d-8e5f-60718293a4b5', 'overdue': False, 'version': 1}

    Attributes:
        content (CorrectiveActionContent): An action of the plan. Finishing needs an owner and a due day. Example:
            {'description': 'Signs at every sluice', 'due_on': '2026-04-30', 'kind': 'environment', 'owner': 'Facilities
            manager'}.
        id (UUID): The action.
        overdue (bool): Whether its day has passed and it is not done.
        version (int): The version, as in the `ETag`.
    """

    content: CorrectiveActionContent
    id: UUID
    overdue: bool
    version: int

    def to_dict(self) -> dict[str, Any]:
        content = self.content.to_dict()

        id = str(self.id)

        overdue = self.overdue

        version = self.version

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "content": content,
                "id": id,
                "overdue": overdue,
                "version": version,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.corrective_action_content import CorrectiveActionContent

        d = dict(src_dict)
        content = CorrectiveActionContent.from_dict(d.pop("content"))

        id = UUID(d.pop("id"))

        overdue = d.pop("overdue")

        version = d.pop("version")

        corrective_action_view = cls(
            content=content,
            id=id,
            overdue=overdue,
            version=version,
        )

        return corrective_action_view
