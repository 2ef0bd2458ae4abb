from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar, cast
from uuid import UUID

from attrs import define as _attrs_define

from ..models.access_request_action import AccessRequestAction
from ..models.access_request_kind import AccessRequestKind
from ..models.access_request_route import AccessRequestRoute
from ..models.access_request_status import AccessRequestStatus
from ..models.security_group import SecurityGroup
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.enrollment_mail import EnrollmentMail
    from ..models.organization_ref import OrganizationRef
    from ..models.token_clock import TokenClock
    from ..models.warning import Warning_


T = TypeVar("T", bound="AccessRequestView")


@_attrs_define
class AccessRequestView:
    """A request for access.

    Example:
        {'account_id': '0192f0c1-2a3b-7c4d-8e5f-60718293a4b6', 'allowed_actions': ['resend'], 'decided_at':
            '2026-03-02T16:00:00Z', 'decided_by': 'central.a', 'display_name': 'Dana Reyes', 'email':
            'dana.reyes@example.org', 'id': '0192f0c1-2a3b-7c4d-8e5f-60718293a4b5', 'kind': 'new_user', 'mail': {'attempts':
            0, 'next_attempt_at': '2026-03-02T16:00:00Z', 'state': 'waiting'}, 'organization': {'facility_id':
            '0192f0c1-0000-7000-8000-000000000001', 'field_office': 'hudson_river', 'kind': 'facility', 'name': 'Hudson View
            Clinic'}, 'reason': 'Joins the incident team on 9 March', 'requested_at': '2026-03-02T15:00:00Z',
            'requested_by': 'admin.hudson', 'route': 'rfa', 'security_group': 'level_2', 'status': 'approved',
            'token_clock': {'due_at': '2026-03-03T15:00:00Z', 'status': 'running'}, 'user_id': 'dana.reyes', 'version': 2,
            'warnings': []}

    Attributes:
        allowed_actions (list[AccessRequestAction]): What you may do with it now.
        display_name (str): The name of the person.
        id (UUID): The request.
        kind (AccessRequestKind): What a request for access asks for.
        organization (OrganizationRef): The organisation an account belongs to. Example: {'facility_id':
            '0192f0c1-0000-7000-8000-000000000001', 'field_office': 'hudson_river', 'kind': 'facility', 'name': 'Hudson View
            Clinic'}.
        reason (str): Why it was filed.
        requested_at (datetime.datetime): When it was filed.
        requested_by (str): User ID of who filed it.
        route (AccessRequestRoute): The road a request for access takes. It follows from whose employee the person is.
        security_group (SecurityGroup): The security group of an account: what it may do is in `permissions.csv`.
        status (AccessRequestStatus): How far a request for access has come.
        user_id (str): The user ID it is about.
        version (int): The version, as in the `ETag`.
        warnings (list[Warning_]): What to know about the approval, in its answer, and before it in the answer to the
            filing; empty elsewhere.
        account_id (None | Unset | UUID): The account, once there is one; for `new_user` from the filing on where the
            person's own deactivated account
            comes back.
        activated_at (datetime.datetime | None | Unset): When the person activated the e-token.
        decided_at (datetime.datetime | None | Unset): When it was decided, or taken back.
        decided_by (None | str | Unset): User ID of who decided.
        decision_note (None | str | Unset): The note on the decision, or why it was denied or taken back.
        email (None | str | Unset): Where the enrollment code goes.
        former_security_group (None | SecurityGroup | Unset):
        mail (EnrollmentMail | None | Unset):
        token_clock (None | TokenClock | Unset):
        token_issued_at (datetime.datetime | None | Unset): When the first mail with an enrollment code left.
    """

    allowed_actions: list[AccessRequestAction]
    display_name: str
    id: UUID
    kind: AccessRequestKind
    organization: OrganizationRef
    reason: str
    requested_at: datetime.datetime
    requested_by: str
    route: AccessRequestRoute
    security_group: SecurityGroup
    status: AccessRequestStatus
    user_id: str
    version: int
    warnings: list[Warning_]
    account_id: None | Unset | UUID = UNSET
    activated_at: datetime.datetime | None | Unset = UNSET
    decided_at: datetime.datetime | None | Unset = UNSET
    decided_by: None | str | Unset = UNSET
    decision_note: None | str | Unset = UNSET
    email: None | str | Unset = UNSET
    former_security_group: None | SecurityGroup | Unset = UNSET
    mail: EnrollmentMail | None | Unset = UNSET
    token_clock: None | TokenClock | Unset = UNSET
    token_issued_at: datetime.datetime | None | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        from ..models.enrollment_mail import EnrollmentMail
        from ..models.token_clock import TokenClock

        allowed_actions = []
        for allowed_actions_item_data in self.allowed_actions:
            allowed_actions_item = allowed_actions_item_data.value
            allowed_actions.append(allowed_actions_item)

        display_name = self.display_name

        id = str(self.id)

        kind = self.kind.value

        organization = self.organization.to_dict()

        reason = self.reason

        requested_at = self.requested_at.isoformat()

        requested_by = self.requested_by

        route = self.route.value

        security_group = self.security_group.value

        status = self.status.value

        user_id = self.user_id

        version = self.version

        warnings = []
        for warnings_item_data in self.warnings:
            warnings_item = warnings_item_data.to_dict()
            warnings.append(warnings_item)

        account_id: None | str | Unset
        if isinstance(self.account_id, Unset):
            account_id = UNSET
        elif isinstance(self.account_id, UUID):
            account_id = str(self.account_id)
        else:
            account_id = self.account_id

        activated_at: None | str | Unset
        if isinstance(self.activated_at, Unset):
            activated_at = UNSET
        elif isinstance(self.activated_at, datetime.datetime):
            activated_at = self.activated_at.isoformat()
        else:
            activated_at = self.activated_at

        decided_at: None | str | Unset
        if isinstance(self.decided_at, Unset):
            decided_at = UNSET
        elif isinstance(self.decided_at, datetime.datetime):
            decided_at = self.decided_at.isoformat()
        else:
            decided_at = self.decided_at

        decided_by: None | str | Unset
        if isinstance(self.decided_by, Unset):
            decided_by = UNSET
        else:
            decided_by = self.decided_by

        decision_note: None | str | Unset
        if isinstance(self.decision_note, Unset):
            decision_note = UNSET
        else:
            decision_note = self.decision_note

        email: None | str | Unset
        if isinstance(self.email, Unset):
            email = UNSET
        else:
            email = self.email

        former_security_group: None | str | Unset
        if isinstance(self.former_security_group, Unset):
            former_security_group = UNSET
        elif isinstance(self.former_security_group, SecurityGroup):
            former_security_group = self.former_security_group.value
        else:
            former_security_group = self.former_security_group

        mail: dict[str, Any] | None | Unset
        if isinstance(self.mail, Unset):
            mail = UNSET
        elif isinstance(self.mail, EnrollmentMail):
            mail = self.mail.to_dict()
        else:
            mail = self.mail

        token_clock: dict[str, Any] | None | Unset
        if isinstance(self.token_clock, Unset):
            token_clock = UNSET
        elif isinstance(self.token_clock, TokenClock):
            token_clock = self.token_clock.to_dict()
        else:
            token_clock = self.token_clock

        token_issued_at: None | str | Unset
        if isinstance(self.token_issued_at, Unset):
            token_issued_at = UNSET
        elif isinstance(self.token_issued_at, datetime.datetime):
            token_issued_at = self.token_issued_at.isoformat()
        else:
            token_issued_at = self.token_issued_at

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "allowed_actions": allowed_actions,
                "display_name": display_name,
                "id": id,
                "kind": kind,
                "organization": organization,
                "reason": reason,
                "requested_at": requested_at,
                "requested_by": requested_by,
                "route": route,
                "security_group": security_group,
                "status": status,
                "user_id": user_id,
                "version": version,
                "warnings": warnings,
            }
        )
        if account_id is not UNSET:
            field_dict["account_id"] = account_id
        if activated_at is not UNSET:
            field_dict["activated_at"] = activated_at
        if decided_at is not UNSET:
            field_dict["decided_at"] = decided_at
        if decided_by is not UNSET:
            field_dict["decided_by"] = decided_by
        if decision_note is not UNSET:
            field_dict["decision_note"] = decision_note
        if email is not UNSET:
            field_dict["email"] = email
        if former_security_group is not UNSET:
            field_dict["former_security_group"] = former_security_group
        if mail is not UNSET:
            field_dict["mail"] = mail
        if token_clock is not UNSET:
            field_dict["token_clock"] = token_clock
        if token_issued_at is not UNSET:
            field_dict["token_issued_at"] = token_issued_at

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.enrollment_mail import EnrollmentMail
        from ..models.organization_ref import OrganizationRef
        from ..models.token_clock import TokenClock
        from ..models.warning import Warning_

        d = dict(src_dict)
        allowed_actions = []
        _allowed_actions = d.pop("allowed_actions")
        for allowed_actions_item_data in _allowed_actions:
            allowed_actions_item = AccessRequestAction(allowed_actions_item_data)

            allowed_actions.append(allowed_actions_item)

        display_name = d.pop("display_name")

        id = UUID(d.pop("id"))

        kind = AccessRequestKind(d.pop("kind"))

        organization = OrganizationRef.from_dict(d.pop("organization"))

        reason = d.pop("reason")

        requested_at = datetime.datetime.fromisoformat(d.pop("requested_at"))

        requested_by = d.pop("requested_by")

        route = AccessRequestRoute(d.pop("route"))

        security_group = SecurityGroup(d.pop("security_group"))

        status = AccessRequestStatus(d.pop("status"))

        user_id = d.pop("user_id")

        version = d.pop("version")

        warnings = []
        _warnings = d.pop("warnings")
        for warnings_item_data in _warnings:
            warnings_item = Warning_.from_dict(warnings_item_data)

            warnings.append(warnings_item)

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

        def _parse_activated_at(data: object) -> datetime.datetime | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                activated_at_type_0 = datetime.datetime.fromisoformat(data)

                return activated_at_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | None | Unset, data)

        activated_at = _parse_activated_at(d.pop("activated_at", UNSET))

        def _parse_decided_at(data: object) -> datetime.datetime | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                decided_at_type_0 = datetime.datetime.fromisoformat(data)

                return decided_at_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | None | Unset, data)

        decided_at = _parse_decided_at(d.pop("decided_at", UNSET))

        def _parse_decided_by(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        decided_by = _parse_decided_by(d.pop("decided_by", UNSET))

        def _parse_decision_note(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        decision_note = _parse_decision_note(d.pop("decision_note", UNSET))

        def _parse_email(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        email = _parse_email(d.pop("email", UNSET))

        def _parse_former_security_group(data: object) -> None | SecurityGroup | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                former_security_group_type_0 = SecurityGroup(data)

                return former_security_group_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | SecurityGroup | Unset, data)

        former_security_group = _parse_former_security_group(
            d.pop("former_security_group", UNSET)
        )

        def _parse_mail(data: object) -> EnrollmentMail | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                mail_type_0 = EnrollmentMail.from_dict(data)

                return mail_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(EnrollmentMail | None | Unset, data)

        mail = _parse_mail(d.pop("mail", UNSET))

        def _parse_token_clock(data: object) -> None | TokenClock | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                token_clock_type_0 = TokenClock.from_dict(data)

                return token_clock_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | TokenClock | Unset, data)

        token_clock = _parse_token_clock(d.pop("token_clock", UNSET))

        def _parse_token_issued_at(data: object) -> datetime.datetime | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                token_issued_at_type_0 = datetime.datetime.fromisoformat(data)

                return token_issued_at_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | None | Unset, data)

        token_issued_at = _parse_token_issued_at(d.pop("token_issued_at", UNSET))

        access_request_view = cls(
            allowed_actions=allowed_actions,
            display_name=display_name,
            id=id,
            kind=kind,
            organization=organization,
            reason=reason,
            requested_at=requested_at,
            requested_by=requested_by,
            route=route,
            security_group=security_group,
            status=status,
            user_id=user_id,
            version=version,
            warnings=warnings,
            account_id=account_id,
            activated_at=activated_at,
            decided_at=decided_at,
            decided_by=decided_by,
            decision_note=decision_note,
            email=email,
            former_security_group=former_security_group,
            mail=mail,
            token_clock=token_clock,
            token_issued_at=token_issued_at,
        )

        return access_request_view
