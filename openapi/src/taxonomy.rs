//! The incident taxonomy and the classification rule.

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use validator::Validate;

use crate::vocabulary::{
    ClockCode, ClockUnit, DefinitionStatus, FacilityKind, IncidentClass, IncidentType, NotificationRecipient, Premises,
    Supervision,
};

/// A class of incidents.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"code": "significant", "title": "Significant incident", "section": "524.7(b)",
    "to_justice_center": true, "to_omh": true}))]
pub struct IncidentClassView {
    /// The class.
    pub code: IncidentClass,
    /// Its name.
    pub title: String,
    /// The section of 14 NYCRR.
    pub section: String,
    /// Whether it is reported to the Justice Center.
    pub to_justice_center: bool,
    /// Whether it is reported to OMH.
    pub to_omh: bool,
}

/// A type of incidents.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"code": "fall", "title": "Falls by patients", "definition": "Patient trips, slips or falls, with harm.",
    "definition_status": "working", "class": "significant", "section": "524.7(b)(3)",
    "to_justice_center": true, "to_omh": true, "immediate_notice": false}))]
pub struct IncidentTypeView {
    /// The type.
    pub code: IncidentType,
    /// Its name.
    pub title: String,
    /// What it means.
    pub definition: String,
    /// Where the wording comes from.
    pub definition_status: DefinitionStatus,
    /// Its class.
    pub class: IncidentClass,
    /// The section of 14 NYCRR.
    pub section: String,
    /// Whether it is reported to the Justice Center.
    pub to_justice_center: bool,
    /// Whether it is reported to OMH.
    pub to_omh: bool,
    /// Whether OMH is to be told at once, by telephone.
    pub immediate_notice: bool,
}

/// A time limit.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"code": "final_report_significant", "title": "Final investigation report",
    "applies_to": ["significant"], "starts_at": "vpcr_accepted_at", "duration": 50, "unit": "days",
    "immediate": false, "met_when": ["investigation_report_filed_at"], "citation": "14 NYCRR 524.9"}))]
pub struct ClockDefinition {
    /// The clock.
    pub code: ClockCode,
    /// What is to be done.
    pub title: String,
    /// The classes or circumstances it applies to, any of them.
    pub applies_to: Vec<String>,
    /// The time of the record it starts at.
    pub starts_at: String,
    /// How long it runs, in `unit`.
    pub duration: u32,
    /// The unit of `duration`.
    pub unit: ClockUnit,
    /// Whether it is to be done at once; the duration is then the latest time.
    pub immediate: bool,
    /// What of the record meets it, any of them.
    pub met_when: Vec<String>,
    /// The law or rule.
    pub citation: String,
}

/// Everything an incident can be classified as, and by when what is due.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"version": "1", "classes": [], "types": [], "clocks": []}))]
pub struct Taxonomy {
    /// The version of these tables; it changes when they do.
    pub version: String,
    /// The classes.
    pub classes: Vec<IncidentClassView>,
    /// The types.
    pub types: Vec<IncidentTypeView>,
    /// The time limits.
    pub clocks: Vec<ClockDefinition>,
}

/// What is known of an incident that is to be classified.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, ToSchema, Validate)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"incident_type": "suicide_attempt", "premises": "off_premises", "supervision": "none",
    "programme": "clinic"}))]
pub struct ClassificationRequest {
    /// The type it is thought to be.
    pub incident_type: IncidentType,
    /// Whether it happened on programme premises.
    pub premises: Premises,
    /// Whether the patient was under supervision.
    pub supervision: Supervision,
    /// The programme, where known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub programme: Option<FacilityKind>,
}

/// What an incident is and what follows from it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"incident_type": "suicide_attempt", "classified_as": "suicide_attempt_off_site",
    "class": "omh_only", "section": "524.10(a)(3)", "notify": ["omh", "director"],
    "to_justice_center": false, "to_omh": true, "immediate_notice": true,
    "meets_definition": true, "special_investigation": false,
    "clocks": ["omh_only_notice", "final_report_omh_only"],
    "why": ["It happened off premises and without supervision."], "citation": ["14 NYCRR 524.10"]}))]
pub struct Classification {
    /// The type, as it was given.
    pub incident_type: IncidentType,
    /// The type it must be recorded as; differs where an OMH-only twin applies.
    pub classified_as: IncidentType,
    /// The class of that type.
    pub class: IncidentClass,
    /// The section of 14 NYCRR.
    pub section: String,
    /// Who must be told.
    pub notify: Vec<NotificationRecipient>,
    /// Whether it is reported to the Justice Center.
    pub to_justice_center: bool,
    /// Whether it is reported to OMH.
    pub to_omh: bool,
    /// Whether OMH is to be told at once, by telephone.
    pub immediate_notice: bool,
    /// Whether the circumstances make it an incident of this class.
    pub meets_definition: bool,
    /// Whether a special investigation is due (14 NYCRR 524.14).
    pub special_investigation: bool,
    /// The time limits that apply.
    pub clocks: Vec<ClockCode>,
    /// How the answer came about, a sentence for each step.
    pub why: Vec<String>,
    /// The law or rule for it.
    pub citation: Vec<String>,
}
