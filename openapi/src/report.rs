//! The management reports: deadlines, the import queue, requests to the Justice Center, corrective actions, repeat
//! involvement, access.

use std::collections::BTreeMap;

use chrono::{DateTime, NaiveDate, Utc};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::vocabulary::{
    CorrectiveActionDimension, DeadlineDimension, InvolvementKind, JcCaseStatus, JcRequestKind, SecurityGroup,
};

/// The days of a report, both included, in New York.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"from": "2026-01-01", "to": "2026-03-31"}))]
pub struct ReportPeriod {
    /// The first day.
    pub from: NaiveDate,
    /// The last day.
    pub to: NaiveDate,
}

/// What a row of a report is about, or what the report is narrowed to.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"key": "omh_notice", "label": "Notice to OMH"}))]
pub struct ReportKey {
    /// For programs: a code, an id, `2026-03`; `not_recorded` where the records do not say.
    pub key: String,
    /// For people.
    pub label: String,
}

/// How the clocks of incidents came out.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"title": "Deadlines by clock", "period": {"from": "2026-01-01", "to": "2026-03-31"},
    "generated_at": "2026-04-01T13:00:00Z", "filters": {}, "group_by": ["clock"], "rows": [{"clock": {"key": "omh_notice",
    "label": "Notice to OMH"}, "on_time": 240, "late": 12, "open": 20, "overdue": 11, "on_time_share": 0.91}], "notes": []}))]
pub struct DeadlineReport {
    /// What it shows.
    pub title: String,
    /// The days on which the incidents happened.
    pub period: ReportPeriod,
    /// When it was made.
    pub generated_at: DateTime<Utc>,
    /// What it is narrowed to, by parameter: the values as they were asked for, with their names. Empty where it is not.
    pub filters: BTreeMap<String, Vec<ReportKey>>,
    /// What it is broken down by.
    pub group_by: Vec<DeadlineDimension>,
    /// The rows, in the order of `group_by`.
    pub rows: Vec<DeadlineReportRow>,
    /// What a reader must know.
    pub notes: Vec<String>,
}

/// Clocks and how they came out. Small counts are shown: it is for work, not for publication.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"clock": {"key": "omh_notice", "label": "Notice to OMH"}, "on_time": 240, "late": 12,
    "open": 20, "overdue": 11, "on_time_share": 0.91}))]
pub struct DeadlineReportRow {
    /// The clock, where it is broken down by clock.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub clock: Option<ReportKey>,
    /// The facility, where it is broken down by facility.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub facility: Option<ReportKey>,
    /// The month of the incident, where it is broken down by month.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub month: Option<ReportKey>,
    /// Done in time.
    pub on_time: i64,
    /// Done too late.
    pub late: i64,
    /// To be done, and not due yet.
    pub open: i64,
    /// To be done, and due before now.
    pub overdue: i64,
    /// The share done in time of all that were due, from 0 to 1; null where none was due.
    pub on_time_share: Option<f64>,
}

/// How long cases of the Justice Center have been waiting.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"title": "Import queue by age", "generated_at": "2026-04-01T13:00:00Z", "filters": {}, "total": 3, "rows": [
    {"status": "released", "days_0_1": 1, "days_2_7": 2, "days_8_30": 0, "days_31_and_over": 0, "total": 3,
     "oldest_received_at": "2026-03-27T15:00:00Z"}], "notes": []}))]
pub struct ImportQueueReport {
    /// What it shows.
    pub title: String,
    /// When it was made.
    pub generated_at: DateTime<Utc>,
    /// What it is narrowed to, by parameter: the values as they were asked for, with their names. Empty where it is not.
    pub filters: BTreeMap<String, Vec<ReportKey>>,
    /// All cases that wait.
    pub total: i64,
    /// By facility and status.
    pub rows: Vec<ImportQueueReportRow>,
    /// What a reader must know.
    pub notes: Vec<String>,
}

/// Cases that wait, by the days since they were received.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"facility": {"key": "0198c0de-0000-7000-8000-000000000002", "label": "Kings Center"},
    "status": "released", "days_0_1": 1, "days_2_7": 2, "days_8_30": 0, "days_31_and_over": 0, "total": 3,
    "oldest_received_at": "2026-03-27T15:00:00Z"}))]
pub struct ImportQueueReportRow {
    /// The facility; absent where the case is with none yet.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub facility: Option<ReportKey>,
    /// Where they stand.
    pub status: JcCaseStatus,
    /// Received today or yesterday.
    pub days_0_1: i64,
    /// Received 2 to 7 days ago.
    pub days_2_7: i64,
    /// Received 8 to 30 days ago.
    pub days_8_30: i64,
    /// Received 31 or more days ago.
    pub days_31_and_over: i64,
    /// All of them.
    pub total: i64,
    /// When the oldest was received.
    pub oldest_received_at: DateTime<Utc>,
}

/// What became of requests to the Justice Center.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"title": "Requests to the Justice Center", "period": {"from": "2026-01-01",
    "to": "2026-03-31"}, "generated_at": "2026-04-01T13:00:00Z", "filters": {}, "rows": [{"month": {"key": "2026-03",
    "label": "March 2026"}, "kind": "reassignment", "queued": 0, "sent": 2, "failed": 0, "answered": 5,
    "closed_without_answer": 1, "median_hours": 30.5, "max_hours": 96.0}], "notes": []}))]
pub struct JcRequestReport {
    /// What it shows.
    pub title: String,
    /// The days on which the requests were made.
    pub period: ReportPeriod,
    /// When it was made.
    pub generated_at: DateTime<Utc>,
    /// What it is narrowed to, by parameter: the values as they were asked for, with their names. Empty where it is not.
    pub filters: BTreeMap<String, Vec<ReportKey>>,
    /// By month and kind.
    pub rows: Vec<JcRequestReportRow>,
    /// What a reader must know.
    pub notes: Vec<String>,
}

/// Requests of a kind that were made in a month, by where they stand.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"month": {"key": "2026-03", "label": "March 2026"}, "kind": "reassignment", "queued": 0,
    "sent": 2, "failed": 0, "answered": 5, "closed_without_answer": 1, "median_hours": 30.5, "max_hours": 96.0}))]
pub struct JcRequestReportRow {
    /// The month in which they were made.
    pub month: ReportKey,
    /// What was asked.
    pub kind: JcRequestKind,
    /// Outstanding: the mail waits to leave.
    pub queued: i64,
    /// Outstanding: the mail was sent.
    pub sent: i64,
    /// Outstanding: the mail could not be sent.
    pub failed: i64,
    /// Answered, whether or not they were closed since.
    pub answered: i64,
    /// Closed without an answer: taken back, or the case arrived.
    pub closed_without_answer: i64,
    /// The median of the hours from the request to the answer; null without an answer.
    pub median_hours: Option<f64>,
    /// The longest time to an answer in hours; null without an answer.
    pub max_hours: Option<f64>,
}

/// How corrective actions stand.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"title": "Corrective actions by facility", "period": {"from": "2026-01-01",
    "to": "2026-03-31"}, "generated_at": "2026-04-01T13:00:00Z", "filters": {}, "group_by": "facility", "rows": [{"group":
    {"key": "0198c0de-0000-7000-8000-000000000002", "label": "Kings Center"}, "open_0_30": 12, "open_31_90": 0,
    "open_over_90": 0, "overdue_0_30": 11, "overdue_31_90": 0, "overdue_over_90": 0, "done_in_time": 40,
    "done_late": 13}], "notes": []}))]
pub struct CorrectiveActionReport {
    /// What it shows.
    pub title: String,
    /// The days on which those that are done were done; the open ones are all counted.
    pub period: ReportPeriod,
    /// When it was made.
    pub generated_at: DateTime<Utc>,
    /// What it is narrowed to, by parameter: the values as they were asked for, with their names. Empty where it is not.
    pub filters: BTreeMap<String, Vec<ReportKey>>,
    /// What it is broken down by.
    pub group_by: CorrectiveActionDimension,
    /// The rows.
    pub rows: Vec<CorrectiveActionReportRow>,
    /// What a reader must know.
    pub notes: Vec<String>,
}

/// Corrective actions and how they stand. Small counts are shown: it is for work, not for publication.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"group": {"key": "2026-03", "label": "March 2026"}, "open_0_30": 12, "open_31_90": 0,
    "open_over_90": 0, "overdue_0_30": 11, "overdue_31_90": 0, "overdue_over_90": 1, "done_in_time": 40,
    "done_late": 3}))]
pub struct CorrectiveActionReportRow {
    /// The facility; or the month in which they were done or, while they are open, are due.
    pub group: ReportKey,
    /// Open, not overdue, recorded up to 30 days ago.
    pub open_0_30: i64,
    /// Open, not overdue, recorded 31 to 90 days ago.
    pub open_31_90: i64,
    /// Open, not overdue, recorded more than 90 days ago.
    pub open_over_90: i64,
    /// Overdue by up to 30 days.
    pub overdue_0_30: i64,
    /// Overdue by 31 to 90 days.
    pub overdue_31_90: i64,
    /// Overdue by more than 90 days.
    pub overdue_over_90: i64,
    /// Done on the day it was due or before, or without a day on which it was due.
    pub done_in_time: i64,
    /// Done after the day on which it was due.
    pub done_late: i64,
}

/// Who and what was involved in incidents more than once.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"title": "Repeat involvement", "period": {"from": "2026-01-01", "to": "2026-03-31"},
    "generated_at": "2026-04-01T13:00:00Z", "filters": {}, "at_least": 2, "identified": false, "distribution": [{"kind": "client",
    "times": "2", "count": 3, "suppressed": false}], "involved": [{"kind": "client", "key": "client-1",
    "incidents": 2, "numbers": ["NIMRS-2026-0000001", "NIMRS-2026-0000007"]}], "notes": []}))]
pub struct RepeatInvolvementReport {
    /// What it shows.
    pub title: String,
    /// The days on which the incidents happened.
    pub period: ReportPeriod,
    /// When it was made.
    pub generated_at: DateTime<Utc>,
    /// What it is narrowed to, by parameter: the values as they were asked for, with their names. Empty where it is not.
    pub filters: BTreeMap<String, Vec<ReportKey>>,
    /// The least number of incidents.
    pub at_least: i64,
    /// Whether `involved` says who the people are.
    pub identified: bool,
    /// How many were involved how often.
    pub distribution: Vec<InvolvementCount>,
    /// Each of them, those with the most first; only for readers of the facility itself.
    pub involved: Vec<InvolvedAgain>,
    /// What a reader must know.
    pub notes: Vec<String>,
}

/// How many were involved so often.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"kind": "client", "times": "2", "count": null, "suppressed": true}))]
pub struct InvolvementCount {
    /// Clients, staff or units.
    pub kind: InvolvementKind,
    /// In so many incidents: `1` to `4`, `5_to_9` or `10_and_over`.
    pub times: String,
    /// How many; null where it is withheld, since it is small or would give away one that is.
    pub count: Option<i64>,
    /// Whether it is withheld.
    pub suppressed: bool,
}

/// Somebody, or a unit, and the incidents.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"kind": "client", "key": "client-1", "label": "Miles, Jordan (C-20417)", "incidents": 2,
    "numbers": ["NIMRS-2026-0000001", "NIMRS-2026-0000007"]}))]
pub struct InvolvedAgain {
    /// A client, a member of staff or a unit.
    pub kind: InvolvementKind,
    /// A name that holds within this report alone; of a unit its id.
    pub key: String,
    /// Who it is, where the reader may know.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub label: Option<String>,
    /// In how many incidents.
    pub incidents: i64,
    /// Their numbers, at most 50.
    pub numbers: Vec<String>,
}

/// How the accounts stand.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"title": "Access", "generated_at": "2026-04-01T13:00:00Z", "filters": {}, "rows": [{"security_group":
    "level_1", "active": 2, "dormant": 1, "locks_soon": 0, "locked": 0, "expired": 1, "pending": 0}],
    "fewer_than_two_level_1": [{"facility": {"key": "0198c0de-0000-7000-8000-000000000002",
    "label": "Kings Center"}, "level_1_users": 1}], "notes": []}))]
pub struct AccessReport {
    /// What it shows.
    pub title: String,
    /// When it was made.
    pub generated_at: DateTime<Utc>,
    /// What it is narrowed to, by parameter: the values as they were asked for, with their names. Empty where it is not.
    pub filters: BTreeMap<String, Vec<ReportKey>>,
    /// By facility and security group.
    pub rows: Vec<AccessReportRow>,
    /// Facilities with fewer than two usable Level 1 accounts.
    pub fewer_than_two_level_1: Vec<Level1Shortage>,
    /// What a reader must know.
    pub notes: Vec<String>,
}

/// Accounts, each counted once; what was taken out of use is not.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"facility": {"key": "0198c0de-0000-7000-8000-000000000002", "label": "Kings Center"},
    "security_group": "level_1", "active": 2, "dormant": 1, "locks_soon": 0, "locked": 0, "expired": 1,
    "pending": 0}))]
pub struct AccessReportRow {
    /// The facility; absent for the State's own offices.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub facility: Option<ReportKey>,
    /// The security group.
    pub security_group: SecurityGroup,
    /// In use.
    pub active: i64,
    /// Could be used, but nobody has signed on for 90 days.
    pub dormant: i64,
    /// Locks within 30 days unless somebody signs on.
    pub locks_soon: i64,
    /// Locked, for want of a sign-on or after failed ones.
    pub locked: i64,
    /// Expired.
    pub expired: i64,
    /// Not activated yet.
    pub pending: i64,
}

/// A facility with too few Level 1 users.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"facility": {"key": "0198c0de-0000-7000-8000-000000000002", "label": "Kings Center"},
    "level_1_users": 1}))]
pub struct Level1Shortage {
    /// The facility.
    pub facility: ReportKey,
    /// How many it has.
    pub level_1_users: i64,
}
