from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self, TypeVar, cast

from attrs import define as _attrs_define

from ..types import UNSET, Unset

T = TypeVar("T", bound="NewsContent")


@_attrs_define
class NewsContent:
    """A piece of news, and from when to when everybody sees it.

    Example:
        {'body': 'The sessions of April begin at 9:00 AM.', 'title': 'Sessions in April', 'valid_from':
            '2026-03-02T15:00:00Z', 'valid_until': '2026-05-01T04:00:00Z'}

    Attributes:
        body (str): The text, plain.
        title (str): The title.
        valid_from (datetime.datetime): From when on it is shown.
        valid_until (datetime.datetime | None | Unset): Until when it is shown; without it, until it is taken out.
    """

    body: str
    title: str
    valid_from: datetime.datetime
    valid_until: datetime.datetime | None | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        body = self.body

        title = self.title

        valid_from = self.valid_from.isoformat()

        valid_until: None | str | Unset
        if isinstance(self.valid_until, Unset):
            valid_until = UNSET
        elif isinstance(self.valid_until, datetime.datetime):
            valid_until = self.valid_until.isoformat()
        else:
            valid_until = self.valid_until

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "body": body,
                "title": title,
                "valid_from": valid_from,
            }
        )
        if valid_until is not UNSET:
            field_dict["valid_until"] = valid_until

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        body = d.pop("body")

        title = d.pop("title")

        valid_from = datetime.datetime.fromisoformat(d.pop("valid_from"))

        def _parse_valid_until(data: object) -> datetime.datetime | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                valid_until_type_0 = datetime.datetime.fromisoformat(data)

                return valid_until_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | None | Unset, data)

        valid_until = _parse_valid_until(d.pop("valid_until", UNSET))

        news_content = cls(
            body=body,
            title=title,
            valid_from=valid_from,
            valid_until=valid_until,
        )

        return news_content
