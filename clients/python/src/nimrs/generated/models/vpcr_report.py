from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, TypeVar, cast

from attrs import define as _attrs_define

from ..models.vpcr_report_method import VpcrReportMethod
from ..types import UNSET, Unset

T = TypeVar("T", bound="VpcrReport")


@_attrs_define
class VpcrReport:
    """The report to the Vulnerable Persons' Central Register.

    Example:
        {'caller': 'Dana Reyes', 'method': 'phone'}

    Attributes:
        caller (None | str | Unset): Who reported it.
        method (None | Unset | VpcrReportMethod):
    """

    caller: None | str | Unset = UNSET
    method: None | Unset | VpcrReportMethod = UNSET

    def to_dict(self) -> dict[str, Any]:
        caller: None | str | Unset
        if isinstance(self.caller, Unset):
            caller = UNSET
        else:
            caller = self.caller

        method: None | str | Unset
        if isinstance(self.method, Unset):
            method = UNSET
        elif isinstance(self.method, VpcrReportMethod):
            method = self.method.value
        else:
            method = self.method

        field_dict: dict[str, Any] = {}

        field_dict.update({})
        if caller is not UNSET:
            field_dict["caller"] = caller
        if method is not UNSET:
            field_dict["method"] = method

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)

        def _parse_caller(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        caller = _parse_caller(d.pop("caller", UNSET))

        def _parse_method(data: object) -> None | Unset | VpcrReportMethod:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                method_type_0 = VpcrReportMethod(data)

                return method_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | Unset | VpcrReportMethod, data)

        method = _parse_method(d.pop("method", UNSET))

        vpcr_report = cls(
            caller=caller,
            method=method,
        )

        return vpcr_report
