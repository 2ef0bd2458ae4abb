from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, TypeVar, cast

from attrs import define as _attrs_define

from ..models.learning_audience import LearningAudience
from ..models.learning_resource_kind import LearningResourceKind
from ..types import UNSET, Unset

T = TypeVar("T", bound="LearningResourceContent")


@_attrs_define
class LearningResourceContent:
    """What is said about material. The material itself is a link, or a file that is sent on its own.

    Example:
        {'audience': 'everyone', 'edition': '2026-03', 'kind': 'job_aid', 'link':
            'https://learning.example.org/recording-a-fall', 'published': True, 'summary': 'Two pages to keep beside the
            keyboard.', 'title': 'Recording a fall, step by step'}

    Attributes:
        audience (LearningAudience): For whom material is made.
        kind (LearningResourceKind): What kind of material it is.
        summary (str): What one learns from it.
        title (str): The title.
        edition (None | str | Unset): Which edition it is. Working through another one counts as another training.
        link (None | str | Unset): Where it is, if it is not a file: an `https` address without user name or password.
        published (bool | Unset): Whether everybody may see it. It needs a link or a file first.
    """

    audience: LearningAudience
    kind: LearningResourceKind
    summary: str
    title: str
    edition: None | str | Unset = UNSET
    link: None | str | Unset = UNSET
    published: bool | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        audience = self.audience.value

        kind = self.kind.value

        summary = self.summary

        title = self.title

        edition: None | str | Unset
        if isinstance(self.edition, Unset):
            edition = UNSET
        else:
            edition = self.edition

        link: None | str | Unset
        if isinstance(self.link, Unset):
            link = UNSET
        else:
            link = self.link

        published = self.published

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "audience": audience,
                "kind": kind,
                "summary": summary,
                "title": title,
            }
        )
        if edition is not UNSET:
            field_dict["edition"] = edition
        if link is not UNSET:
            field_dict["link"] = link
        if published is not UNSET:
            field_dict["published"] = published

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        audience = LearningAudience(d.pop("audience"))

        kind = LearningResourceKind(d.pop("kind"))

        summary = d.pop("summary")

        title = d.pop("title")

        def _parse_edition(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        edition = _parse_edition(d.pop("edition", UNSET))

        def _parse_link(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        link = _parse_link(d.pop("link", UNSET))

        published = d.pop("published", UNSET)

        learning_resource_content = cls(
            audience=audience,
            kind=kind,
            summary=summary,
            title=title,
            edition=edition,
            link=link,
            published=published,
        )

        return learning_resource_content
