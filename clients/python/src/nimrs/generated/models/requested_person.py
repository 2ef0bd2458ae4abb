from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar

from attrs import define as _attrs_define

from ..models.security_group import SecurityGroup

if TYPE_CHECKING:
    from ..models.requested_organization import RequestedOrganization


T = TypeVar("T", bound="RequestedPerson")


@_attrs_define
class RequestedPerson:
    """Somebody who is to get an account.

    Example:
        {'display_name': 'Dana Reyes', 'email': 'dana.reyes@example.org', 'organization': {'facility_id':
            '0192f0c1-0000-7000-8000-000000000001', 'kind': 'facility'}, 'security_group': 'level_2', 'user_id':
            'dana.reyes'}

    Attributes:
        display_name (str): The name of the person.
        email (str): The person's own mail address; the enrollment code goes there and nowhere else.
        organization (RequestedOrganization): The organization that a new account is to belong to. Example:
            {'facility_id': '0192f0c1-0000-7000-8000-000000000001', 'kind': 'facility'}.
        security_group (SecurityGroup): The security group of an account: what it may do is in `permissions.csv`.
        user_id (str): The user ID to sign on with; unique in the State, upper and lower case count as the same.
    """

    display_name: str
    email: str
    organization: RequestedOrganization
    security_group: SecurityGroup
    user_id: str

    def to_dict(self) -> dict[str, Any]:
        display_name = self.display_name

        email = self.email

        organization = self.organization.to_dict()

        security_group = self.security_group.value

        user_id = self.user_id

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "display_name": display_name,
                "email": email,
                "organization": organization,
                "security_group": security_group,
                "user_id": user_id,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.requested_organization import RequestedOrganization

        d = dict(src_dict)
        display_name = d.pop("display_name")

        email = d.pop("email")

        organization = RequestedOrganization.from_dict(d.pop("organization"))

        security_group = SecurityGroup(d.pop("security_group"))

        user_id = d.pop("user_id")

        requested_person = cls(
            display_name=display_name,
            email=email,
            organization=organization,
            security_group=security_group,
            user_id=user_id,
        )

        return requested_person
