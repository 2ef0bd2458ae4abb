from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar

from attrs import define as _attrs_define

if TYPE_CHECKING:
    from ..models.change import Change


T = TypeVar("T", bound="VersionDiff")


@_attrs_define
class VersionDiff:
    """What changed between two versions.

    Example:
        {'changes': [{'after': 'bathroom', 'before': 'hallway', 'pointer': '/content/place/location'}], 'from': 1, 'to':
            2}

    Attributes:
        changes (list[Change]): The differences.
        from_ (int): The earlier version.
        to (int): The later version.
    """

    changes: list[Change]
    from_: int
    to: int

    def to_dict(self) -> dict[str, Any]:
        changes = []
        for changes_item_data in self.changes:
            changes_item = changes_item_data.to_dict()
            changes.append(changes_item)

        from_ = self.from_

        to = self.to

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "changes": changes,
                "from": from_,
                "to": to,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.change import Change

        d = dict(src_dict)
        changes = []
        _changes = d.pop("changes")
        for changes_item_data in _changes:
            changes_item = Change.from_dict(changes_item_data)

            changes.append(changes_item)

        from_ = d.pop("from")

        to = d.pop("to")

        version_diff = cls(
            changes=changes,
            from_=from_,
            to=to,
        )

        return version_diff
