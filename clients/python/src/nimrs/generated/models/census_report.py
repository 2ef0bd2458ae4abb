from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar

from attrs import define as _attrs_define

if TYPE_CHECKING:
    from ..models.field_error import FieldError


T = TypeVar("T", bound="CensusReport")


@_attrs_define
class CensusReport:
    """What came of a census as CSV.

    Example:
        {'added': 1, 'changed': 1, 'dry_run': True, 'errors': [{'code': 'wrong_format', 'message': 'must be a month such
            as 2026-03', 'pointer': 'line:4/month'}], 'rows': 3, 'unchanged': 0}

    Attributes:
        added (int): Entries that were new.
        changed (int): Entries that were there with another number.
        dry_run (bool): Whether nothing was written because it was only a try.
        errors (list[FieldError]): Every fault of the other rows; `pointer` is the line and the column, as
            `line:3/month`.
        rows (int): Rows in the file, without the header.
        unchanged (int): Entries that were there with the same number.
    """

    added: int
    changed: int
    dry_run: bool
    errors: list[FieldError]
    rows: int
    unchanged: int

    def to_dict(self) -> dict[str, Any]:
        added = self.added

        changed = self.changed

        dry_run = self.dry_run

        errors = []
        for errors_item_data in self.errors:
            errors_item = errors_item_data.to_dict()
            errors.append(errors_item)

        rows = self.rows

        unchanged = self.unchanged

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "added": added,
                "changed": changed,
                "dry_run": dry_run,
                "errors": errors,
                "rows": rows,
                "unchanged": unchanged,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.field_error import FieldError

        d = dict(src_dict)
        added = d.pop("added")

        changed = d.pop("changed")

        dry_run = d.pop("dry_run")

        errors = []
        _errors = d.pop("errors")
        for errors_item_data in _errors:
            errors_item = FieldError.from_dict(errors_item_data)

            errors.append(errors_item)

        rows = d.pop("rows")

        unchanged = d.pop("unchanged")

        census_report = cls(
            added=added,
            changed=changed,
            dry_run=dry_run,
            errors=errors,
            rows=rows,
            unchanged=unchanged,
        )

        return census_report
