from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self, TypeVar, cast

from attrs import define as _attrs_define

from ..types import UNSET, Unset

T = TypeVar("T", bound="AotSubject")


@_attrs_define
class AotSubject:
    """The subject of an order of assisted outpatient treatment who cannot be found.

    Example:
        {'county_fips': '36061', 'order_date': '2026-01-12', 'order_expires_on': '2026-07-12'}

    Attributes:
        county_fips (None | str | Unset): FIPS code of the county of the order.
        director_of_community_services_told_at (datetime.datetime | None | Unset): When the director of community
            services was told.
        last_contact_at (datetime.datetime | None | Unset): When there was contact last.
        order_date (datetime.date | None | Unset): The day of the order.
        order_expires_on (datetime.date | None | Unset): The day the order expires.
    """

    county_fips: None | str | Unset = UNSET
    director_of_community_services_told_at: datetime.datetime | None | Unset = UNSET
    last_contact_at: datetime.datetime | None | Unset = UNSET
    order_date: datetime.date | None | Unset = UNSET
    order_expires_on: datetime.date | None | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        county_fips: None | str | Unset
        if isinstance(self.county_fips, Unset):
            county_fips = UNSET
        else:
            county_fips = self.county_fips

        director_of_community_services_told_at: None | str | Unset
        if isinstance(self.director_of_community_services_told_at, Unset):
            director_of_community_services_told_at = UNSET
        elif isinstance(self.director_of_community_services_told_at, datetime.datetime):
            director_of_community_services_told_at = (
                self.director_of_community_services_told_at.isoformat()
            )
        else:
            director_of_community_services_told_at = (
                self.director_of_community_services_told_at
            )

        last_contact_at: None | str | Unset
        if isinstance(self.last_contact_at, Unset):
            last_contact_at = UNSET
        elif isinstance(self.last_contact_at, datetime.datetime):
            last_contact_at = self.last_contact_at.isoformat()
        else:
            last_contact_at = self.last_contact_at

        order_date: None | str | Unset
        if isinstance(self.order_date, Unset):
            order_date = UNSET
        elif isinstance(self.order_date, datetime.date):
            order_date = self.order_date.isoformat()
        else:
            order_date = self.order_date

        order_expires_on: None | str | Unset
        if isinstance(self.order_expires_on, Unset):
            order_expires_on = UNSET
        elif isinstance(self.order_expires_on, datetime.date):
            order_expires_on = self.order_expires_on.isoformat()
        else:
            order_expires_on = self.order_expires_on

        field_dict: dict[str, Any] = {}

        field_dict.update({})
        if county_fips is not UNSET:
            field_dict["county_fips"] = county_fips
        if director_of_community_services_told_at is not UNSET:
            field_dict["director_of_community_services_told_at"] = (
                director_of_community_services_told_at
            )
        if last_contact_at is not UNSET:
            field_dict["last_contact_at"] = last_contact_at
        if order_date is not UNSET:
            field_dict["order_date"] = order_date
        if order_expires_on is not UNSET:
            field_dict["order_expires_on"] = order_expires_on

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)

        def _parse_county_fips(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        county_fips = _parse_county_fips(d.pop("county_fips", UNSET))

        def _parse_director_of_community_services_told_at(
            data: object,
        ) -> datetime.datetime | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                director_of_community_services_told_at_type_0 = (
                    datetime.datetime.fromisoformat(data)
                )

                return director_of_community_services_told_at_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | None | Unset, data)

        director_of_community_services_told_at = (
            _parse_director_of_community_services_told_at(
                d.pop("director_of_community_services_told_at", UNSET)
            )
        )

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

        def _parse_order_date(data: object) -> datetime.date | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                order_date_type_0 = datetime.date.fromisoformat(data)

                return order_date_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.date | None | Unset, data)

        order_date = _parse_order_date(d.pop("order_date", UNSET))

        def _parse_order_expires_on(data: object) -> datetime.date | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                order_expires_on_type_0 = datetime.date.fromisoformat(data)

                return order_expires_on_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.date | None | Unset, data)

        order_expires_on = _parse_order_expires_on(d.pop("order_expires_on", UNSET))

        aot_subject = cls(
            county_fips=county_fips,
            director_of_community_services_told_at=director_of_community_services_told_at,
            last_contact_at=last_contact_at,
            order_date=order_date,
            order_expires_on=order_expires_on,
        )

        return aot_subject
