from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar, cast

from attrs import define as _attrs_define

from ..models.export_format import ExportFormat
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.incident_search import IncidentSearch


T = TypeVar("T", bound="NewExport")


@_attrs_define
class NewExport:
    """An export to make.

    Example:
        {'filter': {'status': 'closed'}, 'format': 'ndjson'}

    Attributes:
        format_ (ExportFormat): What an export is written in.
        filter_ (IncidentSearch | None | Unset):
    """

    format_: ExportFormat
    filter_: IncidentSearch | None | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        from ..models.incident_search import IncidentSearch

        format_ = self.format_.value

        filter_: dict[str, Any] | None | Unset
        if isinstance(self.filter_, Unset):
            filter_ = UNSET
        elif isinstance(self.filter_, IncidentSearch):
            filter_ = self.filter_.to_dict()
        else:
            filter_ = self.filter_

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "format": format_,
            }
        )
        if filter_ is not UNSET:
            field_dict["filter"] = filter_

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.incident_search import IncidentSearch

        d = dict(src_dict)
        format_ = ExportFormat(d.pop("format"))

        def _parse_filter_(data: object) -> IncidentSearch | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                filter_type_0 = IncidentSearch.from_dict(data)

                return filter_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(IncidentSearch | None | Unset, data)

        filter_ = _parse_filter_(d.pop("filter", UNSET))

        new_export = cls(
            format_=format_,
            filter_=filter_,
        )

        return new_export
