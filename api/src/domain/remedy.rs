//! What a person can do about an error, and which contact helps: one table for every problem code, refined by what the
//! error is about.

use nimrs_contract::vocabulary::{ContactTopic as Topic, ProblemCode as Code, SecurityGroup as Group, StaffKind};

use super::contacts::{CONTACTS, Contact, contact_for};
use super::faults::FieldFault;

/// The advice that goes with an error.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Advice {
    /// What to do, as sentences.
    pub text: &'static str,
    /// What to look up in the list of contacts.
    pub topic: Topic,
}

/// Whose matter an error of a code is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Matter {
    /// Of who made the program that asked: the person can only pass it on.
    Program,
    /// Of what the request is about.
    Subject,
    /// Of this topic, whatever the request is about.
    Of(Topic),
}

/// The table: what to do about each code, and whose matter it is.
#[rustfmt::skip]
fn by_code(code: Code) -> (&'static str, Matter) {
    use Matter::{Of, Program, Subject};
    match code {
        Code::MalformedJson => ("The program you use sent something that is not JSON.", Program),
        Code::MalformedXml => ("The program you use sent XML that is not taken here.", Program),
        Code::MalformedRequest => ("The program you use asked in a form that is not taken here.", Program),
        Code::MethodNotAllowed => ("The program you use asked in a way that this address does not take.", Program),
        Code::NotAcceptable => ("The program you use asked for a form that there is not.", Program),
        Code::Gone => ("The program you use asks in a way that was taken out of service; it needs a newer version.", Program),
        Code::BodyTooLarge => ("Send less at once.", Program),
        Code::UnsupportedMediaType => ("Send it in a form that is taken here, as `detail` says.", Program),
        Code::IdempotencyKeyReused => ("The program you use must take a new Idempotency-Key for a new request.", Program),
        Code::CursorMismatch => ("Begin the list again.", Program),
        Code::PreconditionRequired => ("The program you use must say which version it changes.", Program),
        Code::PreconditionFailed => ("Read it again, look at what was changed, and repeat your change.", Program),
        Code::RequestInProgress => ("Wait for the answer to the first request.", Program),
        Code::RangeNotSatisfiable => ("The program you use has the whole file already, or asked behind its end.", Program),
        Code::TooManyRequests => ("Wait as long as `Retry-After` says.", Program),
        Code::InvalidToken => ("Sign on with POST /v1/auth/login, or refresh the token with POST /v1/auth/refresh. Programs get theirs at POST /oauth/token.",
            Of(Topic::PinOrLockout)),
        Code::SignOnFailed => ("Check user ID and PIN, wait for the next code and try again.", Of(Topic::PinOrLockout)),
        Code::RefreshRefused => ("Sign on again with POST /v1/auth/login.", Of(Topic::PinOrLockout)),
        Code::AccountLockedFailedAttempts => ("The account is locked after three failed sign-ons in a row.", Of(Topic::PinOrLockout)),
        Code::AccountLockedInactive => ("The account is locked after six months without a sign-on.", Of(Topic::PinOrLockout)),
        Code::AccountPending => ("Activate the account with the code that was mailed to you.", Of(Topic::PinOrLockout)),
        Code::AccountExpired => ("Access expired after a year without a sign-on.", Of(Topic::ExpiredOverOneYear)),
        Code::AccountDeactivated => ("The account was taken out of use.", Of(Topic::NewUser)),
        Code::Forbidden => ("Ask a colleague whose security group may do this.", Of(Topic::NewUser)),
        Code::AccessReasonRequired => ("Say why you need to see it, in the header Access-Reason.", Of(Topic::NewUser)),
        Code::LastLevel1 => ("Give another account of the facility Level 1 first.", Of(Topic::NewUser)),
        Code::NotFound => ("Check the address; what belongs to another organization is not shown.", Subject),
        Code::StateConflict => ("Read it again: its state says what can be done now.", Subject),
        Code::Duplicate => ("Use what is there already.", Subject),
        Code::ValidationFailed => ("Correct what `errors` names and send it again; nothing was changed.", Subject),
        Code::InternalError => ("Try again; if it keeps failing, tell the help desk the request_id.", Of(Topic::TechnicalIssue)),
        Code::DatabaseUnavailable | Code::Unavailable =>
            ("Try again as `Retry-After` says; nothing was changed.", Of(Topic::TechnicalIssue)),
    }
}

/// What to do about an error with these faults at this path, and which contact helps.
pub fn advice(code: Code, faults: &[FieldFault], path: &str) -> Advice {
    let (text, matter) = by_code(code);
    let topic = match matter {
        Matter::Program => Topic::TechnicalIssue,
        Matter::Of(topic) => topic,
        Matter::Subject => of_faults(faults)
            .or_else(|| if of_the_program(faults) { None } else { of_path(path) })
            .unwrap_or(Topic::TechnicalIssue),
    };
    Advice { text, topic }
}

/// Who helps with a topic, and with what.
pub fn who_helps(topic: Topic) -> &'static str {
    match topic {
        Topic::TechnicalIssue => "The NIMRS Help Desk answers technical questions; tell it the request_id.",
        Topic::PinOrLockout | Topic::Token => {
            "The ITS service desk helps with PINs, locks and e-tokens; the NIMRS Help Desk cannot."
        }
        Topic::NewUser => {
            "Access is given and changed by a request for access: a local facility's Security Administrator files it, \
             for State staff it is an e-RFA."
        }
        Topic::ExpiredOverOneYear => "The facility's Security Administrator re-establishes access.",
        Topic::Deactivate => {
            "The facility's Security Administrator, or for State staff an e-RFA, takes accounts out of use."
        }
        Topic::Part524Clarification => {
            "What an incident is under Part 524 is answered by the Clinical Risk Manager of the county."
        }
        Topic::Reclassification | Topic::Reassignment | Topic::NotArrived => {
            "The Justice Center is asked by mail, with POST /v1/justice-center/requests."
        }
        Topic::VpcrHotline => {
            "What goes to the Justice Center is reported to the Vulnerable Persons' Central Register first, at any hour; \
             it gives the number."
        }
        Topic::DeathLine => "Deaths are reported to the Justice Center's death reporting line.",
        Topic::Webinar => "The NIMRS Support Group answers questions about training.",
    }
}

/// Who helps somebody, and with what.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Helper {
    /// As sentences.
    pub text: &'static str,
    /// What to look up in the list of contacts; none where nobody of it is another than who asks.
    pub topic: Option<Topic>,
}

/// Who helps a caller of this group and staff kind with a topic: never the caller's own role.
pub fn helper(topic: Topic, staff: StaffKind, group: Group) -> Helper {
    let own = contact_for(topic, staff).is_some_and(|contact| is_role_of(group, staff, contact));
    let (text, topic) = if own { instead_of(group) } else { (who_helps(topic), Some(topic)) };
    Helper { text, topic }
}

/// The topic under which the list has this contact as the role of a caller of this group and staff kind.
pub fn own_role(who: &str, staff: StaffKind, group: Group) -> Option<Topic> {
    let mut own = CONTACTS.iter().filter(|contact| contact.who == who && is_role_of(group, staff, contact));
    own.next().map(|contact| contact.topic)
}

fn is_role_of(group: Group, staff: StaffKind, contact: &Contact) -> bool {
    let topic = contact.topic;
    let of_group = match group {
        Group::SecurityAdministrator => matches!(topic, Topic::NewUser | Topic::ExpiredOverOneYear | Topic::Deactivate),
        // Where it decides itself, the e-RFA that others file leads back to it.
        Group::CentralOffice => matches!(topic, Topic::NewUser | Topic::Deactivate),
        Group::ClinicalRiskManager => topic == Topic::Part524Clarification,
        Group::JusticeCenter => matches!(
            topic,
            Topic::Reclassification | Topic::Reassignment | Topic::NotArrived | Topic::VpcrHotline | Topic::DeathLine
        ),
        Group::ItsServiceDesk => matches!(topic, Topic::PinOrLockout | Topic::Token),
        Group::NimrsHelpDesk => matches!(topic, Topic::TechnicalIssue | Topic::Webinar),
        Group::Level1 | Group::Level2 | Group::Level3 | Group::FieldOffice | Group::Integration => false,
    };
    of_group && contact.staff.is_none_or(|of| of == staff)
}

/// Who helps where a caller of the group would be sent to the own role.
fn instead_of(group: Group) -> (&'static str, Option<Topic>) {
    let text = match group {
        Group::SecurityAdministrator => {
            "Central Office decides the requests for access that you file; the NIMRS Help Desk answers technical questions."
        }
        Group::CentralOffice => {
            "Another colleague of yours may do it, or knows; the NIMRS Help Desk answers technical questions."
        }
        Group::ClinicalRiskManager => {
            "Central Office answers what an incident is under Part 524; the NIMRS Help Desk answers technical questions."
        }
        Group::ItsServiceDesk => {
            "Another colleague of yours helps with your own account; the NIMRS Help Desk answers technical questions."
        }
        Group::NimrsHelpDesk => {
            return ("Tell the operators of the service the request_id; Central Office answers the rest.", None);
        }
        _ => "The NIMRS Help Desk answers technical questions; tell it the request_id.",
    };
    (text, Some(Topic::TechnicalIssue))
}

/// Whether it matters in which county somebody asks.
pub fn needs_county(topic: Topic) -> bool {
    topic == Topic::Part524Clarification
}

/// The topic of the faults, where one of them tells; classification before anything else.
fn of_faults(faults: &[FieldFault]) -> Option<Topic> {
    let any = |names: &[&str]| {
        faults
            .iter()
            .any(|fault| fault.pointer.split('/').any(|part| names.contains(&part)) && !is_unknown_field(fault))
    };
    if any(&[
        "incident_type",
        "more_types",
        "premises",
        "supervision",
        "proposed_classification",
        "proposed_type",
        "classification",
    ]) {
        Some(Topic::Part524Clarification)
    } else if any(&["jc_numbers", "reported_to_vpcr_at", "vpcr_accepted_at", "vpcr_report", "vpcr_reported_at"]) {
        Some(Topic::VpcrHotline)
    } else if any(&["death"]) {
        Some(Topic::DeathLine)
    } else if any(&["pin", "new_pin", "token_code", "enrollment_code"]) {
        Some(Topic::PinOrLockout)
    } else {
        None
    }
}

fn is_unknown_field(fault: &FieldFault) -> bool {
    fault.code == "unknown_field"
}

/// Whether the faults are such that only the program can be put right, whatever the request is about.
fn of_the_program(faults: &[FieldFault]) -> bool {
    const CODES: [&str; 7] =
        ["unknown_field", "unknown_parameter", "repeated", "wrong_type", "no_alternative", "nul_character", "invalid"];
    let outside = |fault: &FieldFault| fault.pointer.starts_with("query:") || fault.pointer.starts_with("header:");
    !faults.is_empty() && faults.iter().all(|fault| outside(fault) || CODES.contains(&fault.code.as_str()))
}

/// The topic of what an address is about.
fn of_path(path: &str) -> Option<Topic> {
    let mut parts = path.trim_start_matches("/v1/").split('/');
    let (noun, last) = (parts.next()?, parts.next_back());
    match (noun, last) {
        ("accounts", Some("unlock" | "reset-pin" | "reissue-token")) | ("auth", _) => Some(Topic::PinOrLockout),
        ("accounts", Some("deactivate")) => Some(Topic::Deactivate),
        ("accounts" | "access-requests" | "account-standings" | "level-1-coverage", _) => Some(Topic::NewUser),
        ("import-queue", _) => Some(Topic::NotArrived),
        ("justice-center", Some(_)) if path.starts_with("/v1/justice-center/requests") => Some(Topic::Reclassification),
        ("webinars" | "webinar-series" | "webinar-requests" | "learning" | "news", _) => Some(Topic::Webinar),
        ("classifications" | "taxonomy" | "deletion-requests", _) => Some(Topic::Part524Clarification),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use nimrs_contract::vocabulary::Code as _;

    use super::*;

    fn fault(pointer: &str, code: &str) -> FieldFault {
        FieldFault { pointer: pointer.to_owned(), code: code.to_owned(), message: String::new() }
    }

    #[test]
    fn every_code_says_what_to_do_and_has_a_contact_for_either_staff() {
        for code in Code::ALL {
            let advice = advice(*code, &[], "/v1/incidents");
            assert!(advice.text.ends_with('.'), "{code}");
            for staff in StaffKind::ALL {
                assert!(contact_for(advice.topic, *staff).is_some(), "{code} {staff}");
            }
        }
    }

    /// The whole table, as people would check it.
    #[test]
    fn each_code_leads_to_its_topic() {
        use Topic::{ExpiredOverOneYear as Expired, NewUser, PinOrLockout as Pin, TechnicalIssue as Technical};
        let expected = [
            ("malformed_json", Technical),
            ("malformed_xml", Technical),
            ("malformed_request", Technical),
            ("invalid_token", Pin),
            ("sign_on_failed", Pin),
            ("refresh_refused", Pin),
            ("forbidden", NewUser),
            ("account_locked_failed_attempts", Pin),
            ("account_locked_inactive", Pin),
            ("account_expired", Expired),
            ("account_deactivated", NewUser),
            ("account_pending", Pin),
            ("access_reason_required", NewUser),
            ("not_found", Technical),
            ("method_not_allowed", Technical),
            ("gone", Technical),
            ("not_acceptable", Technical),
            ("state_conflict", Technical),
            ("last_level_1", NewUser),
            ("request_in_progress", Technical),
            ("duplicate", Technical),
            ("precondition_failed", Technical),
            ("body_too_large", Technical),
            ("unsupported_media_type", Technical),
            ("validation_failed", Technical),
            ("idempotency_key_reused", Technical),
            ("cursor_mismatch", Technical),
            ("precondition_required", Technical),
            ("range_not_satisfiable", Technical),
            ("too_many_requests", Technical),
            ("internal_error", Technical),
            ("database_unavailable", Technical),
            ("unavailable", Technical),
        ];
        let found: Vec<(&str, Topic)> =
            Code::ALL.iter().map(|code| (code.code(), advice(*code, &[], "/v1/incidents").topic)).collect();
        assert_eq!(found, expected);
    }

    /// How each group is called in texts and in the list of contacts.
    fn own_names(group: Group, staff: StaffKind) -> &'static [&'static str] {
        match (group, staff) {
            (Group::SecurityAdministrator, StaffKind::Local) => &["Security Administrator"],
            (Group::SecurityAdministrator, StaffKind::State) => &["Security Administrator", "e-RFA"],
            (Group::CentralOffice, _) => &["e-RFA"],
            (Group::ClinicalRiskManager, _) => &["Clinical Risk Manager"],
            (Group::JusticeCenter, _) => &["Justice Center", "Vulnerable Persons"],
            (Group::ItsServiceDesk, StaffKind::Local) => &["ITS service desk", "HealthHelp"],
            (Group::ItsServiceDesk, StaffKind::State) => &["ITS service desk", "Fixit"],
            (Group::NimrsHelpDesk, _) => &["NIMRS Help Desk", "NIMRS Support Group"],
            _ => &[],
        }
    }

    #[test]
    fn no_error_names_the_callers_own_role() {
        let paths = [
            "/v1/accounts/7/unlock",
            "/v1/accounts/7/deactivate",
            "/v1/access-requests",
            "/v1/import-queue/7",
            "/v1/justice-center/requests/7",
            "/v1/webinars/7/register",
            "/v1/classifications",
            "/v1/incidents",
        ];
        let faults = ["/content/incident_type", "/content/jc_numbers", "/content/death/manner", "/pin", "/reason"];
        for group in Group::ALL {
            let staffs: &[StaffKind] = match group {
                Group::CentralOffice | Group::FieldOffice | Group::ClinicalRiskManager | Group::JusticeCenter => {
                    &[StaffKind::State]
                }
                _ => StaffKind::ALL,
            };
            for (staff, code) in staffs.iter().flat_map(|staff| Code::ALL.iter().map(move |code| (*staff, *code))) {
                for (path, pointer) in paths.iter().flat_map(|path| faults.iter().map(move |fault| (path, fault))) {
                    let advice = advice(code, &[fault(pointer, "wrong")], path);
                    let helper = helper(advice.topic, staff, *group);
                    let contact =
                        helper.topic.and_then(|topic| contact_for(topic, staff)).map_or("", |found| found.who);
                    let said = format!("{} {} {contact}", advice.text, helper.text);
                    // Desks help with the accounts of others; what they cannot do themselves they may be told.
                    let told = said.replace("; the NIMRS Help Desk cannot", "");
                    for name in own_names(*group, staff) {
                        assert!(!told.contains(name), "{group} {staff} {code} {path} {pointer}: {said}");
                    }
                    assert!(helper.topic.is_some() || *group == Group::NimrsHelpDesk, "{group} {code}: {said}");
                }
            }
        }
    }

    #[test]
    fn a_card_that_a_use_case_gave_is_known_for_the_own_role() {
        let (admin, central, local, state) =
            (Group::SecurityAdministrator, Group::CentralOffice, StaffKind::Local, StaffKind::State);
        for (who, staff, group, own) in [
            ("the facility's SMS Security Administrator", local, admin, true),
            ("the facility's Security Administrator", local, admin, true),
            ("the State intranet's e-RFA", state, admin, true),
            ("the State intranet's e-RFA", local, admin, false),
            ("the facility's SMS Security Administrator", local, Group::Level1, false),
            ("the State intranet's e-RFA", state, central, true),
            ("the facility's SMS Security Administrator", state, central, false),
            ("the facility's Security Administrator", state, central, false),
            ("NYS ITS Service Desk (Fixit)", local, Group::ItsServiceDesk, false),
            ("NYS ITS Service Desk (Fixit)", state, Group::ItsServiceDesk, true),
            ("NIMRS Help Desk", state, Group::NimrsHelpDesk, true),
            ("Alex Moreau, Clinical Risk Manager of Kings County", state, Group::ClinicalRiskManager, false),
        ] {
            assert_eq!(own_role(who, staff, group).is_some(), own, "{who} {staff} {group}");
        }
    }

    #[test]
    fn what_is_wrong_and_where_refines_the_topic() {
        for (pointer, code, path, topic) in [
            ("/content/incident_type", "wrong_type", "/v1/incidents/7/submit", Topic::Part524Clarification),
            ("/content/more_types/0", "not_omh_only", "/v1/incidents/7/submit", Topic::Part524Clarification),
            ("/incident_type", "unknown_value", "/v1/classifications", Topic::Part524Clarification),
            ("/proposed_classification", "required", "/v1/justice-center/requests", Topic::Part524Clarification),
            ("/content/jc_numbers", "required", "/v1/incidents/7/submit", Topic::VpcrHotline),
            ("/content/death/manner", "required", "/v1/incidents/7/submit", Topic::DeathLine),
            ("/pin", "trivial", "/v1/auth/activate", Topic::PinOrLockout),
            ("/reason", "required", "/v1/access-requests", Topic::NewUser),
            ("/colour", "unknown_field", "/v1/access-requests", Topic::TechnicalIssue),
            ("/incident_type", "unknown_field", "/v1/incidents", Topic::TechnicalIssue),
            ("query:staus", "unknown_parameter", "/v1/accounts", Topic::TechnicalIssue),
            ("/reason", "required", "/v1/deletion-requests", Topic::Part524Clarification),
            ("/narrative/description", "too_long", "/v1/incidents", Topic::TechnicalIssue),
        ] {
            assert_eq!(advice(Code::ValidationFailed, &[fault(pointer, code)], path).topic, topic, "{pointer} {path}");
        }
        for (path, topic) in [
            ("/v1/accounts/7/unlock", Topic::PinOrLockout),
            ("/v1/accounts/7/deactivate", Topic::Deactivate),
            ("/v1/accounts/7", Topic::NewUser),
            ("/v1/import-queue/7", Topic::NotArrived),
            ("/v1/justice-center/requests/7", Topic::Reclassification),
            ("/v1/justice-center/cases", Topic::TechnicalIssue),
            ("/v1/webinars/7/register", Topic::Webinar),
            ("/v1/incidents/7", Topic::TechnicalIssue),
            ("/nowhere", Topic::TechnicalIssue),
        ] {
            assert_eq!(advice(Code::StateConflict, &[], path).topic, topic, "{path}");
        }
        assert_eq!(
            advice(Code::CursorMismatch, &[], "/v1/accounts").topic,
            Topic::TechnicalIssue,
            "the program's matter"
        );
    }
}
