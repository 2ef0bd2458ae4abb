//! The report on incidents: counts and rates, broken down by up to three dimensions.

use std::collections::BTreeMap;

use chrono::{DateTime, NaiveDate, Utc};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::report::ReportKey;
use crate::vocabulary::Dimension;

/// The days of a report, both included, in New York.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"from": "2026-01-01", "to": "2026-03-31"}))]
pub struct IncidentReportPeriod {
    /// The first day.
    pub from: NaiveDate,
    /// The last day.
    pub to: NaiveDate,
}

/// A value of a dimension.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"key": "2026-03", "label": "March 2026"}))]
pub struct DimensionValue {
    /// For programs: a code, an id, a FIPS code, `2026-03`, `2026-Q1`, `2026`, `monday`, `07`; `not_recorded` where the
    /// incidents do not say.
    pub key: String,
    /// For people.
    pub label: String,
}

/// A count of incidents with its rate.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"keys": {"type": {"key": "fall", "label": "Fall"},
    "month": {"key": "2026-03", "label": "March 2026"}}, "count": 42, "suppressed": false, "rate": 1.52,
    "covered_count": 41, "patient_days": 27000}))]
pub struct IncidentReportRow {
    /// Of which value of each dimension, by the dimension's code.
    pub keys: BTreeMap<String, DimensionValue>,
    /// The incidents; null where it is suppressed.
    pub count: Option<i64>,
    /// Whether the count is withheld, since it is small or would give away one that is.
    pub suppressed: bool,
    /// `covered_count` for each 1,000 of `patient_days`; null where there are no patient days, or it is suppressed.
    pub rate: Option<f64>,
    /// The incidents that the rate is of: those of the facilities (or units) with a census and whole
    /// months that are over.
    pub covered_count: Option<i64>,
    /// The patient days that the rate is of; null where there are none.
    pub patient_days: Option<i64>,
}

/// The sum for one value of one dimension.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"dimension": "type", "key": "fall", "label": "Fall", "count": 512, "suppressed": false,
    "rate": 1.61, "covered_count": 498, "patient_days": 309000}))]
pub struct IncidentReportTotal {
    /// The dimension.
    pub dimension: Dimension,
    /// The value, for programs.
    pub key: String,
    /// The value, for people.
    pub label: String,
    /// The incidents; null where it is suppressed.
    pub count: Option<i64>,
    /// Whether the count is withheld.
    pub suppressed: bool,
    /// As in a row.
    pub rate: Option<f64>,
    /// As in a row.
    pub covered_count: Option<i64>,
    /// As in a row.
    pub patient_days: Option<i64>,
}

/// The sum of all rows.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"count": 4210, "suppressed": false, "rate": 13.2, "covered_count": 4077,
    "patient_days": 309000}))]
pub struct IncidentReportSum {
    /// The incidents; null where it is suppressed.
    pub count: Option<i64>,
    /// Whether the count is withheld.
    pub suppressed: bool,
    /// As in a row.
    pub rate: Option<f64>,
    /// As in a row.
    pub covered_count: Option<i64>,
    /// As in a row.
    pub patient_days: Option<i64>,
}

/// What a report withholds.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"applied": true, "threshold": 11, "cells_hidden": 6}))]
pub struct Suppression {
    /// Whether small counts are withheld: from all who do not belong to the facility.
    pub applied: bool,
    /// Counts from 1 to below this are withheld.
    pub threshold: i64,
    /// How many counts are withheld, rows and sums.
    pub cells_hidden: i64,
}

/// Counts of incidents, and rates where a census says how many patient days there were.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"title": "Incidents by type", "period": {"from": "2026-01-01", "to": "2026-03-31"},
    "group_by": ["type"], "generated_at": "2026-04-02T14:00:00Z",
    "filters": {"county": [{"key": "36047", "label": "Kings County"}]},
    "rows": [{"keys": {"type": {"key": "fall", "label": "Fall"}}, "count": 42, "suppressed": false, "rate": 1.52,
        "covered_count": 41, "patient_days": 27000}],
    "totals": [{"dimension": "type", "key": "fall", "label": "Fall", "count": 42, "suppressed": false, "rate": 1.52,
        "covered_count": 41, "patient_days": 27000}],
    "total": {"count": 42, "suppressed": false, "rate": 1.52, "covered_count": 41, "patient_days": 27000},
    "suppression": {"applied": false, "threshold": 11, "cells_hidden": 0}, "notes": []}))]
pub struct IncidentReport {
    /// What it shows.
    pub title: String,
    /// Of which days; incidents are counted on the day on which they occurred, else on that of their discovery.
    pub period: IncidentReportPeriod,
    /// The dimensions, in the order in which they were asked for.
    pub group_by: Vec<Dimension>,
    /// When it was made.
    pub generated_at: DateTime<Utc>,
    /// What it is narrowed to, by parameter: the values as they were asked for, with their names. Empty where it is not.
    pub filters: BTreeMap<String, Vec<ReportKey>>,
    /// Every combination of values, zeros too; the last dimension changes fastest.
    pub rows: Vec<IncidentReportRow>,
    /// The sum for each value of each dimension.
    pub totals: Vec<IncidentReportTotal>,
    /// The sum of all.
    pub total: IncidentReportSum,
    /// What is withheld.
    pub suppression: Suppression,
    /// What a reader must know.
    pub notes: Vec<String>,
}
