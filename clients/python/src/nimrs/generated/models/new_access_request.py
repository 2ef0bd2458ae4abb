from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar, cast
from uuid import UUID

from attrs import define as _attrs_define

from ..models.access_request_kind import AccessRequestKind
from ..models.access_request_route import AccessRequestRoute
from ..models.security_group import SecurityGroup
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.requested_person import RequestedPerson


T = TypeVar("T", bound="NewAccessRequest")


@_attrs_define
class NewAccessRequest:
    """A request for access.

    Example:
        {'kind': 'new_user', 'person': {'display_name': 'Dana Reyes', 'email': 'dana.reyes@example.org', 'organization':
            {'facility_id': '0192f0c1-0000-7000-8000-000000000001', 'kind': 'facility'}, 'security_group': 'level_2',
            'user_id': 'dana.reyes'}, 'reason': 'Joins the incident team on 9 March', 'route': 'rfa'}

    Attributes:
        kind (AccessRequestKind): What a request for access asks for.
        reason (str): Why; at least three characters.
        route (AccessRequestRoute): The road a request for access takes. It follows from whose employee the person is.
        account_id (None | Unset | UUID): The account; for `change_group`, `reestablish` and `deactivate`.
        email (None | str | Unset): The person's mail address; for `reestablish` of an account that has none, and needed
            there. It becomes the
            account's. No other account of the organization has it, and it is not the filer's.
        person (None | RequestedPerson | Unset):
        security_group (None | SecurityGroup | Unset):
    """

    kind: AccessRequestKind
    reason: str
    route: AccessRequestRoute
    account_id: None | Unset | UUID = UNSET
    email: None | str | Unset = UNSET
    person: None | RequestedPerson | Unset = UNSET
    security_group: None | SecurityGroup | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        from ..models.requested_person import RequestedPerson

        kind = self.kind.value

        reason = self.reason

        route = self.route.value

        account_id: None | str | Unset
        if isinstance(self.account_id, Unset):
            account_id = UNSET
        elif isinstance(self.account_id, UUID):
            account_id = str(self.account_id)
        else:
            account_id = self.account_id

        email: None | str | Unset
        if isinstance(self.email, Unset):
            email = UNSET
        else:
            email = self.email

        person: dict[str, Any] | None | Unset
        if isinstance(self.person, Unset):
            person = UNSET
        elif isinstance(self.person, RequestedPerson):
            person = self.person.to_dict()
        else:
            person = self.person

        security_group: None | str | Unset
        if isinstance(self.security_group, Unset):
            security_group = UNSET
        elif isinstance(self.security_group, SecurityGroup):
            security_group = self.security_group.value
        else:
            security_group = self.security_group

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "kind": kind,
                "reason": reason,
                "route": route,
            }
        )
        if account_id is not UNSET:
            field_dict["account_id"] = account_id
        if email is not UNSET:
            field_dict["email"] = email
        if person is not UNSET:
            field_dict["person"] = person
        if security_group is not UNSET:
            field_dict["security_group"] = security_group

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.requested_person import RequestedPerson

        d = dict(src_dict)
        kind = AccessRequestKind(d.pop("kind"))

        reason = d.pop("reason")

        route = AccessRequestRoute(d.pop("route"))

        def _parse_account_id(data: object) -> None | Unset | UUID:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                account_id_type_0 = UUID(data)

                return account_id_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | Unset | UUID, data)

        account_id = _parse_account_id(d.pop("account_id", UNSET))

        def _parse_email(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        email = _parse_email(d.pop("email", UNSET))

        def _parse_person(data: object) -> None | RequestedPerson | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                person_type_0 = RequestedPerson.from_dict(data)

                return person_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | RequestedPerson | Unset, data)

        person = _parse_person(d.pop("person", UNSET))

        def _parse_security_group(data: object) -> None | SecurityGroup | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                security_group_type_0 = SecurityGroup(data)

                return security_group_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | SecurityGroup | Unset, data)

        security_group = _parse_security_group(d.pop("security_group", UNSET))

        new_access_request = cls(
            kind=kind,
            reason=reason,
            route=route,
            account_id=account_id,
            email=email,
            person=person,
            security_group=security_group,
        )

        return new_access_request
