from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar

from attrs import define as _attrs_define

from ..models.contact_topic import ContactTopic

if TYPE_CHECKING:
    from ..models.contact_view import ContactView
    from ..models.faq_operation import FaqOperation


T = TypeVar("T", bound="FaqView")


@_attrs_define
class FaqView:
    """A question that is asked often.

    Example:
        {'answer': 'The account locks.', 'contacts': [{'phone': '800-435-7697 option 2', 'staff_kind': 'local', 'topic':
            'pin_or_lockout', 'who': 'NYS ITS Service Desk (HealthHelp)'}], 'id': 'six_months', 'operations': [{'method':
            'GET', 'operation_id': 'get_my_expiry', 'path': '/v1/me/expiry'}], 'question': 'What happens if I do not sign on
            for six months?', 'topics': ['pin_or_lockout']}

    Attributes:
        answer (str): The answer.
        contacts (list[ContactView]): Whom to turn to, for both kinds of staff.
        id (str): The name of the question; it stays when the words change.
        operations (list[FaqOperation]): What does it, in the order in which one does it.
        question (str): The question.
        topics (list[ContactTopic]): What to ask `GET /v1/contacts` for, where a person helps further.
    """

    answer: str
    contacts: list[ContactView]
    id: str
    operations: list[FaqOperation]
    question: str
    topics: list[ContactTopic]

    def to_dict(self) -> dict[str, Any]:
        answer = self.answer

        contacts = []
        for contacts_item_data in self.contacts:
            contacts_item = contacts_item_data.to_dict()
            contacts.append(contacts_item)

        id = self.id

        operations = []
        for operations_item_data in self.operations:
            operations_item = operations_item_data.to_dict()
            operations.append(operations_item)

        question = self.question

        topics = []
        for topics_item_data in self.topics:
            topics_item = topics_item_data.value
            topics.append(topics_item)

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "answer": answer,
                "contacts": contacts,
                "id": id,
                "operations": operations,
                "question": question,
                "topics": topics,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.contact_view import ContactView
        from ..models.faq_operation import FaqOperation

        d = dict(src_dict)
        answer = d.pop("answer")

        contacts = []
        _contacts = d.pop("contacts")
        for contacts_item_data in _contacts:
            contacts_item = ContactView.from_dict(contacts_item_data)

            contacts.append(contacts_item)

        id = d.pop("id")

        operations = []
        _operations = d.pop("operations")
        for operations_item_data in _operations:
            operations_item = FaqOperation.from_dict(operations_item_data)

            operations.append(operations_item)

        question = d.pop("question")

        topics = []
        _topics = d.pop("topics")
        for topics_item_data in _topics:
            topics_item = ContactTopic(topics_item_data)

            topics.append(topics_item)

        faq_view = cls(
            answer=answer,
            contacts=contacts,
            id=id,
            operations=operations,
            question=question,
            topics=topics,
        )

        return faq_view
