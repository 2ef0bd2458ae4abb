from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar, cast

from attrs import define as _attrs_define

from ..models.problem_code import ProblemCode
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.field_error import FieldError
    from ..models.remedy import Remedy


T = TypeVar("T", bound="Problem")


@_attrs_define
class Problem:
    """What went wrong, as `application/problem+json`.

    Example:
        {'code': 'validation_failed', 'detail': '1 part of the request is not valid.', 'errors': [{'code':
            'in_the_future', 'message': 'must not lie in the future', 'pointer': '/content/discovered_at'}], 'instance':
            '/v1/incidents', 'request_id': '0192f0c1-2a3b-7c4d-8e5f-60718293a4b5', 'status': 422, 'title': 'The content is
            not valid', 'type': '/problems/validation_failed'}

    Attributes:
        code (ProblemCode): What went wrong; `GET /problems/{code}` explains each.
        detail (str): What went wrong with this request.
        errors (list[FieldError]): Every fault of the request, all at once; empty where no single part is at fault.
        instance (str): The path of the request.
        request_id (str): The id of the request, to tell the help desk.
        status (int): The HTTP status.
        title (str): What went wrong, in one line.
        type_ (str): Where the code is explained: `/problems/{code}`.
        remedy (None | Remedy | Unset):
    """

    code: ProblemCode
    detail: str
    errors: list[FieldError]
    instance: str
    request_id: str
    status: int
    title: str
    type_: str
    remedy: None | Remedy | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        from ..models.remedy import Remedy

        code = self.code.value

        detail = self.detail

        errors = []
        for errors_item_data in self.errors:
            errors_item = errors_item_data.to_dict()
            errors.append(errors_item)

        instance = self.instance

        request_id = self.request_id

        status = self.status

        title = self.title

        type_ = self.type_

        remedy: dict[str, Any] | None | Unset
        if isinstance(self.remedy, Unset):
            remedy = UNSET
        elif isinstance(self.remedy, Remedy):
            remedy = self.remedy.to_dict()
        else:
            remedy = self.remedy

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "code": code,
                "detail": detail,
                "errors": errors,
                "instance": instance,
                "request_id": request_id,
                "status": status,
                "title": title,
                "type": type_,
            }
        )
        if remedy is not UNSET:
            field_dict["remedy"] = remedy

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.field_error import FieldError
        from ..models.remedy import Remedy

        d = dict(src_dict)
        code = ProblemCode(d.pop("code"))

        detail = d.pop("detail")

        errors = []
        _errors = d.pop("errors")
        for errors_item_data in _errors:
            errors_item = FieldError.from_dict(errors_item_data)

            errors.append(errors_item)

        instance = d.pop("instance")

        request_id = d.pop("request_id")

        status = d.pop("status")

        title = d.pop("title")

        type_ = d.pop("type")

        def _parse_remedy(data: object) -> None | Remedy | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                remedy_type_0 = Remedy.from_dict(data)

                return remedy_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | Remedy | Unset, data)

        remedy = _parse_remedy(d.pop("remedy", UNSET))

        problem = cls(
            code=code,
            detail=detail,
            errors=errors,
            instance=instance,
            request_id=request_id,
            status=status,
            title=title,
            type_=type_,
            remedy=remedy,
        )

        return problem
