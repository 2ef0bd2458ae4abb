from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar, cast
from uuid import UUID

from attrs import define as _attrs_define

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.webinar_series_content import WebinarSeriesContent


T = TypeVar("T", bound="WebinarSeriesView")


@_attrs_define
class WebinarSeriesView:
    """What makes webinars that recur.

    Example:
        {'content': {'capacity': 40, 'description': 'From sign-on to the first incident.', 'duration_minutes': 60,
            'first_on': '2026-03-01', 'join_link': 'https://meet.example.org/nimrs-basics', 'start_time': '09:00', 'title':
            'NIMRS for new users', 'weekday': 'thursday', 'weeks': [2, 4]}, 'id': '0192f0c1-2a3b-7c4d-8e5f-60718293a4b5',
            'made_until': '2026-05-31', 'version': 1}

    Attributes:
        content (WebinarSeriesContent): What makes webinars that recur: certain weeks' day of each month, as every
            second and fourth Thursday. A session
            that falls on a holiday is held on the next working day. Example: {'capacity': 40, 'description': 'From sign-on
            to the first incident.', 'duration_minutes': 60, 'first_on': '2026-03-01', 'join_link':
            'https://meet.example.org/nimrs-basics', 'start_time': '09:00', 'title': 'NIMRS for new users', 'weekday':
            'thursday', 'weeks': [2, 4]}.
        id (UUID): The series.
        version (int): The version, as in the `ETag`.
        ended_at (datetime.datetime | None | Unset): When it was ended.
        made_until (datetime.date | None | Unset): The day up to which its sessions are made: 90 days ahead.
    """

    content: WebinarSeriesContent
    id: UUID
    version: int
    ended_at: datetime.datetime | None | Unset = UNSET
    made_until: datetime.date | None | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        content = self.content.to_dict()

        id = str(self.id)

        version = self.version

        ended_at: None | str | Unset
        if isinstance(self.ended_at, Unset):
            ended_at = UNSET
        elif isinstance(self.ended_at, datetime.datetime):
            ended_at = self.ended_at.isoformat()
        else:
            ended_at = self.ended_at

        made_until: None | str | Unset
        if isinstance(self.made_until, Unset):
            made_until = UNSET
        elif isinstance(self.made_until, datetime.date):
            made_until = self.made_until.isoformat()
        else:
            made_until = self.made_until

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "content": content,
                "id": id,
                "version": version,
            }
        )
        if ended_at is not UNSET:
            field_dict["ended_at"] = ended_at
        if made_until is not UNSET:
            field_dict["made_until"] = made_until

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.webinar_series_content import WebinarSeriesContent

        d = dict(src_dict)
        content = WebinarSeriesContent.from_dict(d.pop("content"))

        id = UUID(d.pop("id"))

        version = d.pop("version")

        def _parse_ended_at(data: object) -> datetime.datetime | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                ended_at_type_0 = datetime.datetime.fromisoformat(data)

                return ended_at_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | None | Unset, data)

        ended_at = _parse_ended_at(d.pop("ended_at", UNSET))

        def _parse_made_until(data: object) -> datetime.date | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                made_until_type_0 = datetime.date.fromisoformat(data)

                return made_until_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.date | None | Unset, data)

        made_until = _parse_made_until(d.pop("made_until", UNSET))

        webinar_series_view = cls(
            content=content,
            id=id,
            version=version,
            ended_at=ended_at,
            made_until=made_until,
        )

        return webinar_series_view
