from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar, cast
from uuid import UUID

from attrs import define as _attrs_define

from ..models.jc_delivery_action import JcDeliveryAction
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.jc_case_content import JcCaseContent


T = TypeVar("T", bound="JcCaseDelivery")


@_attrs_define
class JcCaseDelivery:
    """A case, or news of one, as the Justice Center delivers it. Number and sequence together name the delivery: sent
    again it changes nothing.

    As XML the root is `case_delivery` and every field an element of its own name; the people are `person` elements
    in `people`.

        Example:
            {'action': 'report', 'case': {'accepted_at': '2026-03-01T15:00:00Z', 'classification': 'abuse_neglect',
                'incident_type': 'neglect', 'occurred_at': '2026-03-01T09:15:00Z', 'report_method': 'phone', 'reported_at':
                '2026-03-01T11:00:00Z', 'summary': 'A patient was left without the ordered observation.'}, 'county_fips':
                '36027', 'facility_name': 'Hudson View Clinic', 'jc_number': '101-460120030', 'sequence': 1}

        Attributes:
            action (JcDeliveryAction): What a delivery does.
            jc_number (str): The number of the case.
            sequence (int): Counts the deliveries of this number.
            case (JcCaseContent | None | Unset):
            county_fips (None | str | Unset): FIPS code of the county of the facility.
            facility_id (None | Unset | UUID): The facility, where the Justice Center knows its id here.
            facility_name (None | str | Unset): The facility as the Justice Center names it. With the county it finds the
                facility; if it does not, the case
                waits with Central Office.
            withdrawal_reason (None | str | Unset): Why it is taken back.
    """

    action: JcDeliveryAction
    jc_number: str
    sequence: int
    case: JcCaseContent | None | Unset = UNSET
    county_fips: None | str | Unset = UNSET
    facility_id: None | Unset | UUID = UNSET
    facility_name: None | str | Unset = UNSET
    withdrawal_reason: None | str | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        from ..models.jc_case_content import JcCaseContent

        action = self.action.value

        jc_number = self.jc_number

        sequence = self.sequence

        case: dict[str, Any] | None | Unset
        if isinstance(self.case, Unset):
            case = UNSET
        elif isinstance(self.case, JcCaseContent):
            case = self.case.to_dict()
        else:
            case = self.case

        county_fips: None | str | Unset
        if isinstance(self.county_fips, Unset):
            county_fips = UNSET
        else:
            county_fips = self.county_fips

        facility_id: None | str | Unset
        if isinstance(self.facility_id, Unset):
            facility_id = UNSET
        elif isinstance(self.facility_id, UUID):
            facility_id = str(self.facility_id)
        else:
            facility_id = self.facility_id

        facility_name: None | str | Unset
        if isinstance(self.facility_name, Unset):
            facility_name = UNSET
        else:
            facility_name = self.facility_name

        withdrawal_reason: None | str | Unset
        if isinstance(self.withdrawal_reason, Unset):
            withdrawal_reason = UNSET
        else:
            withdrawal_reason = self.withdrawal_reason

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "action": action,
                "jc_number": jc_number,
                "sequence": sequence,
            }
        )
        if case is not UNSET:
            field_dict["case"] = case
        if county_fips is not UNSET:
            field_dict["county_fips"] = county_fips
        if facility_id is not UNSET:
            field_dict["facility_id"] = facility_id
        if facility_name is not UNSET:
            field_dict["facility_name"] = facility_name
        if withdrawal_reason is not UNSET:
            field_dict["withdrawal_reason"] = withdrawal_reason

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.jc_case_content import JcCaseContent

        d = dict(src_dict)
        action = JcDeliveryAction(d.pop("action"))

        jc_number = d.pop("jc_number")

        sequence = d.pop("sequence")

        def _parse_case(data: object) -> JcCaseContent | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                case_type_0 = JcCaseContent.from_dict(data)

                return case_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(JcCaseContent | None | Unset, data)

        case = _parse_case(d.pop("case", UNSET))

        def _parse_county_fips(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        county_fips = _parse_county_fips(d.pop("county_fips", UNSET))

        def _parse_facility_id(data: object) -> None | Unset | UUID:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                facility_id_type_0 = UUID(data)

                return facility_id_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | Unset | UUID, data)

        facility_id = _parse_facility_id(d.pop("facility_id", UNSET))

        def _parse_facility_name(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        facility_name = _parse_facility_name(d.pop("facility_name", UNSET))

        def _parse_withdrawal_reason(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        withdrawal_reason = _parse_withdrawal_reason(d.pop("withdrawal_reason", UNSET))

        jc_case_delivery = cls(
            action=action,
            jc_number=jc_number,
            sequence=sequence,
            case=case,
            county_fips=county_fips,
            facility_id=facility_id,
            facility_name=facility_name,
            withdrawal_reason=withdrawal_reason,
        )

        return jc_case_delivery
