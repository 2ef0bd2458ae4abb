//! When what hangs on an incident may be written, and what it may not say.

use chrono::{DateTime, NaiveDate, Utc};
use nimrs_contract::corrective_action::CorrectiveActionContent;
use nimrs_contract::investigation::InvestigationContent;
use nimrs_contract::vocabulary::{Code, IncidentStatus as S};

use super::calendar::date_ny;
use super::faults::{Faults, FieldFault};
use super::submission::latest_plausible;

/// What is written about an incident beside its record.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FollowUp {
    /// What the investigation does and finds.
    Investigation,
    /// What the committee does and decides.
    CommitteeReview,
    /// Which corrective actions there are to be.
    Plan,
    /// Whether a corrective action was done and how it holds.
    Progress,
    /// The State's questions.
    Question,
    /// The answers to them, and settling them.
    Answer,
    /// The findings of the Justice Center.
    Finding,
}

/// It may not be written in this status.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("{} while the incident is {}; it is {status}", what(*.subject), list(statuses(*.subject)))]
pub struct NotNow {
    /// What was to be written.
    pub subject: FollowUp,
    /// Where the incident stands.
    pub status: S,
}

fn what(subject: FollowUp) -> &'static str {
    match subject {
        FollowUp::Investigation => "The investigation can be written only",
        FollowUp::CommitteeReview => "The committee review can be written only",
        FollowUp::Plan => "Corrective actions can be planned, changed and taken out only",
        FollowUp::Progress => "The progress of a corrective action can be recorded only",
        FollowUp::Question => "Questions can be asked only",
        FollowUp::Answer => "Questions can be answered and settled only",
        FollowUp::Finding => "Findings can be recorded only",
    }
}

fn list(statuses: &[S]) -> String {
    let names: Vec<&str> = statuses.iter().map(|status| status.code()).collect();
    names.join(", ")
}

/// In which statuses of the incident it may be written.
pub fn statuses(subject: FollowUp) -> &'static [S] {
    match subject {
        FollowUp::Investigation => &[S::UnderInvestigation],
        FollowUp::CommitteeReview => &[S::CommitteeReview],
        FollowUp::Plan => &[S::UnderInvestigation, S::CommitteeReview],
        // An action is often due after the incident was closed.
        FollowUp::Progress => &[S::UnderInvestigation, S::CommitteeReview, S::Finished, S::Closed],
        FollowUp::Question => &[S::Submitted, S::UnderInvestigation, S::CommitteeReview, S::Finished],
        // The Justice Center often decides after the facility is done.
        FollowUp::Answer | FollowUp::Finding => {
            &[S::Submitted, S::UnderInvestigation, S::CommitteeReview, S::Finished, S::Closed]
        }
    }
}

/// Whether it may be written while the incident stands there.
pub fn check(subject: FollowUp, status: S) -> Result<(), NotNow> {
    if statuses(subject).contains(&status) { Ok(()) } else { Err(NotNow { subject, status }) }
}

/// Whether a change of an action concerns only its progress, and leaves what was planned.
pub fn is_progress(before: &CorrectiveActionContent, after: &CorrectiveActionContent) -> bool {
    let planned = |action: &CorrectiveActionContent| {
        (action.description.clone(), action.kind, action.owner.clone(), action.due_on)
    };
    planned(before) == planned(after)
}

/// Whether an action's day has passed and it is not done. A day ends at midnight in New York.
pub fn is_overdue(action: &CorrectiveActionContent, now: DateTime<Utc>) -> bool {
    action.done_at.is_none() && action.due_on.is_some_and(|day| day < date_ny(now))
}

/// The faults of an action: what is said to have happened cannot lie in the future.
pub fn action_faults(action: &CorrectiveActionContent, now: DateTime<Utc>) -> Vec<FieldFault> {
    let mut faults = Faults::default();
    past(&mut faults, action.done_at, "/done_at", now);
    for (index, note) in action.monitoring.iter().enumerate() {
        past_day(&mut faults, note.on, &format!("/monitoring/{index}/on"), now);
    }
    faults.into_list()
}

/// The faults of an investigation as it goes on: what is said to have happened cannot lie in the future.
pub fn investigation_faults(content: &InvestigationContent, now: DateTime<Utc>) -> Vec<FieldFault> {
    let mut faults = Faults::default();
    past(&mut faults, content.opened_at, "/opened_at", now);
    for (index, interview) in content.interviews.iter().enumerate() {
        past(&mut faults, interview.at, &format!("/interviews/{index}/at"), now);
    }
    for (index, item) in content.evidence.iter().enumerate() {
        past(&mut faults, item.collected_at, &format!("/evidence/{index}/collected_at"), now);
    }
    faults.into_list()
}

/// Adds a fault when an instant lies in the future, beyond what a clock may be wrong by.
pub fn past(faults: &mut Faults, at: Option<DateTime<Utc>>, path: &str, now: DateTime<Utc>) {
    if at.is_some_and(|at| at > latest_plausible(now)) {
        faults.add(path, "in_the_future", "lies in the future");
    }
}

fn past_day(faults: &mut Faults, day: NaiveDate, path: &str, now: DateTime<Utc>) {
    if day > date_ny(latest_plausible(now)) {
        faults.add(path, "in_the_future", "lies in the future");
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::{Value, json};

    const NOON: &str = "2026-03-10T16:00:00Z";

    fn now() -> DateTime<Utc> {
        NOON.parse().unwrap()
    }

    fn action(content: Value) -> CorrectiveActionContent {
        serde_json::from_value(content).unwrap()
    }

    fn names(faults: Vec<FieldFault>) -> Vec<String> {
        faults.into_iter().map(|fault| format!("{} {}", fault.pointer, fault.code)).collect()
    }

    #[test]
    fn nothing_is_written_to_what_is_out_of_use() {
        use FollowUp as F;
        for subject in [F::Investigation, F::CommitteeReview, F::Plan, F::Progress, F::Question, F::Answer, F::Finding]
        {
            for status in [S::Voided, S::Discarded] {
                assert_eq!(check(subject, status), Err(NotNow { subject, status }));
            }
        }
        assert_eq!(check(F::Progress, S::Closed), Ok(()));
        assert_eq!(
            check(F::Plan, S::Finished).unwrap_err().to_string(),
            "Corrective actions can be planned, changed and taken out only while the incident is \
             under_investigation, committee_review; it is finished"
        );
    }

    #[test]
    fn an_action_is_overdue_when_its_day_has_ended_in_new_york() {
        let due = action(json!({"description": "a", "due_on": "2026-03-10"}));
        assert!(!is_overdue(&due, "2026-03-11T03:59:59Z".parse().unwrap()));
        assert!(is_overdue(&due, "2026-03-11T04:00:00Z".parse().unwrap()));
        assert!(!is_overdue(&action(json!({"description": "a"})), now()));
        let done = action(json!({"description": "a", "due_on": "2026-03-01", "done_at": NOON}));
        assert!(!is_overdue(&done, now()));
    }

    #[test]
    fn progress_leaves_the_plan() {
        let before = action(json!({"description": "a", "owner": "b", "due_on": "2026-03-01"}));
        let done = CorrectiveActionContent { done_at: Some(now()), evidence: Some("c".into()), ..before.clone() };
        assert!(is_progress(&before, &done));
        assert!(!is_progress(&before, &CorrectiveActionContent { due_on: None, ..before.clone() }));
    }

    #[test]
    fn nothing_has_happened_yet_that_lies_in_the_future() {
        let future = "2026-03-12T00:00:00Z";
        let faults = action_faults(
            &action(json!({"description": "a", "done_at": future,
                "monitoring": [{"on": "2026-03-10"}, {"on": "2026-03-11"}]})),
            now(),
        );
        assert_eq!(names(faults), ["/done_at in_the_future", "/monitoring/1/on in_the_future"]);
        let content: InvestigationContent = serde_json::from_value(json!({"opened_at": future,
            "interviews": [{"person": "a", "at": NOON}, {"person": "b", "at": future}],
            "evidence": [{"description": "c", "collected_at": future}]}))
        .unwrap();
        assert_eq!(
            names(investigation_faults(&content, now())),
            ["/opened_at in_the_future", "/interviews/1/at in_the_future", "/evidence/0/collected_at in_the_future"]
        );
    }
}
