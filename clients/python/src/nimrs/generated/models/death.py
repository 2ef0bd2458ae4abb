from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self, TypeVar, cast

from attrs import define as _attrs_define

from ..models.death_manner import DeathManner
from ..types import UNSET, Unset

T = TypeVar("T", bound="Death")


@_attrs_define
class Death:
    """A death.

    Example:
        {'autopsy_requested': False, 'cause': 'Pneumonia', 'died_at': '2026-03-01T04:10:00Z', 'manner': 'natural',
            'place': 'General hospital'}

    Attributes:
        abuse_or_neglect_suspected (bool | None | Unset): Whether abuse or neglect is suspected.
        autopsy_received_at (datetime.datetime | None | Unset): When its report came.
        autopsy_requested (bool | None | Unset): Whether an autopsy was asked for.
        cause (None | str | Unset): The cause.
        certifier (None | str | Unset): Who certified the death.
        circumstances (None | str | Unset): The circumstances and the events that led to it.
        died_at (datetime.datetime | None | Unset): When the patient died.
        director (None | str | Unset): The director or designee.
        last_contact_at (datetime.datetime | None | Unset): When the facility last had contact with the patient.
        manner (DeathManner | None | Unset):
        medical_history (None | str | Unset): The medical history.
        medication_error_involved (bool | None | Unset): Whether a medication error had part in it.
        place (None | str | Unset): Where the patient died.
        reporter (None | str | Unset): Name, title and contact of who reports it.
        restraint_or_seclusion_within_72h (bool | None | Unset): Whether it was within 72 hours of restraint or
            seclusion.
        within_30_days_of_discharge (bool | None | Unset): Whether it was within 30 days after discharge.
    """

    abuse_or_neglect_suspected: bool | None | Unset = UNSET
    autopsy_received_at: datetime.datetime | None | Unset = UNSET
    autopsy_requested: bool | None | Unset = UNSET
    cause: None | str | Unset = UNSET
    certifier: None | str | Unset = UNSET
    circumstances: None | str | Unset = UNSET
    died_at: datetime.datetime | None | Unset = UNSET
    director: None | str | Unset = UNSET
    last_contact_at: datetime.datetime | None | Unset = UNSET
    manner: DeathManner | None | Unset = UNSET
    medical_history: None | str | Unset = UNSET
    medication_error_involved: bool | None | Unset = UNSET
    place: None | str | Unset = UNSET
    reporter: None | str | Unset = UNSET
    restraint_or_seclusion_within_72h: bool | None | Unset = UNSET
    within_30_days_of_discharge: bool | None | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        abuse_or_neglect_suspected: bool | None | Unset
        if isinstance(self.abuse_or_neglect_suspected, Unset):
            abuse_or_neglect_suspected = UNSET
        else:
            abuse_or_neglect_suspected = self.abuse_or_neglect_suspected

        autopsy_received_at: None | str | Unset
        if isinstance(self.autopsy_received_at, Unset):
            autopsy_received_at = UNSET
        elif isinstance(self.autopsy_received_at, datetime.datetime):
            autopsy_received_at = self.autopsy_received_at.isoformat()
        else:
            autopsy_received_at = self.autopsy_received_at

        autopsy_requested: bool | None | Unset
        if isinstance(self.autopsy_requested, Unset):
            autopsy_requested = UNSET
        else:
            autopsy_requested = self.autopsy_requested

        cause: None | str | Unset
        if isinstance(self.cause, Unset):
            cause = UNSET
        else:
            cause = self.cause

        certifier: None | str | Unset
        if isinstance(self.certifier, Unset):
            certifier = UNSET
        else:
            certifier = self.certifier

        circumstances: None | str | Unset
        if isinstance(self.circumstances, Unset):
            circumstances = UNSET
        else:
            circumstances = self.circumstances

        died_at: None | str | Unset
        if isinstance(self.died_at, Unset):
            died_at = UNSET
        elif isinstance(self.died_at, datetime.datetime):
            died_at = self.died_at.isoformat()
        else:
            died_at = self.died_at

        director: None | str | Unset
        if isinstance(self.director, Unset):
            director = UNSET
        else:
            director = self.director

        last_contact_at: None | str | Unset
        if isinstance(self.last_contact_at, Unset):
            last_contact_at = UNSET
        elif isinstance(self.last_contact_at, datetime.datetime):
            last_contact_at = self.last_contact_at.isoformat()
        else:
            last_contact_at = self.last_contact_at

        manner: None | str | Unset
        if isinstance(self.manner, Unset):
            manner = UNSET
        elif isinstance(self.manner, DeathManner):
            manner = self.manner.value
        else:
            manner = self.manner

        medical_history: None | str | Unset
        if isinstance(self.medical_history, Unset):
            medical_history = UNSET
        else:
            medical_history = self.medical_history

        medication_error_involved: bool | None | Unset
        if isinstance(self.medication_error_involved, Unset):
            medication_error_involved = UNSET
        else:
            medication_error_involved = self.medication_error_involved

        place: None | str | Unset
        if isinstance(self.place, Unset):
            place = UNSET
        else:
            place = self.place

        reporter: None | str | Unset
        if isinstance(self.reporter, Unset):
            reporter = UNSET
        else:
            reporter = self.reporter

        restraint_or_seclusion_within_72h: bool | None | Unset
        if isinstance(self.restraint_or_seclusion_within_72h, Unset):
            restraint_or_seclusion_within_72h = UNSET
        else:
            restraint_or_seclusion_within_72h = self.restraint_or_seclusion_within_72h

        within_30_days_of_discharge: bool | None | Unset
        if isinstance(self.within_30_days_of_discharge, Unset):
            within_30_days_of_discharge = UNSET
        else:
            within_30_days_of_discharge = self.within_30_days_of_discharge

        field_dict: dict[str, Any] = {}

        field_dict.update({})
        if abuse_or_neglect_suspected is not UNSET:
            field_dict["abuse_or_neglect_suspected"] = abuse_or_neglect_suspected
        if autopsy_received_at is not UNSET:
            field_dict["autopsy_received_at"] = autopsy_received_at
        if autopsy_requested is not UNSET:
            field_dict["autopsy_requested"] = autopsy_requested
        if cause is not UNSET:
            field_dict["cause"] = cause
        if certifier is not UNSET:
            field_dict["certifier"] = certifier
        if circumstances is not UNSET:
            field_dict["circumstances"] = circumstances
        if died_at is not UNSET:
            field_dict["died_at"] = died_at
        if director is not UNSET:
            field_dict["director"] = director
        if last_contact_at is not UNSET:
            field_dict["last_contact_at"] = last_contact_at
        if manner is not UNSET:
            field_dict["manner"] = manner
        if medical_history is not UNSET:
            field_dict["medical_history"] = medical_history
        if medication_error_involved is not UNSET:
            field_dict["medication_error_involved"] = medication_error_involved
        if place is not UNSET:
            field_dict["place"] = place
        if reporter is not UNSET:
            field_dict["reporter"] = reporter
        if restraint_or_seclusion_within_72h is not UNSET:
            field_dict["restraint_or_seclusion_within_72h"] = (
                restraint_or_seclusion_within_72h
            )
        if within_30_days_of_discharge is not UNSET:
            field_dict["within_30_days_of_discharge"] = within_30_days_of_discharge

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)

        def _parse_abuse_or_neglect_suspected(data: object) -> bool | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(bool | None | Unset, data)

        abuse_or_neglect_suspected = _parse_abuse_or_neglect_suspected(
            d.pop("abuse_or_neglect_suspected", UNSET)
        )

        def _parse_autopsy_received_at(
            data: object,
        ) -> datetime.datetime | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                autopsy_received_at_type_0 = datetime.datetime.fromisoformat(data)

                return autopsy_received_at_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | None | Unset, data)

        autopsy_received_at = _parse_autopsy_received_at(
            d.pop("autopsy_received_at", UNSET)
        )

        def _parse_autopsy_requested(data: object) -> bool | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(bool | None | Unset, data)

        autopsy_requested = _parse_autopsy_requested(d.pop("autopsy_requested", UNSET))

        def _parse_cause(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        cause = _parse_cause(d.pop("cause", UNSET))

        def _parse_certifier(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        certifier = _parse_certifier(d.pop("certifier", UNSET))

        def _parse_circumstances(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        circumstances = _parse_circumstances(d.pop("circumstances", UNSET))

        def _parse_died_at(data: object) -> datetime.datetime | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                died_at_type_0 = datetime.datetime.fromisoformat(data)

                return died_at_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | None | Unset, data)

        died_at = _parse_died_at(d.pop("died_at", UNSET))

        def _parse_director(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        director = _parse_director(d.pop("director", UNSET))

        def _parse_last_contact_at(data: object) -> datetime.datetime | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                last_contact_at_type_0 = datetime.datetime.fromisoformat(data)

                return last_contact_at_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | None | Unset, data)

        last_contact_at = _parse_last_contact_at(d.pop("last_contact_at", UNSET))

        def _parse_manner(data: object) -> DeathManner | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                manner_type_0 = DeathManner(data)

                return manner_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(DeathManner | None | Unset, data)

        manner = _parse_manner(d.pop("manner", UNSET))

        def _parse_medical_history(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        medical_history = _parse_medical_history(d.pop("medical_history", UNSET))

        def _parse_medication_error_involved(data: object) -> bool | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(bool | None | Unset, data)

        medication_error_involved = _parse_medication_error_involved(
            d.pop("medication_error_involved", UNSET)
        )

        def _parse_place(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        place = _parse_place(d.pop("place", UNSET))

        def _parse_reporter(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        reporter = _parse_reporter(d.pop("reporter", UNSET))

        def _parse_restraint_or_seclusion_within_72h(
            data: object,
        ) -> bool | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(bool | None | Unset, data)

        restraint_or_seclusion_within_72h = _parse_restraint_or_seclusion_within_72h(
            d.pop("restraint_or_seclusion_within_72h", UNSET)
        )

        def _parse_within_30_days_of_discharge(data: object) -> bool | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(bool | None | Unset, data)

        within_30_days_of_discharge = _parse_within_30_days_of_discharge(
            d.pop("within_30_days_of_discharge", UNSET)
        )

        death = cls(
            abuse_or_neglect_suspected=abuse_or_neglect_suspected,
            autopsy_received_at=autopsy_received_at,
            autopsy_requested=autopsy_requested,
            cause=cause,
            certifier=certifier,
            circumstances=circumstances,
            died_at=died_at,
            director=director,
            last_contact_at=last_contact_at,
            manner=manner,
            medical_history=medical_history,
            medication_error_involved=medication_error_involved,
            place=place,
            reporter=reporter,
            restraint_or_seclusion_within_72h=restraint_or_seclusion_within_72h,
            within_30_days_of_discharge=within_30_days_of_discharge,
        )

        return death
