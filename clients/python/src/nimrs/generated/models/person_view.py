from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar
from uuid import UUID

from attrs import define as _attrs_define

if TYPE_CHECKING:
    from ..models.person_content import PersonContent


T = TypeVar("T", bound="PersonView")


@_attrs_define
class PersonView:
    """A person of an incident.

    Example:
        {'content': {'first_name': 'Jordan', 'last_name': 'Miles', 'role': 'client_victim'}, 'id':
            '0192f0c1-2a3b-7c4d-8e5f-60718293a4b5', 'identified': True, 'version': 1}

    Attributes:
        content (PersonContent): A person of an incident in one role. A draft may leave everything else open. Example:
            {'date_of_birth': '1988-05-17', 'first_name': 'Jordan', 'harm': {'actual': 'minor', 'body_part': 'left arm',
            'injury_type': 'bruise', 'potential': 'moderate', 'treatment': 'first_aid'}, 'last_name': 'Miles',
            'local_case_number': 'C-20417', 'role': 'client_victim', 'sex': 'm'}.
        id (UUID): The entry.
        identified (bool): Whether the names and other identifying parts are shown.
        version (int): The version, as in the `ETag`.
    """

    content: PersonContent
    id: UUID
    identified: bool
    version: int

    def to_dict(self) -> dict[str, Any]:
        content = self.content.to_dict()

        id = str(self.id)

        identified = self.identified

        version = self.version

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "content": content,
                "id": id,
                "identified": identified,
                "version": version,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.person_content import PersonContent

        d = dict(src_dict)
        content = PersonContent.from_dict(d.pop("content"))

        id = UUID(d.pop("id"))

        identified = d.pop("identified")

        version = d.pop("version")

        person_view = cls(
            content=content,
            id=id,
            identified=identified,
            version=version,
        )

        return person_view
