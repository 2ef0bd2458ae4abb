from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self, TypeVar, cast

from attrs import define as _attrs_define

from ..models.classification_source import ClassificationSource
from ..models.incident_class import IncidentClass
from ..models.incident_type import IncidentType
from ..models.jc_classification import JcClassification
from ..types import UNSET, Unset

T = TypeVar("T", bound="ClassificationEntry")


@_attrs_define
class ClassificationEntry:
    """A classification of an incident: by its facility when it was submitted or its type amended, or by the Justice
    Center.

        Example:
            {'at': '2026-03-04T15:00:00Z', 'by': 'central.office', 'class': 'abuse_neglect', 'incident_type': 'neglect',
                'jc_classification': 'abuse_neglect', 'reason': 'The observation that was ordered was not kept up.', 'source':
                'justice_center'}

        Attributes:
            at (datetime.datetime): When it was recorded.
            by (str): User ID of who recorded it.
            source (ClassificationSource): Who classified an incident.
            class_ (IncidentClass | None | Unset):
            incident_type (IncidentType | None | Unset):
            jc_classification (JcClassification | None | Unset):
            reason (None | str | Unset): Why, where a reason was given.
    """

    at: datetime.datetime
    by: str
    source: ClassificationSource
    class_: IncidentClass | None | Unset = UNSET
    incident_type: IncidentType | None | Unset = UNSET
    jc_classification: JcClassification | None | Unset = UNSET
    reason: None | str | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        at = self.at.isoformat()

        by = self.by

        source = self.source.value

        class_: None | str | Unset
        if isinstance(self.class_, Unset):
            class_ = UNSET
        elif isinstance(self.class_, IncidentClass):
            class_ = self.class_.value
        else:
            class_ = self.class_

        incident_type: None | str | Unset
        if isinstance(self.incident_type, Unset):
            incident_type = UNSET
        elif isinstance(self.incident_type, IncidentType):
            incident_type = self.incident_type.value
        else:
            incident_type = self.incident_type

        jc_classification: None | str | Unset
        if isinstance(self.jc_classification, Unset):
            jc_classification = UNSET
        elif isinstance(self.jc_classification, JcClassification):
            jc_classification = self.jc_classification.value
        else:
            jc_classification = self.jc_classification

        reason: None | str | Unset
        if isinstance(self.reason, Unset):
            reason = UNSET
        else:
            reason = self.reason

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "at": at,
                "by": by,
                "source": source,
            }
        )
        if class_ is not UNSET:
            field_dict["class"] = class_
        if incident_type is not UNSET:
            field_dict["incident_type"] = incident_type
        if jc_classification is not UNSET:
            field_dict["jc_classification"] = jc_classification
        if reason is not UNSET:
            field_dict["reason"] = reason

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        at = datetime.datetime.fromisoformat(d.pop("at"))

        by = d.pop("by")

        source = ClassificationSource(d.pop("source"))

        def _parse_class_(data: object) -> IncidentClass | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                class_type_0 = IncidentClass(data)

                return class_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(IncidentClass | None | Unset, data)

        class_ = _parse_class_(d.pop("class", UNSET))

        def _parse_incident_type(data: object) -> IncidentType | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                incident_type_type_0 = IncidentType(data)

                return incident_type_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(IncidentType | None | Unset, data)

        incident_type = _parse_incident_type(d.pop("incident_type", UNSET))

        def _parse_jc_classification(data: object) -> JcClassification | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                jc_classification_type_0 = JcClassification(data)

                return jc_classification_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(JcClassification | None | Unset, data)

        jc_classification = _parse_jc_classification(d.pop("jc_classification", UNSET))

        def _parse_reason(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        reason = _parse_reason(d.pop("reason", UNSET))

        classification_entry = cls(
            at=at,
            by=by,
            source=source,
            class_=class_,
            incident_type=incident_type,
            jc_classification=jc_classification,
            reason=reason,
        )

        return classification_entry
