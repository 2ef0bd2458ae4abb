from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar

from attrs import define as _attrs_define

if TYPE_CHECKING:
    from ..models.incident_patch import IncidentPatch


T = TypeVar("T", bound="Amend")


@_attrs_define
class Amend:
    """Changing the content after it was submitted.

    Example:
        {'changes': {'place': {'location': 'bathroom'}}, 'reason': 'The place was recorded wrongly'}

    Attributes:
        changes (IncidentPatch): A merge patch (RFC 7396): what is absent stays, null takes out. Example:
            {'discovered_at': '2026-03-01T09:30:00Z', 'fall': {'surface': 'wet tiles', 'witnessed': False}, 'incident_type':
            'fall', 'jc_numbers': ['101-460120030'], 'narrative': {'description': 'A patient slipped on a wet floor.',
            'immediate_protections': 'Examined by the nurse.'}, 'occurred': {'at': '2026-03-01T09:15:00Z', 'precision':
            'exact'}, 'place': {'location': 'hallway'}, 'premises': 'on_premises', 'supervision': 'actual'}.
        reason (str): Why; at least three characters.
    """

    changes: IncidentPatch
    reason: str

    def to_dict(self) -> dict[str, Any]:
        changes = self.changes.to_dict()

        reason = self.reason

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "changes": changes,
                "reason": reason,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.incident_patch import IncidentPatch

        d = dict(src_dict)
        changes = IncidentPatch.from_dict(d.pop("changes"))

        reason = d.pop("reason")

        amend = cls(
            changes=changes,
            reason=reason,
        )

        return amend
