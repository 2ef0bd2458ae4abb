from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self, TypeVar, cast

from attrs import define as _attrs_define

from ..models.session_weekday import SessionWeekday
from ..types import UNSET, Unset

T = TypeVar("T", bound="WebinarSeriesContent")


@_attrs_define
class WebinarSeriesContent:
    """What makes webinars that recur: certain weeks' day of each month, as every second and fourth Thursday. A session
    that falls on a holiday is held on the next working day.

        Example:
            {'capacity': 40, 'description': 'From sign-on to the first incident.', 'duration_minutes': 60, 'first_on':
                '2026-03-01', 'join_link': 'https://meet.example.org/nimrs-basics', 'start_time': '09:00', 'title': 'NIMRS for
                new users', 'weekday': 'thursday', 'weeks': [2, 4]}

        Attributes:
            capacity (int): How many places each has.
            description (str): What each is about.
            duration_minutes (int): How long a session takes.
            first_on (datetime.date): The first day on which there may be a session.
            start_time (str): When a session begins, on New York's wall clock, in summer as in winter.
            title (str): The title of each session.
            weekday (SessionWeekday): On which day of the week the sessions of a series are held.
            weeks (list[int]): Which of these days of the month, from 1 to 5. Not every month has a fifth.
            join_link (None | str | Unset): Where to join: an `https` address without user name or password. Only who is
                registered gets to see it.
            last_on (datetime.date | None | Unset): The last one; without it they go on.
    """

    capacity: int
    description: str
    duration_minutes: int
    first_on: datetime.date
    start_time: str
    title: str
    weekday: SessionWeekday
    weeks: list[int]
    join_link: None | str | Unset = UNSET
    last_on: datetime.date | None | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        capacity = self.capacity

        description = self.description

        duration_minutes = self.duration_minutes

        first_on = self.first_on.isoformat()

        start_time = self.start_time

        title = self.title

        weekday = self.weekday.value

        weeks = self.weeks

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

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "capacity": capacity,
                "description": description,
                "duration_minutes": duration_minutes,
                "first_on": first_on,
                "start_time": start_time,
                "title": title,
                "weekday": weekday,
                "weeks": weeks,
            }
        )
        if join_link is not UNSET:
            field_dict["join_link"] = join_link
        if last_on is not UNSET:
            field_dict["last_on"] = last_on

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        capacity = d.pop("capacity")

        description = d.pop("description")

        duration_minutes = d.pop("duration_minutes")

        first_on = datetime.date.fromisoformat(d.pop("first_on"))

        start_time = d.pop("start_time")

        title = d.pop("title")

        weekday = SessionWeekday(d.pop("weekday"))

        weeks = cast(list[int], d.pop("weeks"))

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

        webinar_series_content = cls(
            capacity=capacity,
            description=description,
            duration_minutes=duration_minutes,
            first_on=first_on,
            start_time=start_time,
            title=title,
            weekday=weekday,
            weeks=weeks,
            join_link=join_link,
            last_on=last_on,
        )

        return webinar_series_content
