//! The questions people ask most, as the State's public FAQ has them, with the operations that answer each.

use nimrs_contract::vocabulary::ContactTopic as Topic;

/// An operation of the service.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Operation {
    /// Its name in the OpenAPI document.
    pub id: &'static str,
    /// Its method.
    pub method: &'static str,
    /// Its path, with the names of its parameters.
    pub path: &'static str,
}

/// A question that is asked often.
#[derive(Debug, Clone, Copy)]
pub struct Question {
    /// Its name, which stays when the words change.
    pub id: &'static str,
    /// The question.
    pub question: &'static str,
    /// The answer.
    pub answer: &'static str,
    /// What does it, in the order in which one does it.
    pub operations: &'static [Operation],
    /// Which contacts help further.
    pub topics: &'static [Topic],
}

const fn op(id: &'static str, method: &'static str, path: &'static str) -> Operation {
    Operation { id, method, path }
}

const ENROLL: Operation = op("submit_facility_enrollment", "POST", "/v1/facility-enrollments");
const REQUEST_ACCESS: Operation = op("create_access_request", "POST", "/v1/access-requests");
const REQUEST_MANY: Operation = op("file_access_request_list", "POST", "/v1/access-requests/bulk");
const SEE_REQUEST: Operation = op("get_access_request", "GET", "/v1/access-requests/{id}");
const RESEND: Operation = op("resend_enrollment", "POST", "/v1/access-requests/{id}/resend");
const ACTIVATE: Operation = op("activate_account", "POST", "/v1/auth/activate");
const GROUPS: Operation = op("list_security_groups", "GET", "/v1/security-groups");
const GROUP: Operation = op("get_security_group", "GET", "/v1/security-groups/{code}");
const ME: Operation = op("get_me", "GET", "/v1/me");
const COVERAGE: Operation = op("list_level_1_coverage", "GET", "/v1/level-1-coverage");
const CHANGE_GROUP: Operation = op("change_account_group", "POST", "/v1/accounts/{id}/change-group");
const UNLOCK: Operation = op("unlock_account", "POST", "/v1/accounts/{id}/unlock");
const RESET_PIN: Operation = op("reset_account_pin", "POST", "/v1/accounts/{id}/reset-pin");
const CHANGE_PIN: Operation = op("change_pin", "POST", "/v1/auth/pin");
const REISSUE: Operation = op("reissue_account_token", "POST", "/v1/accounts/{id}/reissue-token");
const MY_EXPIRY: Operation = op("get_my_expiry", "GET", "/v1/me/expiry");
const STANDINGS: Operation = op("list_account_standings", "GET", "/v1/account-standings");
const DEACTIVATE: Operation = op("deactivate_account", "POST", "/v1/accounts/{id}/deactivate");
const CONTACTS: Operation = op("list_contacts", "GET", "/v1/contacts");
const PROBLEM: Operation = op("get_problem", "GET", "/problems/{code}");
const CLASSIFY: Operation = op("classify", "POST", "/v1/classifications");
const MANAGERS: Operation = op("list_clinical_risk_managers", "GET", "/v1/clinical-risk-managers");
const ASK_JC: Operation = op("create_jc_request", "POST", "/v1/justice-center/requests");
const SEE_ASKED: Operation = op("get_jc_request", "GET", "/v1/justice-center/requests/{id}");
const QUEUE: Operation = op("list_import_queue", "GET", "/v1/import-queue");
const IMPORT: Operation = op("import_jc_case", "POST", "/v1/import-queue/{id}/import");
const RECORD: Operation = op("create_incident", "POST", "/v1/incidents");
const SUBMIT: Operation = op("submit_incident", "POST", "/v1/incidents/{id}/submit");
const DEADLINES: Operation = op("list_deadlines", "GET", "/v1/deadlines");
const INCIDENTS: Operation = op("list_incidents", "GET", "/v1/incidents");
const REPORT: Operation = op("report_incidents", "GET", "/v1/reports/incidents");
const EXPORT: Operation = op("create_export", "POST", "/v1/exports");
const DISCARD: Operation = op("discard_incident", "DELETE", "/v1/incidents/{id}");
const REQUEST_DELETION: Operation = op("create_deletion_request", "POST", "/v1/deletion-requests");
const MATERIAL: Operation = op("list_learning_resources", "GET", "/v1/learning/resources");
const DOWNLOAD: Operation = op("download_learning_file", "GET", "/v1/learning/resources/{id}/file");
const COMPLETE: Operation = op("complete_learning_resource", "POST", "/v1/learning/resources/{id}/complete");
const MY_TRAINING: Operation = op("list_my_training", "GET", "/v1/me/training");
const NEWS: Operation = op("list_news", "GET", "/v1/news");
const WEBINARS: Operation = op("list_webinars", "GET", "/v1/webinars");
const REGISTER: Operation = op("register_for_webinar", "POST", "/v1/webinars/{id}/register");
const FEED: Operation = op("get_webinar_feed", "GET", "/v1/webinars/calendar.ics");
const ASK_WEBINAR: Operation = op("create_webinar_request", "POST", "/v1/webinar-requests");

/// The list: getting in, staying in and leaving; help; the Justice Center; incidents; learning.
pub const FAQ: &[Question] = &[
    Question {
        id: "agency_not_using_nimrs",
        question: "Our agency does not use NIMRS yet. How do we get access?",
        answer: "The agency enrolls, which needs no account: it names the facility, its director and the Security \
                 Manager whom the director appoints. Central Office decides. An approval makes the facility and the \
                 Security Manager's account, whose code comes by mail; the Security Manager then asks for access for \
                 everybody else.",
        operations: &[ENROLL, ACTIVATE],
        topics: &[Topic::NewUser, Topic::TechnicalIssue],
    },
    Question {
        id: "new_local_staff",
        question: "How does a new member of staff at a local facility get access?",
        answer: "Ask the facility's Security Administrator, who files a Request for Access (route rfa), for one person \
                 or for many at once with a CSV file. Central Office decides; an approval mails the person a code that \
                 works once, for 72 hours.",
        operations: &[REQUEST_ACCESS, REQUEST_MANY],
        topics: &[Topic::NewUser],
    },
    Question {
        id: "new_state_staff",
        question: "How do staff of a State psychiatric center, Central Office or a Field Office get access?",
        answer: "By an e-RFA (route e_rfa), which any active State account files. Central Office decides.",
        operations: &[REQUEST_ACCESS],
        topics: &[Topic::NewUser],
    },
    Question {
        id: "several_facilities",
        question: "I work at two facilities. Do I need two user IDs?",
        answer: "Yes, one at each. The Security Administrator of each facility files a request for access.",
        operations: &[REQUEST_ACCESS],
        topics: &[Topic::NewUser],
    },
    Question {
        id: "activate_token",
        question: "My access was approved. How and when do I get my e-token?",
        answer: "Within 24 hours of the request a mail brings a code. Give it with your user ID and a PIN of your choice, \
                 take the e-token into an authenticator app from the QR code, and confirm one code of it. If the 72 hours \
                 of the code have passed, it is sent again; who filed the request can see how it stands.",
        operations: &[ACTIVATE, SEE_REQUEST, RESEND],
        topics: &[Topic::Token, Topic::PinOrLockout],
    },
    Question {
        id: "what_levels_may_do",
        question: "What may Level 1, Level 2 and Level 3 do?",
        answer: "Level 1 has full access: creates incidents, processes them and submits them. Level 2 creates incidents \
                 but cannot submit them. Level 3 reads data and reports and takes no part in reporting. Every group is \
                 listed with each permission.",
        operations: &[GROUPS, GROUP, ME],
        topics: &[],
    },
    Question {
        id: "how_many_level_1",
        question: "How many Level 1 users should a facility have?",
        answer: "Two or more. Below two the facility is warned; its last one cannot be removed.",
        operations: &[COVERAGE],
        topics: &[Topic::NewUser],
    },
    Question {
        id: "change_level",
        question: "How is somebody's security group changed?",
        answer: "The facility's Security Administrator changes it; where that needs Central Office's consent, by a request \
                 for access of the kind change_group. It takes effect with the person's next request.",
        operations: &[CHANGE_GROUP, REQUEST_ACCESS],
        topics: &[Topic::NewUser],
    },
    Question {
        id: "locked_out",
        question: "I am locked out after three failed sign-ons. Who unlocks my account?",
        answer: "The ITS service desk of your kind of staff. The lock does not pass with time, and the NIMRS Help Desk \
                 cannot take it away.",
        operations: &[CONTACTS, UNLOCK],
        topics: &[Topic::PinOrLockout],
    },
    Question {
        id: "forgotten_pin",
        question: "I forgot my PIN. Who resets it?",
        answer: "The ITS service desk of your kind of staff, not the NIMRS Help Desk. You get a code that works once, and \
                 choose a new PIN. While you know your PIN you can change it yourself.",
        operations: &[CONTACTS, RESET_PIN, ACTIVATE, CHANGE_PIN],
        topics: &[Topic::PinOrLockout],
    },
    Question {
        id: "token_trouble",
        question: "My e-token is lost or does not work. What do I do?",
        answer: "Local staff call their ITS service desk. State staff use the Self-Service Console. The desk issues a new \
                 e-token; the old one stops working at once.",
        operations: &[CONTACTS, REISSUE, ACTIVATE],
        topics: &[Topic::Token, Topic::PinOrLockout],
    },
    Question {
        id: "six_months",
        question: "What happens if I do not sign on for six months?",
        answer: "The account locks by itself; the ITS service desk unlocks it. Mails remind you 30, 7 and 1 day before, and \
                 you and your administrators can see the day.",
        operations: &[MY_EXPIRY, STANDINGS, UNLOCK],
        topics: &[Topic::PinOrLockout],
    },
    Question {
        id: "one_year",
        question: "I have not signed on for more than a year. How do I get back in?",
        answer: "Access is established again: at a local facility its Security Administrator files a request of the kind \
                 reestablish, for State staff it is an e-RFA. The account keeps its history and gets a new e-token.",
        operations: &[STANDINGS, REQUEST_ACCESS],
        topics: &[Topic::ExpiredOverOneYear, Topic::NewUser],
    },
    Question {
        id: "leaving_staff",
        question: "Somebody leaves. How is the access taken away?",
        answer: "At a local facility the Security Administrator deactivates the account, which ends its sessions at once. \
                 For State staff an e-RFA of the kind deactivate does.",
        operations: &[DEACTIVATE, REQUEST_ACCESS],
        topics: &[Topic::Deactivate],
    },
    Question {
        id: "technical_issue",
        question: "Something does not work. Whom do I call?",
        answer: "The NIMRS Help Desk, with the request_id of the error. Every error says what can be done and who helps; \
                 each kind of error is explained. The help desk cannot reset a PIN or unlock an account.",
        operations: &[CONTACTS, PROBLEM],
        topics: &[Topic::TechnicalIssue],
    },
    Question {
        id: "part_524",
        question: "I am not sure what Part 524 asks for. Who clarifies it?",
        answer: "The Clinical Risk Manager of your county at Central Office. What an incident is, to whom it goes and by \
                 when is answered by the classification with its citations.",
        operations: &[CLASSIFY, CONTACTS, MANAGERS],
        topics: &[Topic::Part524Clarification],
    },
    Question {
        id: "wrong_category",
        question: "The Justice Center put an incident into the wrong category. How is it changed?",
        answer: "Ask the Justice Center with a request of the kind reclassification. It becomes a mail with the Justice \
                 Center's number alone as its subject and your reason as its text; the Clinical Risk Manager gets it in \
                 copy.",
        operations: &[ASK_JC, SEE_ASKED],
        topics: &[Topic::Reclassification],
    },
    Question {
        id: "not_our_client",
        question: "An incident in our import queue is not about a client of ours. What do we do?",
        answer: "Ask the Justice Center with a request of the kind reassignment. Once it agrees the case moves to the other \
                 facility. Do not import it and do not delete anything.",
        operations: &[QUEUE, ASK_JC, SEE_ASKED],
        topics: &[Topic::Reassignment],
    },
    Question {
        id: "not_in_queue",
        question: "We reported an incident to the VPCR and it is not in our import queue. What do we do?",
        answer: "Ask the Justice Center with a request of the kind not_arrived, with the number that the VPCR gave. With it \
                 open the incident can be submitted in time.",
        operations: &[QUEUE, ASK_JC],
        topics: &[Topic::NotArrived],
    },
    Question {
        id: "import_queue",
        question: "What is the Justice Center import queue, and who takes incidents from it?",
        answer: "What was reported to the VPCR arrives there once OMH released it. A Level 1 user makes an incident of it, \
                 or links it to one that is there.",
        operations: &[QUEUE, IMPORT],
        topics: &[Topic::NotArrived],
    },
    Question {
        id: "report_to_vpcr",
        question: "Where is abuse, neglect or a significant incident reported?",
        answer: "To the Vulnerable Persons' Central Register at once, at any hour, by telephone; then in NIMRS, with the \
                 number that it gives. What to do with which incident is answered by the classification.",
        operations: &[CONTACTS, CLASSIFY, RECORD],
        topics: &[Topic::VpcrHotline],
    },
    Question {
        id: "report_a_death",
        question: "How is a death reported?",
        answer: "To the Justice Center's death reporting line, whatever the cause, up to 30 days after discharge; and in \
                 NIMRS. Where abuse or neglect is suspected, to the VPCR as well.",
        operations: &[CONTACTS, RECORD],
        topics: &[Topic::DeathLine, Topic::VpcrHotline],
    },
    Question {
        id: "submitting",
        question: "Who submits a report, and by when?",
        answer: "A Level 1 user, who gets every fault at once if something is missing. What is due and overdue is listed; \
                 late is accepted with a reason.",
        operations: &[SUBMIT, DEADLINES],
        topics: &[Topic::Part524Clarification],
    },
    Question {
        id: "delete_an_incident",
        question: "How is an incident deleted?",
        answer: "A draft that was never submitted is discarded. For anything submitted a Level 1 user files a deletion \
                 request, and Central Office decides; what carries a Justice Center number stays unless the Justice Center \
                 withdrew or reassigned it. A wrong category is no ground: ask for a reclassification.",
        operations: &[DISCARD, REQUEST_DELETION],
        topics: &[Topic::Part524Clarification],
    },
    Question {
        id: "training_material",
        question: "Where are training videos, policy guides and job aids?",
        answer: "In the Learning Center, open to everybody, to read or to download. Who is signed on can note what was \
                 completed.",
        operations: &[MATERIAL, DOWNLOAD, COMPLETE, MY_TRAINING],
        topics: &[Topic::Webinar],
    },
    Question {
        id: "webinars",
        question: "When are the webinars, and how do I take part?",
        answer: "Twice a month; NIMRS News announces them. Register for one; when it is full you wait, and move up by \
                 yourself when a place becomes free. The calendar can be subscribed to.",
        operations: &[NEWS, WEBINARS, REGISTER, FEED],
        topics: &[Topic::Webinar],
    },
    Question {
        id: "custom_webinar",
        question: "Can our agency have a webinar of its own?",
        answer: "Yes: ask for one, and the NIMRS Support Group answers.",
        operations: &[ASK_WEBINAR],
        topics: &[Topic::Webinar],
    },
    Question {
        id: "reports",
        question: "Who may see data and reports, and where?",
        answer: "Levels 1, 2 and 3 see their facility's data; Level 3 is for those who read and report only. Lists of \
                 incidents and of what is due can be narrowed and searched; the reports count them by type, month, unit \
                 and more, as tables and charts; Levels 1 and 3 may take lists away as an export. Names are shown to \
                 Level 3 only for a reason.",
        operations: &[INCIDENTS, DEADLINES, REPORT, EXPORT, GROUPS],
        topics: &[],
    },
];

#[cfg(test)]
mod tests {
    use nimrs_contract::vocabulary::Code;

    use super::*;

    #[test]
    fn each_question_has_a_name_of_its_own_and_something_to_do() {
        for (index, question) in FAQ.iter().enumerate() {
            assert!(!FAQ[..index].iter().any(|other| other.id == question.id), "{}", question.id);
            assert!(question.question.ends_with('?') && question.answer.ends_with('.'), "{}", question.id);
            assert!(!question.operations.is_empty(), "{}", question.id);
        }
    }

    #[test]
    fn every_topic_of_the_contacts_answers_a_question() {
        for topic in Topic::ALL {
            assert!(FAQ.iter().any(|question| question.topics.contains(topic)), "{topic}");
        }
    }
}
