//! A story as it is written down in `stories/*.json`.

use chrono::{DateTime, Duration, Utc};
use nimrs_contract::vocabulary::{
    CorrectiveActionKind, IncidentType, LocationKind, NotificationRecipient, Premises, Supervision,
};
use serde::Deserialize;
use serde_json::{Map, Value};

use crate::domain::calendar::date_ny;
use crate::service::demo::facilities::Place;
use crate::service::error::{AppError, AppResult};

/// How far a story goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum End {
    Discarded,
    Draft,
    ReadyForReview,
    Submitted,
    UnderInvestigation,
    CommitteeReview,
    Finished,
    /// Finished, and returned by the State with a question.
    Returned,
    Closed,
}

/// A correction after the submission.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Correction {
    pub reason: String,
    pub changes: Map<String, Value>,
}

/// A story. In blocks and people, a text `@30` is the instant 30 minutes after the occurrence and `#-9` the day nine
/// days before it.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Story {
    #[serde(rename = "type")]
    pub kind: IncidentType,
    #[serde(default)]
    pub more_types: Vec<IncidentType>,
    pub end: End,
    /// How many days ago it happened, and at what hour in New York.
    #[serde(default)]
    pub days: i64,
    #[serde(default)]
    pub hour: i64,
    /// For what is still fresh: how many hours ago instead.
    #[serde(default)]
    pub hours_ago: Option<i64>,
    /// Minutes until it was discovered.
    #[serde(default)]
    pub found: i64,
    /// Who recorded it: `l2`, `l1b`, `ehr`.
    #[serde(default)]
    pub by: Option<String>,
    pub unit: String,
    #[serde(default)]
    pub premises: Option<Premises>,
    #[serde(default)]
    pub supervision: Option<Supervision>,
    #[serde(rename = "where")]
    pub location: LocationKind,
    #[serde(default)]
    pub place: Option<String>,
    pub what: String,
    #[serde(default)]
    pub before: Option<String>,
    #[serde(default)]
    pub done: Option<String>,
    #[serde(default)]
    pub protect: Option<String>,
    /// The block of the type and whatever else the content has.
    #[serde(default)]
    pub block: Map<String, Value>,
    #[serde(default)]
    pub people: Vec<Map<String, Value>>,
    /// Notices besides the usual ones.
    #[serde(default)]
    pub notify: Vec<NotificationRecipient>,
    /// Whether a crime is suspected, and whether a grave one.
    #[serde(default)]
    pub crime: Option<bool>,
    /// The Justice Center's number has not come yet.
    #[serde(default)]
    pub number_awaited: bool,
    /// Why it was submitted late.
    #[serde(default)]
    pub late: Option<String>,
    /// Why the investigation's report was late.
    #[serde(default)]
    pub late_report: Option<String>,
    #[serde(default)]
    pub amend: Option<Correction>,
    #[serde(default)]
    pub evidence: Option<String>,
    #[serde(default)]
    pub conclusion: Option<String>,
    #[serde(default)]
    pub advice: Option<String>,
    /// What, of which kind, by whom.
    #[serde(default)]
    pub action: Option<(String, CorrectiveActionKind, String)>,
    /// What the State wanted to know, and the facility's answer.
    #[serde(default)]
    pub question: Option<String>,
    #[serde(default)]
    pub answer: Option<String>,
}

const FILES: [(Place, &str); 3] = [
    (Place::Kings, include_str!("stories/kings.json")),
    (Place::Albany, include_str!("stories/albany.json")),
    (Place::Center, include_str!("stories/mohawk.json")),
];

/// All stories with their places.
pub fn all() -> AppResult<Vec<(Place, Story)>> {
    let mut all = Vec::new();
    for (place, text) in FILES {
        let stories: Vec<Story> = serde_json::from_str(text).map_err(AppError::internal)?;
        all.extend(stories.into_iter().map(|story| (place, story)));
    }
    Ok(all)
}

impl Story {
    /// The minute after the occurrence from which all that is told is known.
    pub fn known_after(&self) -> i64 {
        let people = self.people.iter().flat_map(Map::values).map(latest_minute);
        self.block.values().map(latest_minute).chain(people).max().unwrap_or(0)
    }

    /// When it happened.
    pub fn occurred(&self, now: DateTime<Utc>, minute: i64) -> DateTime<Utc> {
        match self.hours_ago {
            Some(hours) => now - Duration::hours(hours) - Duration::minutes(minute),
            None => {
                let date = date_ny(now - Duration::days(self.days));
                // New York is four or five hours behind; the hour need not be exact for a story.
                date.and_time(chrono::NaiveTime::MIN).and_utc()
                    + Duration::hours(self.hour + 5)
                    + Duration::minutes(minute)
            }
        }
    }
}

/// The most minutes after the occurrence that a value speaks of.
pub fn latest_minute(value: &Value) -> i64 {
    match value {
        Value::String(text) => text.strip_prefix('@').and_then(|rest| rest.parse().ok()).unwrap_or(0),
        Value::Array(items) => items.iter().map(latest_minute).max().unwrap_or(0),
        Value::Object(map) => map.values().map(latest_minute).max().unwrap_or(0),
        _ => 0,
    }
}

/// Puts times and dates in the place of `@30` and `#-9`.
pub fn resolve(value: &mut Value, occurred: DateTime<Utc>) {
    match value {
        Value::String(text) => {
            if let Some(resolved) = moment(text, occurred) {
                *text = resolved;
            }
        }
        Value::Array(items) => items.iter_mut().for_each(|item| resolve(item, occurred)),
        Value::Object(map) => map.values_mut().for_each(|item| resolve(item, occurred)),
        _ => (),
    }
}

fn moment(text: &str, occurred: DateTime<Utc>) -> Option<String> {
    let number = |sign| text.strip_prefix(sign).and_then(|rest| rest.parse::<i64>().ok());
    match (number('@'), number('#')) {
        (Some(minutes), _) => Some((occurred + Duration::minutes(minutes)).to_rfc3339()),
        (_, Some(days)) => Some(date_ny(occurred + Duration::days(days)).to_string()),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use nimrs_contract::vocabulary::Code;

    #[test]
    fn the_stories_can_be_read_and_every_type_has_one() {
        let all = all().unwrap();
        assert!(all.len() >= 60, "{}", all.len());
        for kind in IncidentType::ALL {
            assert!(all.iter().any(|(_, story)| story.kind == *kind), "{kind}");
        }
    }

    #[test]
    fn moments_are_counted_from_the_occurrence() {
        let occurred = "2026-03-01T12:00:00Z".parse().unwrap();
        let mut value = serde_json::json!({"at": "@-30", "on": "#-1", "text": "#4 east"});
        resolve(&mut value, occurred);
        assert_eq!(value["at"], "2026-03-01T11:30:00+00:00");
        assert_eq!(value["on"], "2026-02-28");
        assert_eq!(value["text"], "#4 east");
    }
}
