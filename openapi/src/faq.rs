//! Questions that are asked often, with the operation that answers each.

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::directory::ContactView;
use crate::vocabulary::ContactTopic;

/// An operation of this service.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"operation_id": "get_my_expiry", "method": "GET", "path": "/v1/me/expiry"}))]
pub struct FaqOperation {
    /// Its name in the OpenAPI document.
    pub operation_id: String,
    /// Its method.
    pub method: String,
    /// Its path, with the names of its parameters.
    pub path: String,
}

/// A question that is asked often.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"id": "six_months", "question": "What happens if I do not sign on for six months?",
    "answer": "The account locks.",
    "operations": [{"operation_id": "get_my_expiry", "method": "GET", "path": "/v1/me/expiry"}],
    "topics": ["pin_or_lockout"],
    "contacts": [{"topic": "pin_or_lockout", "staff_kind": "local", "who": "NYS ITS Service Desk (HealthHelp)",
        "phone": "800-435-7697 option 2"}]}))]
pub struct FaqView {
    /// The name of the question; it stays when the words change.
    pub id: String,
    /// The question.
    pub question: String,
    /// The answer.
    pub answer: String,
    /// What does it, in the order in which one does it.
    pub operations: Vec<FaqOperation>,
    /// What to ask `GET /v1/contacts` for, where a person helps further.
    pub topics: Vec<ContactTopic>,
    /// Whom to turn to, for both kinds of staff.
    pub contacts: Vec<ContactView>,
}
