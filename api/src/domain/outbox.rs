//! When a mail that could not be sent is tried again, when it is given up, and in which words.

use chrono::{DateTime, TimeDelta, Utc};
use nimrs_contract::vocabulary::Code;
use serde::{Deserialize, Serialize};

/// A mail is given up this long after it was queued, or retried.
pub const PATIENCE: TimeDelta = TimeDelta::hours(24);

const FIRST_WAIT: i64 = 5;
const LONGEST_WAIT: i64 = 15 * 60;

/// Where a mail stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum OutboxStatus {
    /// It waits for its next attempt, or is being sent.
    Queued,
    /// The mail server took it.
    Sent,
    /// It was given up; it can be retried.
    Failed,
    /// Its sender does not want it sent any more.
    Stopped,
}

impl Code for OutboxStatus {
    const ALL: &'static [Self] = &[Self::Queued, Self::Sent, Self::Failed, Self::Stopped];

    fn code(self) -> &'static str {
        match self {
            Self::Queued => "queued",
            Self::Sent => "sent",
            Self::Failed => "failed",
            Self::Stopped => "stopped",
        }
    }
}

/// What a mail is about; decides who is told when it left or was given up.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum MailKind {
    /// A request to the Justice Center; the subject is its id.
    JcRequest,
    /// An enrolment code for a person; the subject is the enrolment's id. It is a secret, see [`MailKind::is_secret`].
    Enrollment,
    /// An answer to the enrolment of a facility; the subject is its id.
    FacilityEnrollment,
    /// A warning that an account will lock or expire; the subject is the account's id.
    AccountReminder,
    /// A warning that a facility has too few Level 1 users; the subject is the facility's id.
    Level1Shortage,
    /// News about a place in a webinar; the subject is the registration's id.
    Webinar,
    /// An answer to a request for a webinar; the subject is its id.
    WebinarRequest,
    /// A notice that somebody took emergency access; the subject is its id.
    EmergencyAccess,
    /// A notice that a webhook was disabled; the subject is its id.
    Webhook,
}

impl MailKind {
    /// Whether the text is a secret: the outbox keeps it sealed, and not at all once it left.
    pub fn is_secret(self) -> bool {
        self == Self::Enrollment
    }
}

impl Code for MailKind {
    const ALL: &'static [Self] = &[
        Self::JcRequest,
        Self::Enrollment,
        Self::FacilityEnrollment,
        Self::AccountReminder,
        Self::Level1Shortage,
        Self::Webinar,
        Self::WebinarRequest,
        Self::EmergencyAccess,
        Self::Webhook,
    ];

    fn code(self) -> &'static str {
        match self {
            Self::JcRequest => "jc_request",
            Self::Enrollment => "enrollment",
            Self::FacilityEnrollment => "facility_enrollment",
            Self::AccountReminder => "account_reminder",
            Self::Level1Shortage => "level_1_shortage",
            Self::Webinar => "webinar",
            Self::WebinarRequest => "webinar_request",
            Self::EmergencyAccess => "emergency_access",
            Self::Webhook => "webhook",
        }
    }
}

/// Whom the mail server is told: the addresses of the SMTP commands, apart from the headers.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Envelope {
    /// Who sends.
    pub from: String,
    /// Everybody who receives.
    pub to: Vec<String>,
}

/// Why an attempt failed. The mail server's own words are never kept: nobody knows what they hold.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Failure {
    /// The mail server refused the mail for good (SMTP 5xx, RFC 5321 section 4.2.1).
    Refused(u16),
    /// The mail server put it off (SMTP 4xx).
    PutOff(u16),
    /// The mail server does not let this service in: a fault of the set-up, not of the mail.
    NotLetIn(Option<u16>),
    /// There is no connection to the mail server.
    Unreachable,
    /// It took too long.
    TimedOut,
    /// The connection broke before the mail server confirmed the mail.
    Broken,
    /// No secure connection could be made.
    Insecure,
    /// The mail server said something that is not SMTP.
    NotUnderstood,
    /// The folder for mails cannot be written.
    Folder,
}

impl Failure {
    /// Whether trying the same mail again is of no use.
    pub fn is_permanent(self) -> bool {
        matches!(self, Self::Refused(_))
    }

    /// The cause in words for people.
    pub fn words(self) -> String {
        match self {
            Self::Refused(code) => format!("The mail server refused the mail for good (SMTP {code})."),
            Self::PutOff(code) => format!("The mail server put the mail off (SMTP {code})."),
            Self::NotLetIn(Some(code)) => format!("The mail server does not let this service in (SMTP {code})."),
            Self::NotLetIn(None) => "The mail server does not let this service in.".to_owned(),
            Self::Unreachable => "The mail server could not be reached.".to_owned(),
            Self::TimedOut => "The mail server did not answer in time.".to_owned(),
            Self::Broken => "The connection broke before the mail server confirmed the mail.".to_owned(),
            Self::Insecure => "No secure connection to the mail server could be made.".to_owned(),
            Self::NotUnderstood => "The mail server gave an answer that is not understood.".to_owned(),
            Self::Folder => "The folder for mails could not be written.".to_owned(),
        }
    }

    /// A word for logs and metrics.
    pub fn code(self) -> &'static str {
        match self {
            Self::Refused(_) => "refused",
            Self::PutOff(_) => "put_off",
            Self::NotLetIn(_) => "not_let_in",
            Self::Unreachable => "unreachable",
            Self::TimedOut => "timed_out",
            Self::Broken => "broken",
            Self::Insecure => "insecure",
            Self::NotUnderstood => "not_understood",
            Self::Folder => "folder",
        }
    }
}

/// How long to wait after an attempt; the first is 1.
pub fn wait_after(attempt: i32) -> TimeDelta {
    let power = u32::try_from(attempt.saturating_sub(1)).unwrap_or(0).min(10);
    TimeDelta::seconds(FIRST_WAIT.saturating_mul(3_i64.pow(power)).min(LONGEST_WAIT))
}

/// When a mail that was put off is tried again; `None` when it is to be given up.
pub fn next_attempt(failure: Failure, attempt: i32, since: DateTime<Utc>, now: DateTime<Utc>) -> Option<DateTime<Utc>> {
    let next = now + wait_after(attempt);
    (!failure.is_permanent() && next <= since + PATIENCE).then_some(next)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn at(seconds: i64) -> DateTime<Utc> {
        DateTime::from_timestamp(1_700_000_000 + seconds, 0).unwrap()
    }

    #[test]
    fn waits_grow_threefold_up_to_a_quarter_of_an_hour() {
        for (attempt, seconds) in
            [(0, 5), (1, 5), (2, 15), (3, 45), (4, 135), (5, 405), (6, 900), (7, 900), (i32::MAX, 900)]
        {
            assert_eq!(wait_after(attempt), TimeDelta::seconds(seconds), "{attempt}");
        }
    }

    #[test]
    fn a_refusal_for_good_is_the_end_and_everything_else_is_tried_for_a_day() {
        assert_eq!(next_attempt(Failure::Refused(550), 1, at(0), at(0)), None);
        for failure in [
            Failure::PutOff(451),
            Failure::NotLetIn(Some(535)),
            Failure::NotLetIn(None),
            Failure::Unreachable,
            Failure::TimedOut,
            Failure::Broken,
            Failure::Insecure,
            Failure::NotUnderstood,
            Failure::Folder,
        ] {
            assert_eq!(next_attempt(failure, 1, at(0), at(0)), Some(at(5)));
            assert_eq!(next_attempt(failure, 99, at(0), at(85_500)), Some(at(86_400)));
            assert_eq!(next_attempt(failure, 99, at(0), at(85_501)), None);
        }
    }

    #[test]
    fn a_day_of_patience_is_about_a_hundred_attempts() {
        let (mut now, mut attempts) = (at(0), 0);
        loop {
            attempts += 1;
            match next_attempt(Failure::Unreachable, attempts, at(0), now) {
                Some(next) => now = next,
                None => break,
            }
        }
        assert_eq!(attempts, 101);
    }

    #[test]
    fn words_tell_the_number_and_nothing_else_of_the_server() {
        assert_eq!(Failure::Refused(550).words(), "The mail server refused the mail for good (SMTP 550).");
        assert_eq!(Failure::PutOff(451).words(), "The mail server put the mail off (SMTP 451).");
        assert!(Failure::NotLetIn(Some(535)).words().contains("535"));
    }

    #[test]
    fn codes_are_read_back() {
        for status in OutboxStatus::ALL {
            assert_eq!(OutboxStatus::from_code(status.code()), Some(*status));
        }
        assert_eq!(MailKind::from_code("jc_request"), Some(MailKind::JcRequest));
        assert_eq!(OutboxStatus::from_code("Queued"), None);
    }

    proptest! {
        #[test]
        fn an_attempt_is_always_later_and_within_patience(attempt in 0..200_i32, age in 0..200_000_i64) {
            match next_attempt(Failure::TimedOut, attempt, at(0), at(age)) {
                Some(next) => {
                    prop_assert!(next >= at(age + 5) && next <= at(age + 900));
                    prop_assert!(next <= at(0) + PATIENCE);
                }
                None => prop_assert!(at(age) + wait_after(attempt) > at(0) + PATIENCE),
            }
        }
    }
}
