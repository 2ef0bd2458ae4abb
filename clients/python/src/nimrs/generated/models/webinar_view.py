from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar, cast
from uuid import UUID

from attrs import define as _attrs_define

from ..models.webinar_kind import WebinarKind
from ..models.webinar_status import WebinarStatus
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.my_registration import MyRegistration
    from ..models.webinar_content import WebinarContent


T = TypeVar("T", bound="WebinarView")


@_attrs_define
class WebinarView:
    """A webinar.

    Example:
        {'content': {'capacity': 40, 'description': 'From the case of the Justice Center to the incident of the
            facility.', 'ends_at': '2030-03-14T14:00:00Z', 'join_link': 'https://meet.example.org/nimrs-queue', 'starts_at':
            '2030-03-14T13:00:00Z', 'title': 'Working in the import queue'}, 'id': '0192f0c1-2a3b-7c4d-8e5f-60718293a4b5',
            'kind': 'scheduled', 'my_registration': {'id': '0192f0c1-0000-7000-8000-000000000009', 'status': 'registered'},
            'places_left': 28, 'registered': 12, 'registration_open': True, 'status': 'scheduled', 'version': 1, 'waiting':
            0}

    Attributes:
        content (WebinarContent): What is said about a webinar. Example: {'capacity': 40, 'description': 'From the case
            of the Justice Center to the incident of the facility.', 'ends_at': '2030-03-14T14:00:00Z', 'join_link':
            'https://meet.example.org/nimrs-queue', 'starts_at': '2030-03-14T13:00:00Z', 'title': 'Working in the import
            queue'}.
        id (UUID): The webinar.
        kind (WebinarKind): How a webinar came about.
        places_left (int): How many places are free.
        registered (int): How many have a place.
        registration_open (bool): Whether one can register now: until it begins.
        status (WebinarStatus): Whether a webinar takes place.
        version (int): The version, as in the `ETag`. Registrations do not change it.
        waiting (int): How many wait for one.
        cancelled_reason (None | str | Unset): Why it does not.
        my_registration (MyRegistration | None | Unset):
        series_id (None | Unset | UUID): The series that made it.
    """

    content: WebinarContent
    id: UUID
    kind: WebinarKind
    places_left: int
    registered: int
    registration_open: bool
    status: WebinarStatus
    version: int
    waiting: int
    cancelled_reason: None | str | Unset = UNSET
    my_registration: MyRegistration | None | Unset = UNSET
    series_id: None | Unset | UUID = UNSET

    def to_dict(self) -> dict[str, Any]:
        from ..models.my_registration import MyRegistration

        content = self.content.to_dict()

        id = str(self.id)

        kind = self.kind.value

        places_left = self.places_left

        registered = self.registered

        registration_open = self.registration_open

        status = self.status.value

        version = self.version

        waiting = self.waiting

        cancelled_reason: None | str | Unset
        if isinstance(self.cancelled_reason, Unset):
            cancelled_reason = UNSET
        else:
            cancelled_reason = self.cancelled_reason

        my_registration: dict[str, Any] | None | Unset
        if isinstance(self.my_registration, Unset):
            my_registration = UNSET
        elif isinstance(self.my_registration, MyRegistration):
            my_registration = self.my_registration.to_dict()
        else:
            my_registration = self.my_registration

        series_id: None | str | Unset
        if isinstance(self.series_id, Unset):
            series_id = UNSET
        elif isinstance(self.series_id, UUID):
            series_id = str(self.series_id)
        else:
            series_id = self.series_id

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "content": content,
                "id": id,
                "kind": kind,
                "places_left": places_left,
                "registered": registered,
                "registration_open": registration_open,
                "status": status,
                "version": version,
                "waiting": waiting,
            }
        )
        if cancelled_reason is not UNSET:
            field_dict["cancelled_reason"] = cancelled_reason
        if my_registration is not UNSET:
            field_dict["my_registration"] = my_registration
        if series_id is not UNSET:
            field_dict["series_id"] = series_id

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.my_registration import MyRegistration
        from ..models.webinar_content import WebinarContent

        d = dict(src_dict)
        content = WebinarContent.from_dict(d.pop("content"))

        id = UUID(d.pop("id"))

        kind = WebinarKind(d.pop("kind"))

        places_left = d.pop("places_left")

        registered = d.pop("registered")

        registration_open = d.pop("registration_open")

        status = WebinarStatus(d.pop("status"))

        version = d.pop("version")

        waiting = d.pop("waiting")

        def _parse_cancelled_reason(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        cancelled_reason = _parse_cancelled_reason(d.pop("cancelled_reason", UNSET))

        def _parse_my_registration(data: object) -> MyRegistration | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                my_registration_type_0 = MyRegistration.from_dict(data)

                return my_registration_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(MyRegistration | None | Unset, data)

        my_registration = _parse_my_registration(d.pop("my_registration", UNSET))

        def _parse_series_id(data: object) -> None | Unset | UUID:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                series_id_type_0 = UUID(data)

                return series_id_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | Unset | UUID, data)

        series_id = _parse_series_id(d.pop("series_id", UNSET))

        webinar_view = cls(
            content=content,
            id=id,
            kind=kind,
            places_left=places_left,
            registered=registered,
            registration_open=registration_open,
            status=status,
            version=version,
            waiting=waiting,
            cancelled_reason=cancelled_reason,
            my_registration=my_registration,
            series_id=series_id,
        )

        return webinar_view
