from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, TypeVar
from uuid import UUID

from attrs import define as _attrs_define

from ..models.jc_request_kind import JcRequestKind
from ..models.jc_request_status import JcRequestStatus

T = TypeVar("T", bound="JcRequestRef")


@_attrs_define
class JcRequestRef:
    """An open request about a case.

    Example:
        {'id': '0192f0c1-2a3b-7c4d-8e5f-60718293a4b5', 'kind': 'reclassification', 'status': 'sent'}

    Attributes:
        id (UUID): The request.
        kind (JcRequestKind): What is asked of the Justice Center.
        status (JcRequestStatus): Where a request to the Justice Center stands.
    """

    id: UUID
    kind: JcRequestKind
    status: JcRequestStatus

    def to_dict(self) -> dict[str, Any]:
        id = str(self.id)

        kind = self.kind.value

        status = self.status.value

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "id": id,
                "kind": kind,
                "status": status,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        id = UUID(d.pop("id"))

        kind = JcRequestKind(d.pop("kind"))

        status = JcRequestStatus(d.pop("status"))

        jc_request_ref = cls(
            id=id,
            kind=kind,
            status=status,
        )

        return jc_request_ref
