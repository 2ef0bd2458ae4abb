from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self, TypeVar, cast

from attrs import define as _attrs_define

from ..types import UNSET, Unset

T = TypeVar("T", bound="WebinarPatch")


@_attrs_define
class WebinarPatch:
    """A merge patch (RFC 7396): what is absent stays, null takes out.

    Example:
        {'capacity': 40, 'description': 'From the case of the Justice Center to the incident of the facility.',
            'ends_at': '2030-03-14T14:00:00Z', 'join_link': 'https://meet.example.org/nimrs-queue', 'starts_at':
            '2030-03-14T13:00:00Z', 'title': 'Working in the import queue'}

    Attributes:
        capacity (int | Unset): How many places there are.
        description (str | Unset): What it is about.
        ends_at (datetime.datetime | Unset): When it ends, at most twelve hours later.
        join_link (None | str | Unset): Where to join: an `https` address without user name or password. Only who is
            registered gets to see it.
        starts_at (datetime.datetime | Unset): When it begins.
        title (str | Unset): The title.
    """

    capacity: int | Unset = UNSET
    description: str | Unset = UNSET
    ends_at: datetime.datetime | Unset = UNSET
    join_link: None | str | Unset = UNSET
    starts_at: datetime.datetime | Unset = UNSET
    title: str | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        capacity = self.capacity

        description = self.description

        ends_at: str | Unset = UNSET
        if not isinstance(self.ends_at, Unset):
            ends_at = self.ends_at.isoformat()

        join_link: None | str | Unset
        if isinstance(self.join_link, Unset):
            join_link = UNSET
        else:
            join_link = self.join_link

        starts_at: str | Unset = UNSET
        if not isinstance(self.starts_at, Unset):
            starts_at = self.starts_at.isoformat()

        title = self.title

        field_dict: dict[str, Any] = {}

        field_dict.update({})
        if capacity is not UNSET:
            field_dict["capacity"] = capacity
        if description is not UNSET:
            field_dict["description"] = description
        if ends_at is not UNSET:
            field_dict["ends_at"] = ends_at
        if join_link is not UNSET:
            field_dict["join_link"] = join_link
        if starts_at is not UNSET:
            field_dict["starts_at"] = starts_at
        if title is not UNSET:
            field_dict["title"] = title

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        capacity = d.pop("capacity", UNSET)

        description = d.pop("description", UNSET)

        _ends_at = d.pop("ends_at", UNSET)
        ends_at: datetime.datetime | Unset
        if isinstance(_ends_at, Unset):
            ends_at = UNSET
        else:
            ends_at = datetime.datetime.fromisoformat(_ends_at)

        def _parse_join_link(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        join_link = _parse_join_link(d.pop("join_link", UNSET))

        _starts_at = d.pop("starts_at", UNSET)
        starts_at: datetime.datetime | Unset
        if isinstance(_starts_at, Unset):
            starts_at = UNSET
        else:
            starts_at = datetime.datetime.fromisoformat(_starts_at)

        title = d.pop("title", UNSET)

        webinar_patch = cls(
            capacity=capacity,
            description=description,
            ends_at=ends_at,
            join_link=join_link,
            starts_at=starts_at,
            title=title,
        )

        return webinar_patch
