from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, TypeVar, cast

from attrs import define as _attrs_define

from ..models.learning_audience import LearningAudience
from ..models.learning_resource_kind import LearningResourceKind
from ..types import UNSET, Unset

T = TypeVar("T", bound="LearningResourcePatch")


@_attrs_define
class LearningResourcePatch:
    """A merge patch (RFC 7396): what is absent stays, null takes out.

    Example:
        {'audience': 'everyone', 'edition': '2026-03', 'kind': 'job_aid', 'link':
            'https://learning.example.org/recording-a-fall', 'published': True, 'summary': 'Two pages to keep beside the
            keyboard.', 'title': 'Recording a fall, step by step'}

    Attributes:
        audience (LearningAudience | Unset): For whom material is made.
        edition (None | str | Unset): Which edition it is. Working through another one counts as another training.
        kind (LearningResourceKind | Unset): What kind of material it is.
        link (None | str | Unset): Where it is, if it is not a file: an `https` address without user name or password.
        published (bool | None | Unset): Whether everybody may see it. It needs a link or a file first.
        summary (str | Unset): What one learns from it.
        title (str | Unset): The title.
    """

    audience: LearningAudience | Unset = UNSET
    edition: None | str | Unset = UNSET
    kind: LearningResourceKind | Unset = UNSET
    link: None | str | Unset = UNSET
    published: bool | None | Unset = UNSET
    summary: str | Unset = UNSET
    title: str | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        audience: str | Unset = UNSET
        if not isinstance(self.audience, Unset):
            audience = self.audience.value

        edition: None | str | Unset
        if isinstance(self.edition, Unset):
            edition = UNSET
        else:
            edition = self.edition

        kind: str | Unset = UNSET
        if not isinstance(self.kind, Unset):
            kind = self.kind.value

        link: None | str | Unset
        if isinstance(self.link, Unset):
            link = UNSET
        else:
            link = self.link

        published: bool | None | Unset
        if isinstance(self.published, Unset):
            published = UNSET
        else:
            published = self.published

        summary = self.summary

        title = self.title

        field_dict: dict[str, Any] = {}

        field_dict.update({})
        if audience is not UNSET:
            field_dict["audience"] = audience
        if edition is not UNSET:
            field_dict["edition"] = edition
        if kind is not UNSET:
            field_dict["kind"] = kind
        if link is not UNSET:
            field_dict["link"] = link
        if published is not UNSET:
            field_dict["published"] = published
        if summary is not UNSET:
            field_dict["summary"] = summary
        if title is not UNSET:
            field_dict["title"] = title

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        _audience = d.pop("audience", UNSET)
        audience: LearningAudience | Unset
        if isinstance(_audience, Unset):
            audience = UNSET
        else:
            audience = LearningAudience(_audience)

        def _parse_edition(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        edition = _parse_edition(d.pop("edition", UNSET))

        _kind = d.pop("kind", UNSET)
        kind: LearningResourceKind | Unset
        if isinstance(_kind, Unset):
            kind = UNSET
        else:
            kind = LearningResourceKind(_kind)

        def _parse_link(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        link = _parse_link(d.pop("link", UNSET))

        def _parse_published(data: object) -> bool | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(bool | None | Unset, data)

        published = _parse_published(d.pop("published", UNSET))

        summary = d.pop("summary", UNSET)

        title = d.pop("title", UNSET)

        learning_resource_patch = cls(
            audience=audience,
            edition=edition,
            kind=kind,
            link=link,
            published=published,
            summary=summary,
            title=title,
        )

        return learning_resource_patch
