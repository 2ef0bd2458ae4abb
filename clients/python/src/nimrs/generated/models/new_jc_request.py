from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar, cast
from uuid import UUID

from attrs import define as _attrs_define

from ..models.incident_type import IncidentType
from ..models.jc_classification import JcClassification
from ..models.jc_request_kind import JcRequestKind
from ..models.vpcr_report_method import VpcrReportMethod
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.jc_request_contact import JcRequestContact


T = TypeVar("T", bound="NewJcRequest")


@_attrs_define
class NewJcRequest:
    """A request to the Justice Center.

    Example:
        {'contact': {'email': 'dana.reyes@example.org', 'name': 'Dana Reyes', 'phone': '845-555-0101'}, 'jc_number':
            '101-460120030', 'kind': 'reclassification', 'proposed_classification': 'significant_incident', 'proposed_type':
            'fall', 'reason': 'The fall was witnessed by two members of staff and no custodian failed in a duty.'}

    Attributes:
        jc_number (str): The number of the Justice Center; the subject of the mail, and nothing else is.
        kind (JcRequestKind): What is asked of the Justice Center.
        reason (str): The reason, a sentence at least, without names of clients.
        contact (JcRequestContact | None | Unset):
        facility_id (None | Unset | UUID): The facility; may be left out by those who belong to one.
        incident_id (None | Unset | UUID): The incident here that it is about.
        names_allowed (bool | Unset): Send it although a text of it names a client of the incident or the case: the
            reason, the proposed facility, who
            reported, or the contact.
        proposed_classification (JcClassification | None | Unset):
        proposed_facility_id (None | Unset | UUID): The facility whose client it is, where it is known here; for
            `reassignment`.
        proposed_facility_name (None | str | Unset): The facility whose client it is, in words; for `reassignment`.
        proposed_type (IncidentType | None | Unset):
        vpcr_caller (None | str | Unset): Who reported it; for `not_arrived`.
        vpcr_method (None | Unset | VpcrReportMethod):
        vpcr_reported_at (datetime.datetime | None | Unset): When it was reported to the VPCR; required for
            `not_arrived`.
    """

    jc_number: str
    kind: JcRequestKind
    reason: str
    contact: JcRequestContact | None | Unset = UNSET
    facility_id: None | Unset | UUID = UNSET
    incident_id: None | Unset | UUID = UNSET
    names_allowed: bool | Unset = UNSET
    proposed_classification: JcClassification | None | Unset = UNSET
    proposed_facility_id: None | Unset | UUID = UNSET
    proposed_facility_name: None | str | Unset = UNSET
    proposed_type: IncidentType | None | Unset = UNSET
    vpcr_caller: None | str | Unset = UNSET
    vpcr_method: None | Unset | VpcrReportMethod = UNSET
    vpcr_reported_at: datetime.datetime | None | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        from ..models.jc_request_contact import JcRequestContact

        jc_number = self.jc_number

        kind = self.kind.value

        reason = self.reason

        contact: dict[str, Any] | None | Unset
        if isinstance(self.contact, Unset):
            contact = UNSET
        elif isinstance(self.contact, JcRequestContact):
            contact = self.contact.to_dict()
        else:
            contact = self.contact

        facility_id: None | str | Unset
        if isinstance(self.facility_id, Unset):
            facility_id = UNSET
        elif isinstance(self.facility_id, UUID):
            facility_id = str(self.facility_id)
        else:
            facility_id = self.facility_id

        incident_id: None | str | Unset
        if isinstance(self.incident_id, Unset):
            incident_id = UNSET
        elif isinstance(self.incident_id, UUID):
            incident_id = str(self.incident_id)
        else:
            incident_id = self.incident_id

        names_allowed = self.names_allowed

        proposed_classification: None | str | Unset
        if isinstance(self.proposed_classification, Unset):
            proposed_classification = UNSET
        elif isinstance(self.proposed_classification, JcClassification):
            proposed_classification = self.proposed_classification.value
        else:
            proposed_classification = self.proposed_classification

        proposed_facility_id: None | str | Unset
        if isinstance(self.proposed_facility_id, Unset):
            proposed_facility_id = UNSET
        elif isinstance(self.proposed_facility_id, UUID):
            proposed_facility_id = str(self.proposed_facility_id)
        else:
            proposed_facility_id = self.proposed_facility_id

        proposed_facility_name: None | str | Unset
        if isinstance(self.proposed_facility_name, Unset):
            proposed_facility_name = UNSET
        else:
            proposed_facility_name = self.proposed_facility_name

        proposed_type: None | str | Unset
        if isinstance(self.proposed_type, Unset):
            proposed_type = UNSET
        elif isinstance(self.proposed_type, IncidentType):
            proposed_type = self.proposed_type.value
        else:
            proposed_type = self.proposed_type

        vpcr_caller: None | str | Unset
        if isinstance(self.vpcr_caller, Unset):
            vpcr_caller = UNSET
        else:
            vpcr_caller = self.vpcr_caller

        vpcr_method: None | str | Unset
        if isinstance(self.vpcr_method, Unset):
            vpcr_method = UNSET
        elif isinstance(self.vpcr_method, VpcrReportMethod):
            vpcr_method = self.vpcr_method.value
        else:
            vpcr_method = self.vpcr_method

        vpcr_reported_at: None | str | Unset
        if isinstance(self.vpcr_reported_at, Unset):
            vpcr_reported_at = UNSET
        elif isinstance(self.vpcr_reported_at, datetime.datetime):
            vpcr_reported_at = self.vpcr_reported_at.isoformat()
        else:
            vpcr_reported_at = self.vpcr_reported_at

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "jc_number": jc_number,
                "kind": kind,
                "reason": reason,
            }
        )
        if contact is not UNSET:
            field_dict["contact"] = contact
        if facility_id is not UNSET:
            field_dict["facility_id"] = facility_id
        if incident_id is not UNSET:
            field_dict["incident_id"] = incident_id
        if names_allowed is not UNSET:
            field_dict["names_allowed"] = names_allowed
        if proposed_classification is not UNSET:
            field_dict["proposed_classification"] = proposed_classification
        if proposed_facility_id is not UNSET:
            field_dict["proposed_facility_id"] = proposed_facility_id
        if proposed_facility_name is not UNSET:
            field_dict["proposed_facility_name"] = proposed_facility_name
        if proposed_type is not UNSET:
            field_dict["proposed_type"] = proposed_type
        if vpcr_caller is not UNSET:
            field_dict["vpcr_caller"] = vpcr_caller
        if vpcr_method is not UNSET:
            field_dict["vpcr_method"] = vpcr_method
        if vpcr_reported_at is not UNSET:
            field_dict["vpcr_reported_at"] = vpcr_reported_at

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.jc_request_contact import JcRequestContact

        d = dict(src_dict)
        jc_number = d.pop("jc_number")

        kind = JcRequestKind(d.pop("kind"))

        reason = d.pop("reason")

        def _parse_contact(data: object) -> JcRequestContact | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                contact_type_0 = JcRequestContact.from_dict(data)

                return contact_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(JcRequestContact | None | Unset, data)

        contact = _parse_contact(d.pop("contact", UNSET))

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

        def _parse_incident_id(data: object) -> None | Unset | UUID:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                incident_id_type_0 = UUID(data)

                return incident_id_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | Unset | UUID, data)

        incident_id = _parse_incident_id(d.pop("incident_id", UNSET))

        names_allowed = d.pop("names_allowed", UNSET)

        def _parse_proposed_classification(
            data: object,
        ) -> JcClassification | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                proposed_classification_type_0 = JcClassification(data)

                return proposed_classification_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(JcClassification | None | Unset, data)

        proposed_classification = _parse_proposed_classification(
            d.pop("proposed_classification", UNSET)
        )

        def _parse_proposed_facility_id(data: object) -> None | Unset | UUID:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                proposed_facility_id_type_0 = UUID(data)

                return proposed_facility_id_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | Unset | UUID, data)

        proposed_facility_id = _parse_proposed_facility_id(
            d.pop("proposed_facility_id", UNSET)
        )

        def _parse_proposed_facility_name(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        proposed_facility_name = _parse_proposed_facility_name(
            d.pop("proposed_facility_name", UNSET)
        )

        def _parse_proposed_type(data: object) -> IncidentType | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                proposed_type_type_0 = IncidentType(data)

                return proposed_type_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(IncidentType | None | Unset, data)

        proposed_type = _parse_proposed_type(d.pop("proposed_type", UNSET))

        def _parse_vpcr_caller(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        vpcr_caller = _parse_vpcr_caller(d.pop("vpcr_caller", UNSET))

        def _parse_vpcr_method(data: object) -> None | Unset | VpcrReportMethod:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                vpcr_method_type_0 = VpcrReportMethod(data)

                return vpcr_method_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | Unset | VpcrReportMethod, data)

        vpcr_method = _parse_vpcr_method(d.pop("vpcr_method", UNSET))

        def _parse_vpcr_reported_at(data: object) -> datetime.datetime | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                vpcr_reported_at_type_0 = datetime.datetime.fromisoformat(data)

                return vpcr_reported_at_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | None | Unset, data)

        vpcr_reported_at = _parse_vpcr_reported_at(d.pop("vpcr_reported_at", UNSET))

        new_jc_request = cls(
            jc_number=jc_number,
            kind=kind,
            reason=reason,
            contact=contact,
            facility_id=facility_id,
            incident_id=incident_id,
            names_allowed=names_allowed,
            proposed_classification=proposed_classification,
            proposed_facility_id=proposed_facility_id,
            proposed_facility_name=proposed_facility_name,
            proposed_type=proposed_type,
            vpcr_caller=vpcr_caller,
            vpcr_method=vpcr_method,
            vpcr_reported_at=vpcr_reported_at,
        )

        return new_jc_request
