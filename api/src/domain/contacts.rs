//! Whom to ask for what: the State's FAQ as data, and the first content of the editable list.

use nimrs_contract::vocabulary::{ContactTopic as Topic, StaffKind};

/// One line of the list. Some ways are names of internal services rather than addresses; they stand as the FAQ has them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Contact {
    pub topic: Topic,
    /// Whose question it answers; `None` is everybody's.
    pub staff: Option<StaffKind>,
    pub who: &'static str,
    pub phone: Option<&'static str>,
    pub email: Option<&'static str>,
    pub note: Option<&'static str>,
}

impl Contact {
    /// Where it is reached by mail. What the FAQ gives as the name of a desk is no address.
    pub fn mail_address(&self) -> Option<&'static str> {
        self.email.filter(|email| email.contains('@'))
    }
}

const fn contact(
    topic: Topic,
    staff: Option<StaffKind>,
    who: &'static str,
    phone: Option<&'static str>,
    email: Option<&'static str>,
    note: Option<&'static str>,
) -> Contact {
    Contact { topic, staff, who, phone, email, note }
}

const LOCAL: Option<StaffKind> = Some(StaffKind::Local);
const STATE: Option<StaffKind> = Some(StaffKind::State);
const JC_MAIL: Option<&str> = Some("subject: the Justice Center number only; reason in the body; copy to the CRM");
const SUPPORT_PHONE: Option<&str> = Some("518-474-3619");
const SUPPORT_MAIL: Option<&str> = Some("nimrshelp@omh.ny.gov");

/// The list, in the order of `data/contacts.csv`.
#[rustfmt::skip]
pub const CONTACTS: [Contact; 16] = [
    contact(Topic::TechnicalIssue, None, "NIMRS Help Desk", SUPPORT_PHONE, SUPPORT_MAIL,
        Some("cannot reset a PIN or unlock a password")),
    contact(Topic::PinOrLockout, LOCAL, "NYS ITS Service Desk (HealthHelp)", Some("800-435-7697 option 2"), Some("HealthHelp"),
        Some("passwords or tokens of local providers")),
    contact(Topic::PinOrLockout, STATE, "NYS ITS Service Desk (Fixit)", Some("844-891-1786"), Some("Fixit"),
        Some("passwords of NYS employees; token trouble: the self-service console")),
    contact(Topic::Token, STATE, "Self-Service Console", None, None, Some("token trouble of NYS employees")),
    contact(Topic::NewUser, LOCAL, "the facility's SMS Security Administrator", None, None,
        Some("files a Request for Access (RFA)")),
    contact(Topic::NewUser, STATE, "the State intranet's e-RFA", None, None,
        Some("State psychiatric center or Central Office or Field Office staff")),
    contact(Topic::ExpiredOverOneYear, None, "the facility's Security Administrator", None, None, Some("re-establishes access")),
    contact(Topic::Deactivate, LOCAL, "the facility's SMS Security Administrator", None, None, None),
    contact(Topic::Deactivate, STATE, "an e-RFA", None, None, None),
    contact(Topic::Part524Clarification, None, "the Central Office regional Clinical Risk Manager of the county", SUPPORT_PHONE, None,
        Some("ask for the CRM of the county")),
    contact(Topic::Reclassification, None, "the Justice Center by mail", None, None, JC_MAIL),
    contact(Topic::Reassignment, None, "the Justice Center by mail", None, None, JC_MAIL),
    contact(Topic::NotArrived, None, "the Justice Center by mail", None, None, JC_MAIL),
    contact(Topic::VpcrHotline, None, "Vulnerable Persons' Central Register (24 hours)", Some("855-373-2122"), None,
        Some("TTY 855-373-2123")),
    contact(Topic::DeathLine, None, "Justice Center death reporting line", Some("855-373-2124"), None, None),
    contact(Topic::Webinar, None, "NIMRS Support Group", SUPPORT_PHONE, SUPPORT_MAIL, Some("custom training webinars")),
];

/// The contacts of a topic for this kind of staff; for both kinds where none is given.
pub fn lookup(topic: Topic, staff_kind: Option<StaffKind>) -> impl Iterator<Item = &'static Contact> {
    CONTACTS.iter().filter(move |contact| {
        let fits = contact.staff.is_none() || staff_kind.is_none() || contact.staff == staff_kind;
        contact.topic == topic && fits
    })
}

/// The first contact of a topic for this kind of staff. Local staff have no token desk of their own: theirs is the
/// one for PINs, as its note says.
pub fn contact_for(topic: Topic, staff_kind: StaffKind) -> Option<&'static Contact> {
    let topic = match (topic, staff_kind) {
        (Topic::Token, StaffKind::Local) => Topic::PinOrLockout,
        _ => topic,
    };
    lookup(topic, Some(staff_kind)).next()
}

#[cfg(test)]
mod tests {
    use super::*;
    use nimrs_contract::vocabulary::Code;

    const CSV: &str = include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/data/contacts.csv"));

    #[test]
    fn equals_the_published_table() {
        let mut reader = csv::Reader::from_reader(CSV.as_bytes());
        assert_eq!(reader.headers().unwrap(), vec!["topic", "staff", "who", "phone", "email", "note"]);
        let rows: Vec<Vec<String>> =
            reader.records().map(|row| row.unwrap().iter().map(str::to_owned).collect()).collect();
        let ours: Vec<Vec<String>> = CONTACTS
            .iter()
            .map(|c| {
                let staff = c.staff.map_or("any", StaffKind::code);
                [c.topic.code(), staff, c.who, c.phone.unwrap_or(""), c.email.unwrap_or(""), c.note.unwrap_or("")]
                    .map(str::to_owned)
                    .to_vec()
            })
            .collect();
        assert_eq!(ours, rows);
    }

    #[test]
    fn every_topic_answers_both_kinds_of_staff() {
        for topic in Topic::ALL {
            for kind in StaffKind::ALL {
                assert!(contact_for(*topic, *kind).is_some(), "{topic} {kind}");
            }
        }
        assert_eq!(lookup(Topic::PinOrLockout, None).count(), 2);
        assert_eq!(contact_for(Topic::PinOrLockout, StaffKind::State).unwrap().email, Some("Fixit"));
    }

    #[test]
    fn a_mail_address_has_an_at_sign() {
        let addresses: Vec<&str> = CONTACTS.iter().filter_map(Contact::mail_address).collect();
        assert_eq!(addresses, ["nimrshelp@omh.ny.gov"; 2]);
    }
}
