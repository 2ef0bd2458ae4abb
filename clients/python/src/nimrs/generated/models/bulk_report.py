from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar

from attrs import define as _attrs_define

if TYPE_CHECKING:
    from ..models.field_error import FieldError
    from ..models.filed_line import FiledLine


T = TypeVar("T", bound="BulkReport")


@_attrs_define
class BulkReport:
    """What a list of new users comes to.

    Example:
        {'dry_run': True, 'errors': [{'code': 'mail_address', 'message': 'must be a plain mail address such as
            name@example.org', 'pointer': 'line:3/email'}], 'filed': [{'line': 2, 'user_id': 'dana.reyes'}], 'rows': 2}

    Attributes:
        dry_run (bool): Whether nothing was filed because it was only a try.
        errors (list[FieldError]): Every fault of the other rows; `pointer` is the line and the column, as
            `line:3/email`.
        filed (list[FiledLine]): The rows that were filed; in a dry run those that could be.
        rows (int): Rows in the file, without the header.
    """

    dry_run: bool
    errors: list[FieldError]
    filed: list[FiledLine]
    rows: int

    def to_dict(self) -> dict[str, Any]:
        dry_run = self.dry_run

        errors = []
        for errors_item_data in self.errors:
            errors_item = errors_item_data.to_dict()
            errors.append(errors_item)

        filed = []
        for filed_item_data in self.filed:
            filed_item = filed_item_data.to_dict()
            filed.append(filed_item)

        rows = self.rows

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "dry_run": dry_run,
                "errors": errors,
                "filed": filed,
                "rows": rows,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.field_error import FieldError
        from ..models.filed_line import FiledLine

        d = dict(src_dict)
        dry_run = d.pop("dry_run")

        errors = []
        _errors = d.pop("errors")
        for errors_item_data in _errors:
            errors_item = FieldError.from_dict(errors_item_data)

            errors.append(errors_item)

        filed = []
        _filed = d.pop("filed")
        for filed_item_data in _filed:
            filed_item = FiledLine.from_dict(filed_item_data)

            filed.append(filed_item)

        rows = d.pop("rows")

        bulk_report = cls(
            dry_run=dry_run,
            errors=errors,
            filed=filed,
            rows=rows,
        )

        return bulk_report
