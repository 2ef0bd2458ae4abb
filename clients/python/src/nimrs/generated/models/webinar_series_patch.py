from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self, TypeVar, cast

from attrs import define as _attrs_define

from ..models.session_weekday import SessionWeekday
from ..types import UNSET, Unset

T = TypeVar("T", bound="WebinarSeriesPatch")


@_attrs_define
class WebinarSeriesPatch:
    """A merge patch (RFC 7396): what is absent stays, null takes out.

    Example:
        {'capacity': 40, 'description': 'From sign-on to the first incident.', 'duration_minutes': 60, 'first_on':
            '2026-03-01', 'join_link': 'https://meet.example.org/nimrs-basics', 'start_time': '09:00', 'title': 'NIMRS for
            new users', 'weekday': 'thursday', 'weeks': [2, 4]}

    Attributes:
        capacity (int | Unset): How many places each has.
        description (str | Unset): What each is about.
        duration_minutes (int | Unset): How long a session takes.
        first_on (datetime.date | Unset): The first day on which there may be a session.
        join_link (None | str | Unset): Where to join: an `https` address without user name or password. Only who is
            registered gets to see it.
        last_on (datetime.date | None | Unset): The last one; without it they go on.
        start_time (str | Unset): When a session begins, on New York's wall clock, in summer as in winter.
        title (str | Unset): The title of each session.
        weekday (SessionWeekday | Unset): On which day of the week the sessions of a series are held.
        weeks (list[int] | Unset): Which of these days of the month, from 1 to 5. Not every month has a fifth.
    """

    capacity: int | Unset = UNSET
    description: str | Unset = UNSET
    duration_minutes: int | Unset = UNSET
    first_on: datetime.date | Unset = UNSET
    join_link: None | str | Unset = UNSET
    last_on: datetime.date | None | Unset = UNSET
    start_time: str | Unset = UNSET
    title: str | Unset = UNSET
    weekday: SessionWeekday | Unset = UNSET
    weeks: list[int] | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        capacity = self.capacity

        description = self.description

        duration_minutes = self.duration_minutes

        first_on: str | Unset = UNSET
        if not isinstance(self.first_on, Unset):
            first_on = self.first_on.isoformat()

        join_link: None | str | Unset
        if isinstance(self.join_link, Unset):
            join_link = UNSET
        else:
            join_link = self.join_link

        last_on: None | str | Unset
        if isinstance(self.last_on, Unset):
            last_on = UNSET
        elif isinstance(self.last_on, datetime.date):
            last_on = self.last_on.isoformat()
        else:
            last_on = self.last_on

        start_time = self.start_time

        title = self.title

        weekday: str | Unset = UNSET
        if not isinstance(self.weekday, Unset):
            weekday = self.weekday.value

        weeks: list[int] | Unset = UNSET
        if not isinstance(self.weeks, Unset):
            weeks = self.weeks

        field_dict: dict[str, Any] = {}

        field_dict.update({})
        if capacity is not UNSET:
            field_dict["capacity"] = capacity
        if description is not UNSET:
            field_dict["description"] = description
        if duration_minutes is not UNSET:
            field_dict["duration_minutes"] = duration_minutes
        if first_on is not UNSET:
            field_dict["first_on"] = first_on
        if join_link is not UNSET:
            field_dict["join_link"] = join_link
        if last_on is not UNSET:
            field_dict["last_on"] = last_on
        if start_time is not UNSET:
            field_dict["start_time"] = start_time
        if title is not UNSET:
            field_dict["title"] = title
        if weekday is not UNSET:
            field_dict["weekday"] = weekday
        if weeks is not UNSET:
            field_dict["weeks"] = weeks

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        capacity = d.pop("capacity", UNSET)

        description = d.pop("description", UNSET)

        duration_minutes = d.pop("duration_minutes", UNSET)

        _first_on = d.pop("first_on", UNSET)
        first_on: datetime.date | Unset
        if isinstance(_first_on, Unset):
            first_on = UNSET
        else:
            first_on = datetime.date.fromisoformat(_first_on)

        def _parse_join_link(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        join_link = _parse_join_link(d.pop("join_link", UNSET))

        def _parse_last_on(data: object) -> datetime.date | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                last_on_type_0 = datetime.date.fromisoformat(data)

                return last_on_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.date | None | Unset, data)

        last_on = _parse_last_on(d.pop("last_on", UNSET))

        start_time = d.pop("start_time", UNSET)

        title = d.pop("title", UNSET)

        _weekday = d.pop("weekday", UNSET)
        weekday: SessionWeekday | Unset
        if isinstance(_weekday, Unset):
            weekday = UNSET
        else:
            weekday = SessionWeekday(_weekday)

        weeks = cast(list[int], d.pop("weeks", UNSET))

        webinar_series_patch = cls(
            capacity=capacity,
            description=description,
            duration_minutes=duration_minutes,
            first_on=first_on,
            join_link=join_link,
            last_on=last_on,
            start_time=start_time,
            title=title,
            weekday=weekday,
            weeks=weeks,
        )

        return webinar_series_patch
