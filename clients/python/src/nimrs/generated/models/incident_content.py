from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar, cast
from uuid import UUID

from attrs import define as _attrs_define

from ..models.facility_kind import FacilityKind
from ..models.incident_type import IncidentType
from ..models.premises import Premises
from ..models.supervision import Supervision
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.adverse_drug_reaction import AdverseDrugReaction
    from ..models.altercation import Altercation
    from ..models.aot_subject import AotSubject
    from ..models.crime_details import CrimeDetails
    from ..models.crime_suspicion import CrimeSuspicion
    from ..models.death import Death
    from ..models.fall import Fall
    from ..models.financial_exploitation import FinancialExploitation
    from ..models.fire import Fire
    from ..models.medication_error import MedicationError
    from ..models.missing_patient import MissingPatient
    from ..models.narrative import Narrative
    from ..models.occurred import Occurred
    from ..models.place import Place
    from ..models.qualified_person_request import QualifiedPersonRequest
    from ..models.restraint import Restraint
    from ..models.self_harm import SelfHarm
    from ..models.vpcr_report import VpcrReport


T = TypeVar("T", bound="IncidentContent")


@_attrs_define
class IncidentContent:
    """What a reporter writes about an incident. A draft may leave anything open; submitting checks
    it all.

        Example:
            {'discovered_at': '2026-03-01T09:30:00Z', 'fall': {'surface': 'wet tiles', 'witnessed': False}, 'incident_type':
                'fall', 'jc_numbers': ['101-460120030'], 'narrative': {'description': 'A patient slipped on a wet floor.',
                'immediate_protections': 'Examined by the nurse.'}, 'occurred': {'at': '2026-03-01T09:15:00Z', 'precision':
                'exact'}, 'place': {'location': 'hallway'}, 'premises': 'on_premises', 'supervision': 'actual'}

        Attributes:
            adverse_drug_reaction (AdverseDrugReaction | None | Unset):
            altercation (Altercation | None | Unset):
            aot_subject (AotSubject | None | Unset):
            crime (CrimeSuspicion | None | Unset):
            crime_details (CrimeDetails | None | Unset):
            death (Death | None | Unset):
            discovered_at (datetime.datetime | None | Unset): When it was discovered; most clocks start here.
            discovered_by (None | str | Unset): Who discovered it.
            fall (Fall | None | Unset):
            financial (FinancialExploitation | None | Unset):
            fire (Fire | None | Unset):
            incident_type (IncidentType | None | Unset):
            jc_numbers (list[str] | Unset): The numbers of the Justice Center.
            media_attention (bool | None | Unset): Whether the media are likely to take it up.
            medication_error (MedicationError | None | Unset):
            missing_patient (MissingPatient | None | Unset):
            more_types (list[IncidentType] | Unset): Further types that apply.
            narrative (Narrative | None | Unset):
            occurred (None | Occurred | Unset):
            place (None | Place | Unset):
            premises (None | Premises | Unset):
            programme (FacilityKind | None | Unset):
            qualified_person_records_request (None | QualifiedPersonRequest | Unset):
            qualified_person_request (None | QualifiedPersonRequest | Unset):
            reported_to_vpcr_at (datetime.datetime | None | Unset): When it was reported to the Vulnerable Persons' Central
                Register.
            restraint (None | Restraint | Unset):
            self_harm (None | SelfHarm | Unset):
            sentinel_event (bool | None | Unset): Whether it is a sentinel event, which needs a root cause analysis.
            supervision (None | Supervision | Unset):
            unit_id (None | Unset | UUID): The unit of the facility.
            vpcr_accepted_at (datetime.datetime | None | Unset): When the register accepted it.
            vpcr_report (None | Unset | VpcrReport):
    """

    adverse_drug_reaction: AdverseDrugReaction | None | Unset = UNSET
    altercation: Altercation | None | Unset = UNSET
    aot_subject: AotSubject | None | Unset = UNSET
    crime: CrimeSuspicion | None | Unset = UNSET
    crime_details: CrimeDetails | None | Unset = UNSET
    death: Death | None | Unset = UNSET
    discovered_at: datetime.datetime | None | Unset = UNSET
    discovered_by: None | str | Unset = UNSET
    fall: Fall | None | Unset = UNSET
    financial: FinancialExploitation | None | Unset = UNSET
    fire: Fire | None | Unset = UNSET
    incident_type: IncidentType | None | Unset = UNSET
    jc_numbers: list[str] | Unset = UNSET
    media_attention: bool | None | Unset = UNSET
    medication_error: MedicationError | None | Unset = UNSET
    missing_patient: MissingPatient | None | Unset = UNSET
    more_types: list[IncidentType] | Unset = UNSET
    narrative: Narrative | None | Unset = UNSET
    occurred: None | Occurred | Unset = UNSET
    place: None | Place | Unset = UNSET
    premises: None | Premises | Unset = UNSET
    programme: FacilityKind | None | Unset = UNSET
    qualified_person_records_request: None | QualifiedPersonRequest | Unset = UNSET
    qualified_person_request: None | QualifiedPersonRequest | Unset = UNSET
    reported_to_vpcr_at: datetime.datetime | None | Unset = UNSET
    restraint: None | Restraint | Unset = UNSET
    self_harm: None | SelfHarm | Unset = UNSET
    sentinel_event: bool | None | Unset = UNSET
    supervision: None | Supervision | Unset = UNSET
    unit_id: None | Unset | UUID = UNSET
    vpcr_accepted_at: datetime.datetime | None | Unset = UNSET
    vpcr_report: None | Unset | VpcrReport = UNSET

    def to_dict(self) -> dict[str, Any]:
        from ..models.adverse_drug_reaction import AdverseDrugReaction
        from ..models.altercation import Altercation
        from ..models.aot_subject import AotSubject
        from ..models.crime_details import CrimeDetails
        from ..models.crime_suspicion import CrimeSuspicion
        from ..models.death import Death
        from ..models.fall import Fall
        from ..models.financial_exploitation import FinancialExploitation
        from ..models.fire import Fire
        from ..models.medication_error import MedicationError
        from ..models.missing_patient import MissingPatient
        from ..models.narrative import Narrative
        from ..models.occurred import Occurred
        from ..models.place import Place
        from ..models.qualified_person_request import QualifiedPersonRequest
        from ..models.restraint import Restraint
        from ..models.self_harm import SelfHarm
        from ..models.vpcr_report import VpcrReport

        adverse_drug_reaction: dict[str, Any] | None | Unset
        if isinstance(self.adverse_drug_reaction, Unset):
            adverse_drug_reaction = UNSET
        elif isinstance(self.adverse_drug_reaction, AdverseDrugReaction):
            adverse_drug_reaction = self.adverse_drug_reaction.to_dict()
        else:
            adverse_drug_reaction = self.adverse_drug_reaction

        altercation: dict[str, Any] | None | Unset
        if isinstance(self.altercation, Unset):
            altercation = UNSET
        elif isinstance(self.altercation, Altercation):
            altercation = self.altercation.to_dict()
        else:
            altercation = self.altercation

        aot_subject: dict[str, Any] | None | Unset
        if isinstance(self.aot_subject, Unset):
            aot_subject = UNSET
        elif isinstance(self.aot_subject, AotSubject):
            aot_subject = self.aot_subject.to_dict()
        else:
            aot_subject = self.aot_subject

        crime: dict[str, Any] | None | Unset
        if isinstance(self.crime, Unset):
            crime = UNSET
        elif isinstance(self.crime, CrimeSuspicion):
            crime = self.crime.to_dict()
        else:
            crime = self.crime

        crime_details: dict[str, Any] | None | Unset
        if isinstance(self.crime_details, Unset):
            crime_details = UNSET
        elif isinstance(self.crime_details, CrimeDetails):
            crime_details = self.crime_details.to_dict()
        else:
            crime_details = self.crime_details

        death: dict[str, Any] | None | Unset
        if isinstance(self.death, Unset):
            death = UNSET
        elif isinstance(self.death, Death):
            death = self.death.to_dict()
        else:
            death = self.death

        discovered_at: None | str | Unset
        if isinstance(self.discovered_at, Unset):
            discovered_at = UNSET
        elif isinstance(self.discovered_at, datetime.datetime):
            discovered_at = self.discovered_at.isoformat()
        else:
            discovered_at = self.discovered_at

        discovered_by: None | str | Unset
        if isinstance(self.discovered_by, Unset):
            discovered_by = UNSET
        else:
            discovered_by = self.discovered_by

        fall: dict[str, Any] | None | Unset
        if isinstance(self.fall, Unset):
            fall = UNSET
        elif isinstance(self.fall, Fall):
            fall = self.fall.to_dict()
        else:
            fall = self.fall

        financial: dict[str, Any] | None | Unset
        if isinstance(self.financial, Unset):
            financial = UNSET
        elif isinstance(self.financial, FinancialExploitation):
            financial = self.financial.to_dict()
        else:
            financial = self.financial

        fire: dict[str, Any] | None | Unset
        if isinstance(self.fire, Unset):
            fire = UNSET
        elif isinstance(self.fire, Fire):
            fire = self.fire.to_dict()
        else:
            fire = self.fire

        incident_type: None | str | Unset
        if isinstance(self.incident_type, Unset):
            incident_type = UNSET
        elif isinstance(self.incident_type, IncidentType):
            incident_type = self.incident_type.value
        else:
            incident_type = self.incident_type

        jc_numbers: list[str] | Unset = UNSET
        if not isinstance(self.jc_numbers, Unset):
            jc_numbers = self.jc_numbers

        media_attention: bool | None | Unset
        if isinstance(self.media_attention, Unset):
            media_attention = UNSET
        else:
            media_attention = self.media_attention

        medication_error: dict[str, Any] | None | Unset
        if isinstance(self.medication_error, Unset):
            medication_error = UNSET
        elif isinstance(self.medication_error, MedicationError):
            medication_error = self.medication_error.to_dict()
        else:
            medication_error = self.medication_error

        missing_patient: dict[str, Any] | None | Unset
        if isinstance(self.missing_patient, Unset):
            missing_patient = UNSET
        elif isinstance(self.missing_patient, MissingPatient):
            missing_patient = self.missing_patient.to_dict()
        else:
            missing_patient = self.missing_patient

        more_types: list[str] | Unset = UNSET
        if not isinstance(self.more_types, Unset):
            more_types = []
            for more_types_item_data in self.more_types:
                more_types_item = more_types_item_data.value
                more_types.append(more_types_item)

        narrative: dict[str, Any] | None | Unset
        if isinstance(self.narrative, Unset):
            narrative = UNSET
        elif isinstance(self.narrative, Narrative):
            narrative = self.narrative.to_dict()
        else:
            narrative = self.narrative

        occurred: dict[str, Any] | None | Unset
        if isinstance(self.occurred, Unset):
            occurred = UNSET
        elif isinstance(self.occurred, Occurred):
            occurred = self.occurred.to_dict()
        else:
            occurred = self.occurred

        place: dict[str, Any] | None | Unset
        if isinstance(self.place, Unset):
            place = UNSET
        elif isinstance(self.place, Place):
            place = self.place.to_dict()
        else:
            place = self.place

        premises: None | str | Unset
        if isinstance(self.premises, Unset):
            premises = UNSET
        elif isinstance(self.premises, Premises):
            premises = self.premises.value
        else:
            premises = self.premises

        programme: None | str | Unset
        if isinstance(self.programme, Unset):
            programme = UNSET
        elif isinstance(self.programme, FacilityKind):
            programme = self.programme.value
        else:
            programme = self.programme

        qualified_person_records_request: dict[str, Any] | None | Unset
        if isinstance(self.qualified_person_records_request, Unset):
            qualified_person_records_request = UNSET
        elif isinstance(self.qualified_person_records_request, QualifiedPersonRequest):
            qualified_person_records_request = (
                self.qualified_person_records_request.to_dict()
            )
        else:
            qualified_person_records_request = self.qualified_person_records_request

        qualified_person_request: dict[str, Any] | None | Unset
        if isinstance(self.qualified_person_request, Unset):
            qualified_person_request = UNSET
        elif isinstance(self.qualified_person_request, QualifiedPersonRequest):
            qualified_person_request = self.qualified_person_request.to_dict()
        else:
            qualified_person_request = self.qualified_person_request

        reported_to_vpcr_at: None | str | Unset
        if isinstance(self.reported_to_vpcr_at, Unset):
            reported_to_vpcr_at = UNSET
        elif isinstance(self.reported_to_vpcr_at, datetime.datetime):
            reported_to_vpcr_at = self.reported_to_vpcr_at.isoformat()
        else:
            reported_to_vpcr_at = self.reported_to_vpcr_at

        restraint: dict[str, Any] | None | Unset
        if isinstance(self.restraint, Unset):
            restraint = UNSET
        elif isinstance(self.restraint, Restraint):
            restraint = self.restraint.to_dict()
        else:
            restraint = self.restraint

        self_harm: dict[str, Any] | None | Unset
        if isinstance(self.self_harm, Unset):
            self_harm = UNSET
        elif isinstance(self.self_harm, SelfHarm):
            self_harm = self.self_harm.to_dict()
        else:
            self_harm = self.self_harm

        sentinel_event: bool | None | Unset
        if isinstance(self.sentinel_event, Unset):
            sentinel_event = UNSET
        else:
            sentinel_event = self.sentinel_event

        supervision: None | str | Unset
        if isinstance(self.supervision, Unset):
            supervision = UNSET
        elif isinstance(self.supervision, Supervision):
            supervision = self.supervision.value
        else:
            supervision = self.supervision

        unit_id: None | str | Unset
        if isinstance(self.unit_id, Unset):
            unit_id = UNSET
        elif isinstance(self.unit_id, UUID):
            unit_id = str(self.unit_id)
        else:
            unit_id = self.unit_id

        vpcr_accepted_at: None | str | Unset
        if isinstance(self.vpcr_accepted_at, Unset):
            vpcr_accepted_at = UNSET
        elif isinstance(self.vpcr_accepted_at, datetime.datetime):
            vpcr_accepted_at = self.vpcr_accepted_at.isoformat()
        else:
            vpcr_accepted_at = self.vpcr_accepted_at

        vpcr_report: dict[str, Any] | None | Unset
        if isinstance(self.vpcr_report, Unset):
            vpcr_report = UNSET
        elif isinstance(self.vpcr_report, VpcrReport):
            vpcr_report = self.vpcr_report.to_dict()
        else:
            vpcr_report = self.vpcr_report

        field_dict: dict[str, Any] = {}

        field_dict.update({})
        if adverse_drug_reaction is not UNSET:
            field_dict["adverse_drug_reaction"] = adverse_drug_reaction
        if altercation is not UNSET:
            field_dict["altercation"] = altercation
        if aot_subject is not UNSET:
            field_dict["aot_subject"] = aot_subject
        if crime is not UNSET:
            field_dict["crime"] = crime
        if crime_details is not UNSET:
            field_dict["crime_details"] = crime_details
        if death is not UNSET:
            field_dict["death"] = death
        if discovered_at is not UNSET:
            field_dict["discovered_at"] = discovered_at
        if discovered_by is not UNSET:
            field_dict["discovered_by"] = discovered_by
        if fall is not UNSET:
            field_dict["fall"] = fall
        if financial is not UNSET:
            field_dict["financial"] = financial
        if fire is not UNSET:
            field_dict["fire"] = fire
        if incident_type is not UNSET:
            field_dict["incident_type"] = incident_type
        if jc_numbers is not UNSET:
            field_dict["jc_numbers"] = jc_numbers
        if media_attention is not UNSET:
            field_dict["media_attention"] = media_attention
        if medication_error is not UNSET:
            field_dict["medication_error"] = medication_error
        if missing_patient is not UNSET:
            field_dict["missing_patient"] = missing_patient
        if more_types is not UNSET:
            field_dict["more_types"] = more_types
        if narrative is not UNSET:
            field_dict["narrative"] = narrative
        if occurred is not UNSET:
            field_dict["occurred"] = occurred
        if place is not UNSET:
            field_dict["place"] = place
        if premises is not UNSET:
            field_dict["premises"] = premises
        if programme is not UNSET:
            field_dict["programme"] = programme
        if qualified_person_records_request is not UNSET:
            field_dict["qualified_person_records_request"] = (
                qualified_person_records_request
            )
        if qualified_person_request is not UNSET:
            field_dict["qualified_person_request"] = qualified_person_request
        if reported_to_vpcr_at is not UNSET:
            field_dict["reported_to_vpcr_at"] = reported_to_vpcr_at
        if restraint is not UNSET:
            field_dict["restraint"] = restraint
        if self_harm is not UNSET:
            field_dict["self_harm"] = self_harm
        if sentinel_event is not UNSET:
            field_dict["sentinel_event"] = sentinel_event
        if supervision is not UNSET:
            field_dict["supervision"] = supervision
        if unit_id is not UNSET:
            field_dict["unit_id"] = unit_id
        if vpcr_accepted_at is not UNSET:
            field_dict["vpcr_accepted_at"] = vpcr_accepted_at
        if vpcr_report is not UNSET:
            field_dict["vpcr_report"] = vpcr_report

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.adverse_drug_reaction import AdverseDrugReaction
        from ..models.altercation import Altercation
        from ..models.aot_subject import AotSubject
        from ..models.crime_details import CrimeDetails
        from ..models.crime_suspicion import CrimeSuspicion
        from ..models.death import Death
        from ..models.fall import Fall
        from ..models.financial_exploitation import FinancialExploitation
        from ..models.fire import Fire
        from ..models.medication_error import MedicationError
        from ..models.missing_patient import MissingPatient
        from ..models.narrative import Narrative
        from ..models.occurred import Occurred
        from ..models.place import Place
        from ..models.qualified_person_request import QualifiedPersonRequest
        from ..models.restraint import Restraint
        from ..models.self_harm import SelfHarm
        from ..models.vpcr_report import VpcrReport

        d = dict(src_dict)

        def _parse_adverse_drug_reaction(
            data: object,
        ) -> AdverseDrugReaction | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                adverse_drug_reaction_type_0 = AdverseDrugReaction.from_dict(data)

                return adverse_drug_reaction_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(AdverseDrugReaction | None | Unset, data)

        adverse_drug_reaction = _parse_adverse_drug_reaction(
            d.pop("adverse_drug_reaction", UNSET)
        )

        def _parse_altercation(data: object) -> Altercation | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                altercation_type_0 = Altercation.from_dict(data)

                return altercation_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(Altercation | None | Unset, data)

        altercation = _parse_altercation(d.pop("altercation", UNSET))

        def _parse_aot_subject(data: object) -> AotSubject | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                aot_subject_type_0 = AotSubject.from_dict(data)

                return aot_subject_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(AotSubject | None | Unset, data)

        aot_subject = _parse_aot_subject(d.pop("aot_subject", UNSET))

        def _parse_crime(data: object) -> CrimeSuspicion | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                crime_type_0 = CrimeSuspicion.from_dict(data)

                return crime_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(CrimeSuspicion | None | Unset, data)

        crime = _parse_crime(d.pop("crime", UNSET))

        def _parse_crime_details(data: object) -> CrimeDetails | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                crime_details_type_0 = CrimeDetails.from_dict(data)

                return crime_details_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(CrimeDetails | None | Unset, data)

        crime_details = _parse_crime_details(d.pop("crime_details", UNSET))

        def _parse_death(data: object) -> Death | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                death_type_0 = Death.from_dict(data)

                return death_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(Death | None | Unset, data)

        death = _parse_death(d.pop("death", UNSET))

        def _parse_discovered_at(data: object) -> datetime.datetime | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                discovered_at_type_0 = datetime.datetime.fromisoformat(data)

                return discovered_at_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | None | Unset, data)

        discovered_at = _parse_discovered_at(d.pop("discovered_at", UNSET))

        def _parse_discovered_by(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        discovered_by = _parse_discovered_by(d.pop("discovered_by", UNSET))

        def _parse_fall(data: object) -> Fall | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                fall_type_0 = Fall.from_dict(data)

                return fall_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(Fall | None | Unset, data)

        fall = _parse_fall(d.pop("fall", UNSET))

        def _parse_financial(data: object) -> FinancialExploitation | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                financial_type_0 = FinancialExploitation.from_dict(data)

                return financial_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(FinancialExploitation | None | Unset, data)

        financial = _parse_financial(d.pop("financial", UNSET))

        def _parse_fire(data: object) -> Fire | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                fire_type_0 = Fire.from_dict(data)

                return fire_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(Fire | None | Unset, data)

        fire = _parse_fire(d.pop("fire", UNSET))

        def _parse_incident_type(data: object) -> IncidentType | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                incident_type_type_0 = IncidentType(data)

                return incident_type_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(IncidentType | None | Unset, data)

        incident_type = _parse_incident_type(d.pop("incident_type", UNSET))

        jc_numbers = cast(list[str], d.pop("jc_numbers", UNSET))

        def _parse_media_attention(data: object) -> bool | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(bool | None | Unset, data)

        media_attention = _parse_media_attention(d.pop("media_attention", UNSET))

        def _parse_medication_error(data: object) -> MedicationError | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                medication_error_type_0 = MedicationError.from_dict(data)

                return medication_error_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(MedicationError | None | Unset, data)

        medication_error = _parse_medication_error(d.pop("medication_error", UNSET))

        def _parse_missing_patient(data: object) -> MissingPatient | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                missing_patient_type_0 = MissingPatient.from_dict(data)

                return missing_patient_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(MissingPatient | None | Unset, data)

        missing_patient = _parse_missing_patient(d.pop("missing_patient", UNSET))

        _more_types = d.pop("more_types", UNSET)
        more_types: list[IncidentType] | Unset = UNSET
        if _more_types is not UNSET:
            more_types = []
            for more_types_item_data in _more_types:
                more_types_item = IncidentType(more_types_item_data)

                more_types.append(more_types_item)

        def _parse_narrative(data: object) -> Narrative | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                narrative_type_0 = Narrative.from_dict(data)

                return narrative_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(Narrative | None | Unset, data)

        narrative = _parse_narrative(d.pop("narrative", UNSET))

        def _parse_occurred(data: object) -> None | Occurred | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                occurred_type_0 = Occurred.from_dict(data)

                return occurred_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | Occurred | Unset, data)

        occurred = _parse_occurred(d.pop("occurred", UNSET))

        def _parse_place(data: object) -> None | Place | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                place_type_0 = Place.from_dict(data)

                return place_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | Place | Unset, data)

        place = _parse_place(d.pop("place", UNSET))

        def _parse_premises(data: object) -> None | Premises | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                premises_type_0 = Premises(data)

                return premises_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | Premises | Unset, data)

        premises = _parse_premises(d.pop("premises", UNSET))

        def _parse_programme(data: object) -> FacilityKind | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                programme_type_0 = FacilityKind(data)

                return programme_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(FacilityKind | None | Unset, data)

        programme = _parse_programme(d.pop("programme", UNSET))

        def _parse_qualified_person_records_request(
            data: object,
        ) -> None | QualifiedPersonRequest | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                qualified_person_records_request_type_0 = (
                    QualifiedPersonRequest.from_dict(data)
                )

                return qualified_person_records_request_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | QualifiedPersonRequest | Unset, data)

        qualified_person_records_request = _parse_qualified_person_records_request(
            d.pop("qualified_person_records_request", UNSET)
        )

        def _parse_qualified_person_request(
            data: object,
        ) -> None | QualifiedPersonRequest | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                qualified_person_request_type_0 = QualifiedPersonRequest.from_dict(data)

                return qualified_person_request_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | QualifiedPersonRequest | Unset, data)

        qualified_person_request = _parse_qualified_person_request(
            d.pop("qualified_person_request", UNSET)
        )

        def _parse_reported_to_vpcr_at(
            data: object,
        ) -> datetime.datetime | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                reported_to_vpcr_at_type_0 = datetime.datetime.fromisoformat(data)

                return reported_to_vpcr_at_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | None | Unset, data)

        reported_to_vpcr_at = _parse_reported_to_vpcr_at(
            d.pop("reported_to_vpcr_at", UNSET)
        )

        def _parse_restraint(data: object) -> None | Restraint | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                restraint_type_0 = Restraint.from_dict(data)

                return restraint_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | Restraint | Unset, data)

        restraint = _parse_restraint(d.pop("restraint", UNSET))

        def _parse_self_harm(data: object) -> None | SelfHarm | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                self_harm_type_0 = SelfHarm.from_dict(data)

                return self_harm_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | SelfHarm | Unset, data)

        self_harm = _parse_self_harm(d.pop("self_harm", UNSET))

        def _parse_sentinel_event(data: object) -> bool | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(bool | None | Unset, data)

        sentinel_event = _parse_sentinel_event(d.pop("sentinel_event", UNSET))

        def _parse_supervision(data: object) -> None | Supervision | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                supervision_type_0 = Supervision(data)

                return supervision_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | Supervision | Unset, data)

        supervision = _parse_supervision(d.pop("supervision", UNSET))

        def _parse_unit_id(data: object) -> None | Unset | UUID:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                unit_id_type_0 = UUID(data)

                return unit_id_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | Unset | UUID, data)

        unit_id = _parse_unit_id(d.pop("unit_id", UNSET))

        def _parse_vpcr_accepted_at(data: object) -> datetime.datetime | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                vpcr_accepted_at_type_0 = datetime.datetime.fromisoformat(data)

                return vpcr_accepted_at_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | None | Unset, data)

        vpcr_accepted_at = _parse_vpcr_accepted_at(d.pop("vpcr_accepted_at", UNSET))

        def _parse_vpcr_report(data: object) -> None | Unset | VpcrReport:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                vpcr_report_type_0 = VpcrReport.from_dict(data)

                return vpcr_report_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | Unset | VpcrReport, data)

        vpcr_report = _parse_vpcr_report(d.pop("vpcr_report", UNSET))

        incident_content = cls(
            adverse_drug_reaction=adverse_drug_reaction,
            altercation=altercation,
            aot_subject=aot_subject,
            crime=crime,
            crime_details=crime_details,
            death=death,
            discovered_at=discovered_at,
            discovered_by=discovered_by,
            fall=fall,
            financial=financial,
            fire=fire,
            incident_type=incident_type,
            jc_numbers=jc_numbers,
            media_attention=media_attention,
            medication_error=medication_error,
            missing_patient=missing_patient,
            more_types=more_types,
            narrative=narrative,
            occurred=occurred,
            place=place,
            premises=premises,
            programme=programme,
            qualified_person_records_request=qualified_person_records_request,
            qualified_person_request=qualified_person_request,
            reported_to_vpcr_at=reported_to_vpcr_at,
            restraint=restraint,
            self_harm=self_harm,
            sentinel_event=sentinel_event,
            supervision=supervision,
            unit_id=unit_id,
            vpcr_accepted_at=vpcr_accepted_at,
            vpcr_report=vpcr_report,
        )

        return incident_content
