//! The text of the mail. It says what the request says and nothing else of the incident: no client's name or
//! identifier is put in here.

use chrono::{DateTime, Utc};
use nimrs_contract::jc_request::JcRequestContact;
use nimrs_contract::vocabulary::{IncidentType, JcClassification, JcRequestKind, VpcrReportMethod};

use crate::domain::calendar::ZONE;
use crate::domain::taxonomy::type_info;

/// The most characters of a line, so that mail servers leave them as they are.
const WIDTH: usize = 72;

/// What a mail says.
#[derive(Debug, Clone)]
pub struct Letter<'a> {
    /// What is asked.
    pub kind: JcRequestKind,
    /// The number of the Justice Center.
    pub number: &'a str,
    /// Why.
    pub reason: &'a str,
    /// The classification that would be right.
    pub classification: Option<JcClassification>,
    /// The type that would be right.
    pub incident_type: Option<IncidentType>,
    /// The facility whose client it is.
    pub proposed_facility: Option<&'a str>,
    /// When it was reported to the VPCR.
    pub reported_at: Option<DateTime<Utc>>,
    /// How it was reported.
    pub method: Option<VpcrReportMethod>,
    /// Who reported it.
    pub caller: Option<&'a str>,
    /// The name of the facility.
    pub facility: &'a str,
    /// The name of its county.
    pub county: &'a str,
    /// Whom the Justice Center can ask back.
    pub contact: &'a JcRequestContact,
    /// The Clinical Risk Manager in copy.
    pub risk_manager: &'a str,
}

/// The text, in lines of at most 72 characters (longer words apart) that end with a line feed.
pub fn body(letter: &Letter<'_>) -> String {
    let mut lines = vec![format!("Request to the Justice Center about case {}", letter.number), String::new()];
    lines.extend(wrapped(what(letter.kind)));
    lines.extend([String::new(), "Reason:".to_owned()]);
    for line in letter.reason.trim().replace("\r\n", "\n").split(['\n', '\r']) {
        lines.extend(wrapped(&plain(line)));
    }
    lines.push(String::new());
    let facts: Vec<String> =
        facts(letter).into_iter().flat_map(|(name, value)| wrapped(&format!("{name}: {value}"))).collect();
    if !facts.is_empty() {
        lines.extend(facts);
        lines.push(String::new());
    }
    lines.extend(wrapped(&format!("Facility: {}, {} County", plain(letter.facility), letter.county)));
    lines.extend(wrapped(&format!("Contact: {}", contact(letter.contact))));
    lines.push(String::new());
    lines.extend(wrapped(&format!(
        "Please answer to the contact. In copy: the Clinical Risk Manager of the region, {}.",
        plain(letter.risk_manager)
    )));
    lines.join("\n") + "\n"
}

fn what(kind: JcRequestKind) -> &'static str {
    match kind {
        JcRequestKind::Reclassification => "We ask you to change the classification of this case.",
        JcRequestKind::Reassignment => {
            "We ask you to assign this case to another provider: it is not about a client of ours."
        }
        JcRequestKind::NotArrived => {
            "We reported this case to the Vulnerable Persons' Central Register, and it has not arrived in our import \
             queue. We ask you to send it."
        }
    }
}

/// The proposed change, or how it was reported.
fn facts(letter: &Letter<'_>) -> Vec<(&'static str, String)> {
    let facts = [
        ("Proposed classification", letter.classification.map(|it| it.to_string().replace('_', " "))),
        ("Proposed type", letter.incident_type.map(|kind| type_info(kind).title.to_owned())),
        ("Provider whose client it is", letter.proposed_facility.map(plain)),
        ("Reported to the register", letter.reported_at.map(in_new_york)),
        ("Reported by means of", letter.method.map(|method| method.to_string())),
        ("Reported by", letter.caller.map(plain)),
    ];
    facts.into_iter().filter_map(|(name, value)| Some((name, value?))).collect()
}

fn in_new_york(at: DateTime<Utc>) -> String {
    at.with_timezone(&ZONE).format("%B %-d, %Y, %-I:%M %p (%Z)").to_string()
}

fn contact(contact: &JcRequestContact) -> String {
    let parts = [Some(contact.name.as_str()), contact.phone.as_deref(), contact.email.as_deref()];
    parts.into_iter().flatten().map(plain).filter(|part| !part.is_empty()).collect::<Vec<_>>().join(", ")
}

/// The text on one line, without control characters and signs that turn the direction of writing.
fn plain(text: &str) -> String {
    let turned = |c: char| matches!(c, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    let blank = |c: char| c.is_control() || matches!(c, '\u{2028}' | '\u{2029}');
    let text: String = text.chars().filter(|c| !turned(*c)).map(|c| if blank(c) { ' ' } else { c }).collect();
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The words of one paragraph in lines.
fn wrapped(text: &str) -> Vec<String> {
    let mut lines = vec![String::new()];
    for word in text.split_whitespace() {
        if let Some(line) = lines.last_mut() {
            let length = line.chars().count();
            if length == 0 {
                line.push_str(word);
            } else if length + 1 + word.chars().count() <= WIDTH {
                line.push(' ');
                line.push_str(word);
            } else {
                lines.push(word.to_owned());
            }
        }
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn dana() -> JcRequestContact {
        JcRequestContact {
            name: "Dana Reyes".to_owned(),
            phone: Some("845-555-0101".to_owned()),
            email: Some("dana.reyes@example.org".to_owned()),
        }
    }

    fn letter<'a>(kind: JcRequestKind, reason: &'a str, contact: &'a JcRequestContact) -> Letter<'a> {
        Letter {
            kind,
            number: "101-460120030",
            reason,
            classification: None,
            incident_type: None,
            proposed_facility: None,
            reported_at: None,
            method: None,
            caller: None,
            facility: "Hudson View Clinic",
            county: "Dutchess",
            contact,
            risk_manager: "Alex Moreau",
        }
    }

    #[test]
    fn a_reclassification_reads_as_a_person_would_write_it() {
        let (reason, contact) =
            ("The fall was witnessed by two members of staff.\r\nNo custodian failed in a duty.", dana());
        let letter = Letter {
            classification: Some(JcClassification::SignificantIncident),
            incident_type: Some(IncidentType::Fall),
            ..letter(JcRequestKind::Reclassification, reason, &contact)
        };
        let fall = type_info(IncidentType::Fall).title;
        assert_eq!(
            body(&letter),
            format!(
                "Request to the Justice Center about case 101-460120030\n\n\
                 We ask you to change the classification of this case.\n\n\
                 Reason:\nThe fall was witnessed by two members of staff.\nNo custodian failed in a duty.\n\n\
                 Proposed classification: significant incident\nProposed type: {fall}\n\n\
                 Facility: Hudson View Clinic, Dutchess County\n\
                 Contact: Dana Reyes, 845-555-0101, dana.reyes@example.org\n\n\
                 Please answer to the contact. In copy: the Clinical Risk Manager of the\nregion, Alex Moreau.\n"
            )
        );
    }

    #[test]
    fn a_report_that_did_not_arrive_says_when_how_and_by_whom() {
        let contact = JcRequestContact { phone: None, ..dana() };
        let letter = Letter {
            reported_at: Some("2026-03-02T13:05:00Z".parse().unwrap()),
            method: Some(VpcrReportMethod::Phone),
            caller: Some("Sam Ortiz\nBcc: x"),
            ..letter(JcRequestKind::NotArrived, "It was reported this morning.", &contact)
        };
        let text = body(&letter);
        for line in [
            "Reported to the register: March 2, 2026, 8:05 AM (EST)\n",
            "Reported by means of: phone\n",
            "Reported by: Sam Ortiz Bcc: x\n",
            "Contact: Dana Reyes, dana.reyes@example.org\n",
        ] {
            assert!(text.contains(line), "{line}: {text}");
        }
    }

    #[test]
    fn another_provider_is_named_where_it_is_known() {
        let contact = dana();
        let base = letter(JcRequestKind::Reassignment, "The client lives elsewhere.", &contact);
        assert!(!body(&base).contains("Provider"));
        let named = Letter { proposed_facility: Some("Elm Street Clinic"), ..base };
        assert!(body(&named).contains("Provider whose client it is: Elm Street Clinic\n"));
    }

    proptest! {
        #[test]
        fn only_line_feeds_and_short_lines_whatever_is_written(
            reason in "(\\PC|[\\x00-\\x20]){0,200}", name in "(\\PC|[\\x00-\\x20]){0,60}"
        ) {
            let contact = JcRequestContact { name: name.clone(), ..dana() };
            let letter = Letter { caller: Some(&name), facility: &name, ..letter(JcRequestKind::NotArrived, &reason, &contact) };
            let text = body(&letter);
            prop_assert!(text.chars().all(|c| c == '\n' || !c.is_control()));
            prop_assert!(text.ends_with('\n'));
            prop_assert!(text.lines().all(|line| line.chars().count() <= WIDTH || !line.contains(' ')));
            let written: Vec<String> = reason.split_whitespace().map(plain).filter(|word| !word.is_empty()).collect();
            let said = text.split_whitespace().collect::<Vec<_>>().join(" ");
            prop_assert!(said.contains(&written.join(" ")), "{said}");
        }
    }
}
