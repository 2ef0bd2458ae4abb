from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar, cast
from uuid import UUID

from attrs import define as _attrs_define

from ..models.webinar_decision import WebinarDecision
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.webinar_content import WebinarContent


T = TypeVar("T", bound="AnswerWebinarRequest")


@_attrs_define
class AnswerWebinarRequest:
    """The answer to a request. To accept it, name a webinar that is there, or say what to make.

    Example:
        {'decision': 'accept', 'text': 'Gladly.', 'webinar': {'capacity': 10, 'description': 'For supervisors.',
            'ends_at': '2030-05-05T15:00:00Z', 'join_link': 'https://meet.example.org/closing', 'starts_at':
            '2030-05-05T14:00:00Z', 'title': 'Closing an investigation'}}

    Attributes:
        decision (WebinarDecision): How a request for a webinar is answered.
        text (str): The answer in words. It stands in the mail.
        webinar (None | Unset | WebinarContent):
        webinar_id (None | Unset | UUID): To accept: a webinar that is there and has not begun.
    """

    decision: WebinarDecision
    text: str
    webinar: None | Unset | WebinarContent = UNSET
    webinar_id: None | Unset | UUID = UNSET

    def to_dict(self) -> dict[str, Any]:
        from ..models.webinar_content import WebinarContent

        decision = self.decision.value

        text = self.text

        webinar: dict[str, Any] | None | Unset
        if isinstance(self.webinar, Unset):
            webinar = UNSET
        elif isinstance(self.webinar, WebinarContent):
            webinar = self.webinar.to_dict()
        else:
            webinar = self.webinar

        webinar_id: None | str | Unset
        if isinstance(self.webinar_id, Unset):
            webinar_id = UNSET
        elif isinstance(self.webinar_id, UUID):
            webinar_id = str(self.webinar_id)
        else:
            webinar_id = self.webinar_id

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "decision": decision,
                "text": text,
            }
        )
        if webinar is not UNSET:
            field_dict["webinar"] = webinar
        if webinar_id is not UNSET:
            field_dict["webinar_id"] = webinar_id

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.webinar_content import WebinarContent

        d = dict(src_dict)
        decision = WebinarDecision(d.pop("decision"))

        text = d.pop("text")

        def _parse_webinar(data: object) -> None | Unset | WebinarContent:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                webinar_type_0 = WebinarContent.from_dict(data)

                return webinar_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | Unset | WebinarContent, data)

        webinar = _parse_webinar(d.pop("webinar", UNSET))

        def _parse_webinar_id(data: object) -> None | Unset | UUID:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                webinar_id_type_0 = UUID(data)

                return webinar_id_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | Unset | UUID, data)

        webinar_id = _parse_webinar_id(d.pop("webinar_id", UNSET))

        answer_webinar_request = cls(
            decision=decision,
            text=text,
            webinar=webinar,
            webinar_id=webinar_id,
        )

        return answer_webinar_request
