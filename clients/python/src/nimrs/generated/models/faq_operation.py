from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, TypeVar

from attrs import define as _attrs_define

T = TypeVar("T", bound="FaqOperation")


@_attrs_define
class FaqOperation:
    """An operation of this service.

    Example:
        {'method': 'GET', 'operation_id': 'get_my_expiry', 'path': '/v1/me/expiry'}

    Attributes:
        method (str): Its method.
        operation_id (str): Its name in the OpenAPI document.
        path (str): Its path, with the names of its parameters.
    """

    method: str
    operation_id: str
    path: str

    def to_dict(self) -> dict[str, Any]:
        method = self.method

        operation_id = self.operation_id

        path = self.path

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "method": method,
                "operation_id": operation_id,
                "path": path,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        method = d.pop("method")

        operation_id = d.pop("operation_id")

        path = d.pop("path")

        faq_operation = cls(
            method=method,
            operation_id=operation_id,
            path=path,
        )

        return faq_operation
