from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar, cast

from attrs import define as _attrs_define

from ..models.employment_kind import EmploymentKind
from ..models.legal_status import LegalStatus
from ..models.person_role import PersonRole
from ..models.sex import Sex
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.harm import Harm


T = TypeVar("T", bound="PersonPatch")


@_attrs_define
class PersonPatch:
    """A merge patch (RFC 7396): what is absent stays, null takes out.

    Example:
        {'date_of_birth': '1988-05-17', 'first_name': 'Jordan', 'harm': {'actual': 'minor', 'body_part': 'left arm',
            'injury_type': 'bruise', 'potential': 'moderate', 'treatment': 'first_aid'}, 'last_name': 'Miles',
            'local_case_number': 'C-20417', 'role': 'client_victim', 'sex': 'm'}

    Attributes:
        admitted_on (datetime.date | None | Unset): When the client was admitted.
        contact (None | str | Unset): Telephone number or mail address.
        date_of_birth (datetime.date | None | Unset): Date of birth.
        discharged_on (datetime.date | None | Unset): When the client was discharged.
        employment (EmploymentKind | None | Unset):
        first_name (None | str | Unset): First name.
        guardian (None | str | Unset): The client's guardian, with the way to reach them.
        harm (Harm | None | Unset):
        last_name (None | str | Unset): Last name.
        legal_status (LegalStatus | None | Unset):
        local_case_number (None | str | Unset): The client's number at the facility.
        medicaid_id (None | str | Unset): The client's Medicaid number (CIN).
        observation_level (None | str | Unset): The level of observation ordered for the client.
        on_duty (bool | None | Unset): Whether the member of staff was on duty.
        part2_protected (bool | None | Unset): Whether the record of the client is protected by 42 CFR Part 2 (substance
            use).
        programme (None | str | Unset): The client's programme.
        relation (None | str | Unset): Relation to the client, of family and others.
        role (PersonRole | Unset): What a person was to the incident. A person with several roles is recorded once for
            each.
        separated_from_patients_at (datetime.datetime | None | Unset): When the member of staff was kept away from
            patients.
        sex (None | Sex | Unset):
        title (None | str | Unset): Title, of staff and others.
    """

    admitted_on: datetime.date | None | Unset = UNSET
    contact: None | str | Unset = UNSET
    date_of_birth: datetime.date | None | Unset = UNSET
    discharged_on: datetime.date | None | Unset = UNSET
    employment: EmploymentKind | None | Unset = UNSET
    first_name: None | str | Unset = UNSET
    guardian: None | str | Unset = UNSET
    harm: Harm | None | Unset = UNSET
    last_name: None | str | Unset = UNSET
    legal_status: LegalStatus | None | Unset = UNSET
    local_case_number: None | str | Unset = UNSET
    medicaid_id: None | str | Unset = UNSET
    observation_level: None | str | Unset = UNSET
    on_duty: bool | None | Unset = UNSET
    part2_protected: bool | None | Unset = UNSET
    programme: None | str | Unset = UNSET
    relation: None | str | Unset = UNSET
    role: PersonRole | Unset = UNSET
    separated_from_patients_at: datetime.datetime | None | Unset = UNSET
    sex: None | Sex | Unset = UNSET
    title: None | str | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        from ..models.harm import Harm

        admitted_on: None | str | Unset
        if isinstance(self.admitted_on, Unset):
            admitted_on = UNSET
        elif isinstance(self.admitted_on, datetime.date):
            admitted_on = self.admitted_on.isoformat()
        else:
            admitted_on = self.admitted_on

        contact: None | str | Unset
        if isinstance(self.contact, Unset):
            contact = UNSET
        else:
            contact = self.contact

        date_of_birth: None | str | Unset
        if isinstance(self.date_of_birth, Unset):
            date_of_birth = UNSET
        elif isinstance(self.date_of_birth, datetime.date):
            date_of_birth = self.date_of_birth.isoformat()
        else:
            date_of_birth = self.date_of_birth

        discharged_on: None | str | Unset
        if isinstance(self.discharged_on, Unset):
            discharged_on = UNSET
        elif isinstance(self.discharged_on, datetime.date):
            discharged_on = self.discharged_on.isoformat()
        else:
            discharged_on = self.discharged_on

        employment: None | str | Unset
        if isinstance(self.employment, Unset):
            employment = UNSET
        elif isinstance(self.employment, EmploymentKind):
            employment = self.employment.value
        else:
            employment = self.employment

        first_name: None | str | Unset
        if isinstance(self.first_name, Unset):
            first_name = UNSET
        else:
            first_name = self.first_name

        guardian: None | str | Unset
        if isinstance(self.guardian, Unset):
            guardian = UNSET
        else:
            guardian = self.guardian

        harm: dict[str, Any] | None | Unset
        if isinstance(self.harm, Unset):
            harm = UNSET
        elif isinstance(self.harm, Harm):
            harm = self.harm.to_dict()
        else:
            harm = self.harm

        last_name: None | str | Unset
        if isinstance(self.last_name, Unset):
            last_name = UNSET
        else:
            last_name = self.last_name

        legal_status: None | str | Unset
        if isinstance(self.legal_status, Unset):
            legal_status = UNSET
        elif isinstance(self.legal_status, LegalStatus):
            legal_status = self.legal_status.value
        else:
            legal_status = self.legal_status

        local_case_number: None | str | Unset
        if isinstance(self.local_case_number, Unset):
            local_case_number = UNSET
        else:
            local_case_number = self.local_case_number

        medicaid_id: None | str | Unset
        if isinstance(self.medicaid_id, Unset):
            medicaid_id = UNSET
        else:
            medicaid_id = self.medicaid_id

        observation_level: None | str | Unset
        if isinstance(self.observation_level, Unset):
            observation_level = UNSET
        else:
            observation_level = self.observation_level

        on_duty: bool | None | Unset
        if isinstance(self.on_duty, Unset):
            on_duty = UNSET
        else:
            on_duty = self.on_duty

        part2_protected: bool | None | Unset
        if isinstance(self.part2_protected, Unset):
            part2_protected = UNSET
        else:
            part2_protected = self.part2_protected

        programme: None | str | Unset
        if isinstance(self.programme, Unset):
            programme = UNSET
        else:
            programme = self.programme

        relation: None | str | Unset
        if isinstance(self.relation, Unset):
            relation = UNSET
        else:
            relation = self.relation

        role: str | Unset = UNSET
        if not isinstance(self.role, Unset):
            role = self.role.value

        separated_from_patients_at: None | str | Unset
        if isinstance(self.separated_from_patients_at, Unset):
            separated_from_patients_at = UNSET
        elif isinstance(self.separated_from_patients_at, datetime.datetime):
            separated_from_patients_at = self.separated_from_patients_at.isoformat()
        else:
            separated_from_patients_at = self.separated_from_patients_at

        sex: None | str | Unset
        if isinstance(self.sex, Unset):
            sex = UNSET
        elif isinstance(self.sex, Sex):
            sex = self.sex.value
        else:
            sex = self.sex

        title: None | str | Unset
        if isinstance(self.title, Unset):
            title = UNSET
        else:
            title = self.title

        field_dict: dict[str, Any] = {}

        field_dict.update({})
        if admitted_on is not UNSET:
            field_dict["admitted_on"] = admitted_on
        if contact is not UNSET:
            field_dict["contact"] = contact
        if date_of_birth is not UNSET:
            field_dict["date_of_birth"] = date_of_birth
        if discharged_on is not UNSET:
            field_dict["discharged_on"] = discharged_on
        if employment is not UNSET:
            field_dict["employment"] = employment
        if first_name is not UNSET:
            field_dict["first_name"] = first_name
        if guardian is not UNSET:
            field_dict["guardian"] = guardian
        if harm is not UNSET:
            field_dict["harm"] = harm
        if last_name is not UNSET:
            field_dict["last_name"] = last_name
        if legal_status is not UNSET:
            field_dict["legal_status"] = legal_status
        if local_case_number is not UNSET:
            field_dict["local_case_number"] = local_case_number
        if medicaid_id is not UNSET:
            field_dict["medicaid_id"] = medicaid_id
        if observation_level is not UNSET:
            field_dict["observation_level"] = observation_level
        if on_duty is not UNSET:
            field_dict["on_duty"] = on_duty
        if part2_protected is not UNSET:
            field_dict["part2_protected"] = part2_protected
        if programme is not UNSET:
            field_dict["programme"] = programme
        if relation is not UNSET:
            field_dict["relation"] = relation
        if role is not UNSET:
            field_dict["role"] = role
        if separated_from_patients_at is not UNSET:
            field_dict["separated_from_patients_at"] = separated_from_patients_at
        if sex is not UNSET:
            field_dict["sex"] = sex
        if title is not UNSET:
            field_dict["title"] = title

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.harm import Harm

        d = dict(src_dict)

        def _parse_admitted_on(data: object) -> datetime.date | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                admitted_on_type_0 = datetime.date.fromisoformat(data)

                return admitted_on_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.date | None | Unset, data)

        admitted_on = _parse_admitted_on(d.pop("admitted_on", UNSET))

        def _parse_contact(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        contact = _parse_contact(d.pop("contact", UNSET))

        def _parse_date_of_birth(data: object) -> datetime.date | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                date_of_birth_type_0 = datetime.date.fromisoformat(data)

                return date_of_birth_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.date | None | Unset, data)

        date_of_birth = _parse_date_of_birth(d.pop("date_of_birth", UNSET))

        def _parse_discharged_on(data: object) -> datetime.date | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                discharged_on_type_0 = datetime.date.fromisoformat(data)

                return discharged_on_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.date | None | Unset, data)

        discharged_on = _parse_discharged_on(d.pop("discharged_on", UNSET))

        def _parse_employment(data: object) -> EmploymentKind | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                employment_type_0 = EmploymentKind(data)

                return employment_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(EmploymentKind | None | Unset, data)

        employment = _parse_employment(d.pop("employment", UNSET))

        def _parse_first_name(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        first_name = _parse_first_name(d.pop("first_name", UNSET))

        def _parse_guardian(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        guardian = _parse_guardian(d.pop("guardian", UNSET))

        def _parse_harm(data: object) -> Harm | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                harm_type_0 = Harm.from_dict(data)

                return harm_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(Harm | None | Unset, data)

        harm = _parse_harm(d.pop("harm", UNSET))

        def _parse_last_name(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        last_name = _parse_last_name(d.pop("last_name", UNSET))

        def _parse_legal_status(data: object) -> LegalStatus | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                legal_status_type_0 = LegalStatus(data)

                return legal_status_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(LegalStatus | None | Unset, data)

        legal_status = _parse_legal_status(d.pop("legal_status", UNSET))

        def _parse_local_case_number(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        local_case_number = _parse_local_case_number(d.pop("local_case_number", UNSET))

        def _parse_medicaid_id(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        medicaid_id = _parse_medicaid_id(d.pop("medicaid_id", UNSET))

        def _parse_observation_level(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        observation_level = _parse_observation_level(d.pop("observation_level", UNSET))

        def _parse_on_duty(data: object) -> bool | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(bool | None | Unset, data)

        on_duty = _parse_on_duty(d.pop("on_duty", UNSET))

        def _parse_part2_protected(data: object) -> bool | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(bool | None | Unset, data)

        part2_protected = _parse_part2_protected(d.pop("part2_protected", UNSET))

        def _parse_programme(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        programme = _parse_programme(d.pop("programme", UNSET))

        def _parse_relation(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        relation = _parse_relation(d.pop("relation", UNSET))

        _role = d.pop("role", UNSET)
        role: PersonRole | Unset
        if isinstance(_role, Unset):
            role = UNSET
        else:
            role = PersonRole(_role)

        def _parse_separated_from_patients_at(
            data: object,
        ) -> datetime.datetime | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                separated_from_patients_at_type_0 = datetime.datetime.fromisoformat(
                    data
                )

                return separated_from_patients_at_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | None | Unset, data)

        separated_from_patients_at = _parse_separated_from_patients_at(
            d.pop("separated_from_patients_at", UNSET)
        )

        def _parse_sex(data: object) -> None | Sex | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                sex_type_0 = Sex(data)

                return sex_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | Sex | Unset, data)

        sex = _parse_sex(d.pop("sex", UNSET))

        def _parse_title(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        title = _parse_title(d.pop("title", UNSET))

        person_patch = cls(
            admitted_on=admitted_on,
            contact=contact,
            date_of_birth=date_of_birth,
            discharged_on=discharged_on,
            employment=employment,
            first_name=first_name,
            guardian=guardian,
            harm=harm,
            last_name=last_name,
            legal_status=legal_status,
            local_case_number=local_case_number,
            medicaid_id=medicaid_id,
            observation_level=observation_level,
            on_duty=on_duty,
            part2_protected=part2_protected,
            programme=programme,
            relation=relation,
            role=role,
            separated_from_patients_at=separated_from_patients_at,
            sex=sex,
            title=title,
        )

        return person_patch
