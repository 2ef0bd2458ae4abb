from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar, cast

from attrs import define as _attrs_define

from ..models.activation_status import ActivationStatus
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.qr_code import QrCode


T = TypeVar("T", bound="ActivationView")


@_attrs_define
class ActivationView:
    """How far an activation has come.

    Example:
        {'message': 'Add the e-token to your authenticator app and send the code it shows.', 'otpauth_uri':
            'otpauth://totp/NIMRS:level1.hudson?secret=GEZDGNBVGY3TQOJQ&issuer=NIMRS', 'status': 'awaiting_code'}

    Attributes:
        message (str): What to do next.
        status (ActivationStatus): How far an activation has come.
        otpauth_uri (None | str | Unset): The seed of the e-token as an `otpauth` URI for any authenticator app; shown
            in the
            first step only.
        qr_code (None | QrCode | Unset):
    """

    message: str
    status: ActivationStatus
    otpauth_uri: None | str | Unset = UNSET
    qr_code: None | QrCode | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        from ..models.qr_code import QrCode

        message = self.message

        status = self.status.value

        otpauth_uri: None | str | Unset
        if isinstance(self.otpauth_uri, Unset):
            otpauth_uri = UNSET
        else:
            otpauth_uri = self.otpauth_uri

        qr_code: dict[str, Any] | None | Unset
        if isinstance(self.qr_code, Unset):
            qr_code = UNSET
        elif isinstance(self.qr_code, QrCode):
            qr_code = self.qr_code.to_dict()
        else:
            qr_code = self.qr_code

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "message": message,
                "status": status,
            }
        )
        if otpauth_uri is not UNSET:
            field_dict["otpauth_uri"] = otpauth_uri
        if qr_code is not UNSET:
            field_dict["qr_code"] = qr_code

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.qr_code import QrCode

        d = dict(src_dict)
        message = d.pop("message")

        status = ActivationStatus(d.pop("status"))

        def _parse_otpauth_uri(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        otpauth_uri = _parse_otpauth_uri(d.pop("otpauth_uri", UNSET))

        def _parse_qr_code(data: object) -> None | QrCode | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                qr_code_type_0 = QrCode.from_dict(data)

                return qr_code_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | QrCode | Unset, data)

        qr_code = _parse_qr_code(d.pop("qr_code", UNSET))

        activation_view = cls(
            message=message,
            status=status,
            otpauth_uri=otpauth_uri,
            qr_code=qr_code,
        )

        return activation_view
