from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, TypeVar

from attrs import define as _attrs_define

T = TypeVar("T", bound="QrCode")


@_attrs_define
class QrCode:
    """The seed of an e-token as a picture for the camera of an authenticator app. It holds the `otpauth` URI and is as
    secret.

        Example:
            {'png': 'iVBORw0KGgo=', 'svg': '<svg xmlns="http://www.w3.org/2000/svg"></svg>'}

        Attributes:
            png (str): The QR code as a PNG file, in base64.
            svg (str): The QR code as an SVG document.
    """

    png: str
    svg: str

    def to_dict(self) -> dict[str, Any]:
        png = self.png

        svg = self.svg

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "png": png,
                "svg": svg,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        png = d.pop("png")

        svg = d.pop("svg")

        qr_code = cls(
            png=png,
            svg=svg,
        )

        return qr_code
