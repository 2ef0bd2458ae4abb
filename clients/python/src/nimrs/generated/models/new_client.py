from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar, cast
from uuid import UUID

from attrs import define as _attrs_define

from ..models.client_group import ClientGroup
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.client_content import ClientContent


T = TypeVar("T", bound="NewClient")


@_attrs_define
class NewClient:
    """A machine client to register.

    Example:
        {'content': {'auth_method': 'private_key_jwt', 'jwks_uri': 'https://ehr.example.org/jwks.json', 'name': 'Record
            system of the clinic', 'scopes': ['incident.read', 'incident.write']}, 'group': 'integration'}

    Attributes:
        content (ClientContent): What is said of a machine client. Example: {'auth_method': 'private_key_jwt',
            'jwks_uri': 'https://ehr.example.org/jwks.json', 'name': 'Record system of the clinic', 'scopes':
            ['incident.read', 'incident.write']}.
        group (ClientGroup): Whose machine a client is.
        facility_id (None | Unset | UUID): The facility of an integration client; a Security Administrator may leave it
            out, and then it is the own one.
    """

    content: ClientContent
    group: ClientGroup
    facility_id: None | Unset | UUID = UNSET

    def to_dict(self) -> dict[str, Any]:
        content = self.content.to_dict()

        group = self.group.value

        facility_id: None | str | Unset
        if isinstance(self.facility_id, Unset):
            facility_id = UNSET
        elif isinstance(self.facility_id, UUID):
            facility_id = str(self.facility_id)
        else:
            facility_id = self.facility_id

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "content": content,
                "group": group,
            }
        )
        if facility_id is not UNSET:
            field_dict["facility_id"] = facility_id

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.client_content import ClientContent

        d = dict(src_dict)
        content = ClientContent.from_dict(d.pop("content"))

        group = ClientGroup(d.pop("group"))

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

        new_client = cls(
            content=content,
            group=group,
            facility_id=facility_id,
        )

        return new_client
