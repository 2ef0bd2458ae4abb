//! The one shape of every error (RFC 9457).

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::vocabulary::ProblemCode;

/// What went wrong, as `application/problem+json`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"type": "/problems/validation_failed", "title": "The content is not valid", "status": 422,
    "detail": "1 part of the request is not valid.", "instance": "/v1/incidents",
    "code": "validation_failed",
    "errors": [{"pointer": "/content/discovered_at", "code": "in_the_future",
        "message": "must not lie in the future"}],
    "request_id": "0192f0c1-2a3b-7c4d-8e5f-60718293a4b5"}))]
pub struct Problem {
    /// Where the code is explained: `/problems/{code}`.
    #[serde(rename = "type")]
    pub kind: String,
    /// What went wrong, in one line.
    pub title: String,
    /// The HTTP status.
    #[schema(minimum = 400, maximum = 599)]
    pub status: u16,
    /// What went wrong with this request.
    pub detail: String,
    /// The path of the request.
    pub instance: String,
    /// What went wrong, for programs.
    pub code: ProblemCode,
    /// Every fault of the request, all at once; empty where no single part is at fault.
    pub errors: Vec<FieldError>,
    /// What the person can do, where there is something.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub remedy: Option<Remedy>,
    /// The id of the request, to tell the help desk.
    pub request_id: String,
}

/// One fault of a request.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"pointer": "/content/narrative/description", "code": "required",
    "message": "is needed to submit"}))]
pub struct FieldError {
    /// The part at fault: a JSON pointer into the body (`/people/0/role`, the empty text for
    /// the whole body), or `query:limit`, `header:If-Match`, `path:id`, in a CSV file `line:3/email`.
    pub pointer: String,
    /// What is wrong, for programs, as `required` or `in_the_future`.
    pub code: String,
    /// What is wrong, for people.
    pub message: String,
}

/// What the person can do about it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"text": "Ask the service desk to unlock the account.",
    "contact": {"who": "NYS ITS Service Desk (HealthHelp)", "phone": "800-435-7697 option 2"}}))]
pub struct Remedy {
    /// What to do.
    pub text: String,
    /// Whom to turn to.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub contact: Option<ContactCard>,
}

/// Whom to turn to.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"who": "NIMRS Help Desk", "phone": "518-474-3619", "email": "nimrshelp@omh.ny.gov"}))]
pub struct ContactCard {
    /// Who.
    pub who: String,
    /// Telephone number.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub phone: Option<String>,
    /// Mail address, or the name of the mailbox.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
}

/// Something to know about that did not stop the request.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"code": "single_level_1",
    "message": "The facility has one Level 1 user; it should have two or more."}))]
pub struct Warning {
    /// What, for programs, as `single_level_1`.
    pub code: String,
    /// What, for people.
    pub message: String,
}

/// What a problem code means.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"code": "precondition_failed", "title": "It was changed in the meantime", "status": 412,
    "explanation": "Read it again and repeat your change on the new version."}))]
pub struct ProblemView {
    /// The code.
    pub code: ProblemCode,
    /// What happened, in one line.
    pub title: String,
    /// The HTTP status it comes with.
    #[schema(minimum = 400, maximum = 599)]
    pub status: u16,
    /// What it means and what to do.
    pub explanation: String,
}
