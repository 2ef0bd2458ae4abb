from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar
from uuid import UUID

from attrs import define as _attrs_define

from ..models.jc_case_status import JcCaseStatus
from ..models.jc_delivery_outcome import JcDeliveryOutcome

if TYPE_CHECKING:
    from ..models.warning import Warning_


T = TypeVar("T", bound="JcDeliveryReceipt")


@_attrs_define
class JcDeliveryReceipt:
    """The receipt of a delivery.

    Example:
        {'case_id': '0192f0c1-2a3b-7c4d-8e5f-60718293a4b5', 'current_sequence': 1, 'facility_known': True, 'jc_number':
            '101-460120030', 'outcome': 'created', 'sequence': 1, 'status': 'received', 'warnings': []}

    Attributes:
        case_id (UUID): The case.
        current_sequence (int): The latest sequence of this number.
        facility_known (bool): Whether the facility was found; otherwise the case waits with Central Office.
        jc_number (str): Its number.
        outcome (JcDeliveryOutcome): What came of a delivery.
        sequence (int): The sequence that was delivered.
        status (JcCaseStatus): Where a case stands in the import queue.
        warnings (list[Warning_]): What should be known of it, as a sequence that went backwards.
    """

    case_id: UUID
    current_sequence: int
    facility_known: bool
    jc_number: str
    outcome: JcDeliveryOutcome
    sequence: int
    status: JcCaseStatus
    warnings: list[Warning_]

    def to_dict(self) -> dict[str, Any]:
        case_id = str(self.case_id)

        current_sequence = self.current_sequence

        facility_known = self.facility_known

        jc_number = self.jc_number

        outcome = self.outcome.value

        sequence = self.sequence

        status = self.status.value

        warnings = []
        for warnings_item_data in self.warnings:
            warnings_item = warnings_item_data.to_dict()
            warnings.append(warnings_item)

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "case_id": case_id,
                "current_sequence": current_sequence,
                "facility_known": facility_known,
                "jc_number": jc_number,
                "outcome": outcome,
                "sequence": sequence,
                "status": status,
                "warnings": warnings,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.warning import Warning_

        d = dict(src_dict)
        case_id = UUID(d.pop("case_id"))

        current_sequence = d.pop("current_sequence")

        facility_known = d.pop("facility_known")

        jc_number = d.pop("jc_number")

        outcome = JcDeliveryOutcome(d.pop("outcome"))

        sequence = d.pop("sequence")

        status = JcCaseStatus(d.pop("status"))

        warnings = []
        _warnings = d.pop("warnings")
        for warnings_item_data in _warnings:
            warnings_item = Warning_.from_dict(warnings_item_data)

            warnings.append(warnings_item)

        jc_delivery_receipt = cls(
            case_id=case_id,
            current_sequence=current_sequence,
            facility_known=facility_known,
            jc_number=jc_number,
            outcome=outcome,
            sequence=sequence,
            status=status,
            warnings=warnings,
        )

        return jc_delivery_receipt
