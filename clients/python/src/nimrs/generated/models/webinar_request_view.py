from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar, cast
from uuid import UUID

from attrs import define as _attrs_define

from ..models.webinar_request_status import WebinarRequestStatus
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.webinar_request_content import WebinarRequestContent


T = TypeVar("T", bound="WebinarRequestView")


@_attrs_define
class WebinarRequestView:
    """A request for a webinar.

    Example:
        {'answer': 'Gladly.', 'answered_at': '2026-03-03T15:00:00Z', 'answered_by': 'helpdesk', 'content':
            {'participants': 6, 'topic': 'Closing an investigation'}, 'facility_id': '0192f0c1-0000-7000-8000-000000000001',
            'id': '0192f0c1-2a3b-7c4d-8e5f-60718293a4b5', 'requested_at': '2026-03-02T15:00:00Z', 'requested_by':
            'level1.hudson', 'status': 'accepted', 'version': 2, 'webinar_id': '0192f0c1-0000-7000-8000-000000000007'}

    Attributes:
        content (WebinarRequestContent): What is asked for. Example: {'details': 'Six new supervisors begin in May. None
            of them has filed a report yet.', 'participants': 6, 'preferred_times': 'Tuesdays or Wednesdays in May, before
            noon', 'topic': 'Closing an investigation'}.
        id (UUID): The request.
        requested_at (datetime.datetime): When.
        requested_by (str): User ID of who asked.
        status (WebinarRequestStatus): How far a request for a webinar of one's own has come.
        version (int): The version, as in the `ETag`.
        answer (None | str | Unset): The answer in words.
        answered_at (datetime.datetime | None | Unset): When.
        answered_by (None | str | Unset): User ID of who answered.
        facility_id (None | Unset | UUID): The facility of who asked, where it is one.
        webinar_id (None | Unset | UUID): The webinar that comes of it; register there.
    """

    content: WebinarRequestContent
    id: UUID
    requested_at: datetime.datetime
    requested_by: str
    status: WebinarRequestStatus
    version: int
    answer: None | str | Unset = UNSET
    answered_at: datetime.datetime | None | Unset = UNSET
    answered_by: None | str | Unset = UNSET
    facility_id: None | Unset | UUID = UNSET
    webinar_id: None | Unset | UUID = UNSET

    def to_dict(self) -> dict[str, Any]:
        content = self.content.to_dict()

        id = str(self.id)

        requested_at = self.requested_at.isoformat()

        requested_by = self.requested_by

        status = self.status.value

        version = self.version

        answer: None | str | Unset
        if isinstance(self.answer, Unset):
            answer = UNSET
        else:
            answer = self.answer

        answered_at: None | str | Unset
        if isinstance(self.answered_at, Unset):
            answered_at = UNSET
        elif isinstance(self.answered_at, datetime.datetime):
            answered_at = self.answered_at.isoformat()
        else:
            answered_at = self.answered_at

        answered_by: None | str | Unset
        if isinstance(self.answered_by, Unset):
            answered_by = UNSET
        else:
            answered_by = self.answered_by

        facility_id: None | str | Unset
        if isinstance(self.facility_id, Unset):
            facility_id = UNSET
        elif isinstance(self.facility_id, UUID):
            facility_id = str(self.facility_id)
        else:
            facility_id = self.facility_id

        webinar_id: None | str | Unset
        if isinstance(self.webinar_id, Unset):
            webinar_id = UNSET
        elif isinstance(self.webinar_id, UUID):
            webinar_id = str(self.webinar_id)
        else:
            webinar_id = self.webinar_id

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "content": content,
                "id": id,
                "requested_at": requested_at,
                "requested_by": requested_by,
                "status": status,
                "version": version,
            }
        )
        if answer is not UNSET:
            field_dict["answer"] = answer
        if answered_at is not UNSET:
            field_dict["answered_at"] = answered_at
        if answered_by is not UNSET:
            field_dict["answered_by"] = answered_by
        if facility_id is not UNSET:
            field_dict["facility_id"] = facility_id
        if webinar_id is not UNSET:
            field_dict["webinar_id"] = webinar_id

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.webinar_request_content import WebinarRequestContent

        d = dict(src_dict)
        content = WebinarRequestContent.from_dict(d.pop("content"))

        id = UUID(d.pop("id"))

        requested_at = datetime.datetime.fromisoformat(d.pop("requested_at"))

        requested_by = d.pop("requested_by")

        status = WebinarRequestStatus(d.pop("status"))

        version = d.pop("version")

        def _parse_answer(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        answer = _parse_answer(d.pop("answer", UNSET))

        def _parse_answered_at(data: object) -> datetime.datetime | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                answered_at_type_0 = datetime.datetime.fromisoformat(data)

                return answered_at_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | None | Unset, data)

        answered_at = _parse_answered_at(d.pop("answered_at", UNSET))

        def _parse_answered_by(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        answered_by = _parse_answered_by(d.pop("answered_by", UNSET))

        def _parse_facility_id(data: object) -> None | Unset | UUID:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                facility_id_type_0 = UUID(data)

                return facility_id_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | Unset | UUID, data)

        facility_id = _parse_facility_id(d.pop("facility_id", UNSET))

        def _parse_webinar_id(data: object) -> None | Unset | UUID:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                webinar_id_type_0 = UUID(data)

                return webinar_id_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | Unset | UUID, data)

        webinar_id = _parse_webinar_id(d.pop("webinar_id", UNSET))

        webinar_request_view = cls(
            content=content,
            id=id,
            requested_at=requested_at,
            requested_by=requested_by,
            status=status,
            version=version,
            answer=answer,
            answered_at=answered_at,
            answered_by=answered_by,
            facility_id=facility_id,
            webinar_id=webinar_id,
        )

        return webinar_request_view
