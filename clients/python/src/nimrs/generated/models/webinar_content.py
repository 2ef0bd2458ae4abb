from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self, TypeVar, cast

from attrs import define as _attrs_define

from ..types import UNSET, Unset

T = TypeVar("T", bound="WebinarContent")


@_attrs_define
class WebinarContent:
    """What is said about a webinar.

    Example:
        {'capacity': 40, 'description': 'From the case of the Justice Center to the incident of the facility.',
            'ends_at': '2030-03-14T14:00:00Z', 'join_link': 'https://meet.example.org/nimrs-queue', 'starts_at':
            '2030-03-14T13:00:00Z', 'title': 'Working in the import queue'}

    Attributes:
        capacity (int): How many places there are.
        description (str): What it is about.
        ends_at (datetime.datetime): When it ends, at most twelve hours later.
        starts_at (datetime.datetime): When it begins.
        title (str): The title.
        join_link (None | str | Unset): Where to join: an `https` address without user name or password. Only who is
            registered gets to see it.
    """

    capacity: int
    description: str
    ends_at: datetime.datetime
    starts_at: datetime.datetime
    title: str
    join_link: None | str | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        capacity = self.capacity

        description = self.description

        ends_at = self.ends_at.isoformat()

        starts_at = self.starts_at.isoformat()

        title = self.title

        join_link: None | str | Unset
        if isinstance(self.join_link, Unset):
            join_link = UNSET
        else:
            join_link = self.join_link

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "capacity": capacity,
                "description": description,
                "ends_at": ends_at,
                "starts_at": starts_at,
                "title": title,
            }
        )
        if join_link is not UNSET:
            field_dict["join_link"] = join_link

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        capacity = d.pop("capacity")

        description = d.pop("description")

        ends_at = datetime.datetime.fromisoformat(d.pop("ends_at"))

        starts_at = datetime.datetime.fromisoformat(d.pop("starts_at"))

        title = d.pop("title")

        def _parse_join_link(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        join_link = _parse_join_link(d.pop("join_link", UNSET))

        webinar_content = cls(
            capacity=capacity,
            description=description,
            ends_at=ends_at,
            starts_at=starts_at,
            title=title,
            join_link=join_link,
        )

        return webinar_content
