from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, TypeVar

from attrs import define as _attrs_define

from ..models.event_type import EventType
from ..models.permission import Permission

T = TypeVar("T", bound="EventTypeView")


@_attrs_define
class EventTypeView:
    """A kind of event.

    Example:
        {'code': 'incident.submitted', 'description': 'An incident was submitted.', 'permission': 'incident.read',
            'resource': '/v1/incidents/{id}', 'type': 'gov.ny.omh.nimrs.incident.submitted'}

    Attributes:
        code (EventType): What happened. A CloudEvents `type` is `gov.ny.omh.nimrs.` and this code.
        description (str): When it happens.
        permission (Permission): Something an account may or may not do; who may is in `permissions.csv`.
        resource (str): The path that it names.
        type_ (str): What the event itself calls it.
    """

    code: EventType
    description: str
    permission: Permission
    resource: str
    type_: str

    def to_dict(self) -> dict[str, Any]:
        code = self.code.value

        description = self.description

        permission = self.permission.value

        resource = self.resource

        type_ = self.type_

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "code": code,
                "description": description,
                "permission": permission,
                "resource": resource,
                "type": type_,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        code = EventType(d.pop("code"))

        description = d.pop("description")

        permission = Permission(d.pop("permission"))

        resource = d.pop("resource")

        type_ = d.pop("type")

        event_type_view = cls(
            code=code,
            description=description,
            permission=permission,
            resource=resource,
            type_=type_,
        )

        return event_type_view
