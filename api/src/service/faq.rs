//! The questions people ask most.

use nimrs_contract::faq::{FaqOperation, FaqView};
use nimrs_contract::vocabulary::ContactTopic;

use crate::domain::contacts::lookup;
use crate::domain::faq::{FAQ, Question};

use super::directory::contact_view;

/// The questions, all or those that a topic of the contacts helps with.
pub fn list(topic: Option<ContactTopic>) -> Vec<FaqView> {
    FAQ.iter().filter(|question| topic.is_none_or(|topic| question.topics.contains(&topic))).map(view).collect()
}

fn view(question: &Question) -> FaqView {
    let operation = |operation: &crate::domain::faq::Operation| FaqOperation {
        operation_id: operation.id.to_owned(),
        method: operation.method.to_owned(),
        path: operation.path.to_owned(),
    };
    let contacts = question.topics.iter().flat_map(|topic| lookup(*topic, None));
    FaqView {
        id: question.id.to_owned(),
        question: question.question.to_owned(),
        answer: question.answer.to_owned(),
        operations: question.operations.iter().map(operation).collect(),
        topics: question.topics.to_vec(),
        contacts: contacts.map(|contact| contact_view(contact, None)).collect(),
    }
}
