from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar, cast
from uuid import UUID

from attrs import define as _attrs_define

from ..models.client_group import ClientGroup
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.client_content import ClientContent
    from ..models.client_secret_view import ClientSecretView


T = TypeVar("T", bound="ClientView")


@_attrs_define
class ClientView:
    """A machine client.

    Example:
        {'content': {'auth_method': 'private_key_jwt', 'jwks_uri': 'https://ehr.example.org/jwks.json', 'name': 'Record
            system of the clinic', 'scopes': ['incident.read', 'incident.write']}, 'created_at': '2026-03-02T15:00:00Z',
            'facility_id': '0192f0c1-0000-7000-8000-000000000001', 'group': 'integration', 'id':
            '0192f0c1-2a3b-7c4d-8e5f-60718293a4b5', 'last_used_at': '2026-03-02T16:00:00Z', 'secrets': [], 'updated_at':
            '2026-03-02T15:00:00Z', 'version': 1}

    Attributes:
        content (ClientContent): What is said of a machine client. Example: {'auth_method': 'private_key_jwt',
            'jwks_uri': 'https://ehr.example.org/jwks.json', 'name': 'Record system of the clinic', 'scopes':
            ['incident.read', 'incident.write']}.
        created_at (datetime.datetime): When it was registered.
        group (ClientGroup): Whose machine a client is.
        id (UUID): The client, which is also its `client_id`.
        secrets (list[ClientSecretView]): Its secrets that are good now, the older first; two at most.
        updated_at (datetime.datetime): When it was last changed.
        version (int): The version, as in the `ETag`. Using the client does not change it.
        disabled_at (datetime.datetime | None | Unset): Since when it is out of use.
        facility_id (None | Unset | UUID): The facility, where it is a facility's.
        last_used_at (datetime.datetime | None | Unset): When it last got a token, to the minute.
    """

    content: ClientContent
    created_at: datetime.datetime
    group: ClientGroup
    id: UUID
    secrets: list[ClientSecretView]
    updated_at: datetime.datetime
    version: int
    disabled_at: datetime.datetime | None | Unset = UNSET
    facility_id: None | Unset | UUID = UNSET
    last_used_at: datetime.datetime | None | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        content = self.content.to_dict()

        created_at = self.created_at.isoformat()

        group = self.group.value

        id = str(self.id)

        secrets = []
        for secrets_item_data in self.secrets:
            secrets_item = secrets_item_data.to_dict()
            secrets.append(secrets_item)

        updated_at = self.updated_at.isoformat()

        version = self.version

        disabled_at: None | str | Unset
        if isinstance(self.disabled_at, Unset):
            disabled_at = UNSET
        elif isinstance(self.disabled_at, datetime.datetime):
            disabled_at = self.disabled_at.isoformat()
        else:
            disabled_at = self.disabled_at

        facility_id: None | str | Unset
        if isinstance(self.facility_id, Unset):
            facility_id = UNSET
        elif isinstance(self.facility_id, UUID):
            facility_id = str(self.facility_id)
        else:
            facility_id = self.facility_id

        last_used_at: None | str | Unset
        if isinstance(self.last_used_at, Unset):
            last_used_at = UNSET
        elif isinstance(self.last_used_at, datetime.datetime):
            last_used_at = self.last_used_at.isoformat()
        else:
            last_used_at = self.last_used_at

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "content": content,
                "created_at": created_at,
                "group": group,
                "id": id,
                "secrets": secrets,
                "updated_at": updated_at,
                "version": version,
            }
        )
        if disabled_at is not UNSET:
            field_dict["disabled_at"] = disabled_at
        if facility_id is not UNSET:
            field_dict["facility_id"] = facility_id
        if last_used_at is not UNSET:
            field_dict["last_used_at"] = last_used_at

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.client_content import ClientContent
        from ..models.client_secret_view import ClientSecretView

        d = dict(src_dict)
        content = ClientContent.from_dict(d.pop("content"))

        created_at = datetime.datetime.fromisoformat(d.pop("created_at"))

        group = ClientGroup(d.pop("group"))

        id = UUID(d.pop("id"))

        secrets = []
        _secrets = d.pop("secrets")
        for secrets_item_data in _secrets:
            secrets_item = ClientSecretView.from_dict(secrets_item_data)

            secrets.append(secrets_item)

        updated_at = datetime.datetime.fromisoformat(d.pop("updated_at"))

        version = d.pop("version")

        def _parse_disabled_at(data: object) -> datetime.datetime | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                disabled_at_type_0 = datetime.datetime.fromisoformat(data)

                return disabled_at_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | None | Unset, data)

        disabled_at = _parse_disabled_at(d.pop("disabled_at", UNSET))

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

        def _parse_last_used_at(data: object) -> datetime.datetime | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                last_used_at_type_0 = datetime.datetime.fromisoformat(data)

                return last_used_at_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | None | Unset, data)

        last_used_at = _parse_last_used_at(d.pop("last_used_at", UNSET))

        client_view = cls(
            content=content,
            created_at=created_at,
            group=group,
            id=id,
            secrets=secrets,
            updated_at=updated_at,
            version=version,
            disabled_at=disabled_at,
            facility_id=facility_id,
            last_used_at=last_used_at,
        )

        return client_view
