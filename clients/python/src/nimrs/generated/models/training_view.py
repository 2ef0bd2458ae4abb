from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self, TypeVar, cast
from uuid import UUID

from attrs import define as _attrs_define

from ..models.training_kind import TrainingKind
from ..types import UNSET, Unset

T = TypeVar("T", bound="TrainingView")


@_attrs_define
class TrainingView:
    """A training that an account has completed. It stays when the webinar or the material is gone.

    Example:
        {'completed_on': '2026-03-12', 'id': '0192f0c1-2a3b-7c4d-8e5f-60718293a4b5', 'kind': 'webinar', 'recorded_by':
            'helpdesk', 'source_id': '0192f0c1-0000-7000-8000-000000000007', 'title': 'Working in the import queue'}

    Attributes:
        completed_on (datetime.date): The day in New York.
        id (UUID): The record.
        kind (TrainingKind): In what a training was completed.
        recorded_by (str): User ID of who recorded it: of a resource the person, of a webinar who noted the attendance.
        title (str): The title as it was then.
        source_id (None | Unset | UUID): The webinar or the resource.
    """

    completed_on: datetime.date
    id: UUID
    kind: TrainingKind
    recorded_by: str
    title: str
    source_id: None | Unset | UUID = UNSET

    def to_dict(self) -> dict[str, Any]:
        completed_on = self.completed_on.isoformat()

        id = str(self.id)

        kind = self.kind.value

        recorded_by = self.recorded_by

        title = self.title

        source_id: None | str | Unset
        if isinstance(self.source_id, Unset):
            source_id = UNSET
        elif isinstance(self.source_id, UUID):
            source_id = str(self.source_id)
        else:
            source_id = self.source_id

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "completed_on": completed_on,
                "id": id,
                "kind": kind,
                "recorded_by": recorded_by,
                "title": title,
            }
        )
        if source_id is not UNSET:
            field_dict["source_id"] = source_id

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        completed_on = datetime.date.fromisoformat(d.pop("completed_on"))

        id = UUID(d.pop("id"))

        kind = TrainingKind(d.pop("kind"))

        recorded_by = d.pop("recorded_by")

        title = d.pop("title")

        def _parse_source_id(data: object) -> None | Unset | UUID:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                source_id_type_0 = UUID(data)

                return source_id_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | Unset | UUID, data)

        source_id = _parse_source_id(d.pop("source_id", UNSET))

        training_view = cls(
            completed_on=completed_on,
            id=id,
            kind=kind,
            recorded_by=recorded_by,
            title=title,
            source_id=source_id,
        )

        return training_view
