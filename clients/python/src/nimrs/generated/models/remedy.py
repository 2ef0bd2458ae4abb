from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar, cast

from attrs import define as _attrs_define

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.contact_card import ContactCard


T = TypeVar("T", bound="Remedy")


@_attrs_define
class Remedy:
    """What the person can do about it.

    Example:
        {'contact': {'phone': '800-435-7697 option 2', 'who': 'NYS ITS Service Desk (HealthHelp)'}, 'text': 'Ask the
            service desk to unlock the account.'}

    Attributes:
        text (str): What to do.
        contact (ContactCard | None | Unset):
    """

    text: str
    contact: ContactCard | None | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        from ..models.contact_card import ContactCard

        text = self.text

        contact: dict[str, Any] | None | Unset
        if isinstance(self.contact, Unset):
            contact = UNSET
        elif isinstance(self.contact, ContactCard):
            contact = self.contact.to_dict()
        else:
            contact = self.contact

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "text": text,
            }
        )
        if contact is not UNSET:
            field_dict["contact"] = contact

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.contact_card import ContactCard

        d = dict(src_dict)
        text = d.pop("text")

        def _parse_contact(data: object) -> ContactCard | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                contact_type_0 = ContactCard.from_dict(data)

                return contact_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(ContactCard | None | Unset, data)

        contact = _parse_contact(d.pop("contact", UNSET))

        remedy = cls(
            text=text,
            contact=contact,
        )

        return remedy
