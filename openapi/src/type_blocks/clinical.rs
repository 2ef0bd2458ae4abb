//! Blocks about care: medication, restraint, self-harm, falls, reactions and deaths.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use validator::Validate;

use crate::vocabulary::{DeathManner, Lethality, MedicationErrorKind, MedicationStage, MerpCategory, RestraintKind};

/// A medication error.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, ToSchema, Validate)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"stage": "administering", "kind": "wrong_dose", "drug_ordered": "lorazepam 1 mg",
    "drug_given": "lorazepam 2 mg", "doses": "one", "merp": "C"}))]
pub struct MedicationError {
    /// The step at which it was made.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub stage: Option<MedicationStage>,
    /// What was wrong.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub kind: Option<MedicationErrorKind>,
    /// The drug that was ordered.
    #[schema(max_length = 200)]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub drug_ordered: Option<String>,
    /// The drug that was given.
    #[schema(max_length = 200)]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub drug_given: Option<String>,
    /// The doses concerned.
    #[schema(max_length = 200)]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub doses: Option<String>,
    /// The NCC MERP index.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub merp: Option<MerpCategory>,
    /// Who found it.
    #[schema(max_length = 200)]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub discovered_by: Option<String>,
    /// When the prescriber was told.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub prescriber_told_at: Option<DateTime<Utc>>,
}

/// A restraint or seclusion.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, ToSchema, Validate)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"kind": "manual", "started_at": "2026-03-01T09:31:00Z", "ended_at": "2026-03-01T09:36:00Z",
    "ordered_by": "Dr. Stone", "reason": "Was about to strike another patient with a chair"}))]
pub struct Restraint {
    /// Its kind.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub kind: Option<RestraintKind>,
    /// When it began.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub started_at: Option<DateTime<Utc>>,
    /// When it ended.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ended_at: Option<DateTime<Utc>>,
    /// The clinician who ordered it.
    #[schema(max_length = 200)]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ordered_by: Option<String>,
    /// Why; only imminent serious injury is a reason (14 NYCRR 526.4).
    #[schema(max_length = 4000)]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reason: Option<String>,
    /// How the client was watched.
    #[schema(max_length = 4000)]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub observation_checks: Option<String>,
    /// How it was talked over afterwards.
    #[schema(max_length = 4000)]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub debrief: Option<String>,
    /// Injury that came of it.
    #[schema(max_length = 4000)]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub injury: Option<String>,
}

/// A suicide attempt or self abuse.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, ToSchema, Validate)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"method": "Ligature", "lethality": "moderate", "observation_level": "15 minutes",
    "prior_attempts": true}))]
pub struct SelfHarm {
    /// How.
    #[schema(max_length = 4000)]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub method: Option<String>,
    /// How dangerous it was.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub lethality: Option<Lethality>,
    /// The level of observation at the time.
    #[schema(max_length = 200)]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub observation_level: Option<String>,
    /// Whether there were attempts before.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub prior_attempts: Option<bool>,
    /// Objects that should not have been there.
    #[schema(max_length = 4000)]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub contraband: Option<String>,
}

/// A fall.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, ToSchema, Validate)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"witnessed": false, "activity": "walking", "surface": "wet tiles", "footwear": "socks"}))]
pub struct Fall {
    /// Whether someone saw it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub witnessed: Option<bool>,
    /// What the patient was doing.
    #[schema(max_length = 200)]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub activity: Option<String>,
    /// The surface.
    #[schema(max_length = 200)]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub surface: Option<String>,
    /// What the patient wore on the feet.
    #[schema(max_length = 200)]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub footwear: Option<String>,
    /// The fall-risk score on record, with its scale.
    #[schema(max_length = 100)]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub risk_score: Option<String>,
    /// The walking aid, if any.
    #[schema(max_length = 200)]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub assistive_device: Option<String>,
}

/// A severe adverse drug reaction.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, ToSchema, Validate)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"drug": "clozapine", "reaction": "Agranulocytosis", "medwatch_filed": true}))]
pub struct AdverseDrugReaction {
    /// The drug.
    #[schema(max_length = 200)]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub drug: Option<String>,
    /// The reaction.
    #[schema(max_length = 4000)]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reaction: Option<String>,
    /// How it ended.
    #[schema(max_length = 4000)]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub outcome: Option<String>,
    /// Whether it was reported to FDA MedWatch.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub medwatch_filed: Option<bool>,
}

/// A death.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, ToSchema, Validate)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"died_at": "2026-03-01T04:10:00Z", "manner": "natural", "cause": "Pneumonia",
    "place": "General hospital", "autopsy_requested": false}))]
pub struct Death {
    /// When the patient died.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub died_at: Option<DateTime<Utc>>,
    /// The manner of death.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub manner: Option<DeathManner>,
    /// The cause.
    #[schema(max_length = 4000)]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cause: Option<String>,
    /// The circumstances and the events that led to it.
    #[schema(max_length = 20000)]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub circumstances: Option<String>,
    /// Where the patient died.
    #[schema(max_length = 400)]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub place: Option<String>,
    /// Who certified the death.
    #[schema(max_length = 200)]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub certifier: Option<String>,
    /// Whether an autopsy was asked for.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub autopsy_requested: Option<bool>,
    /// When its report came.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub autopsy_received_at: Option<DateTime<Utc>>,
    /// The medical history.
    #[schema(max_length = 20000)]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub medical_history: Option<String>,
    /// When the facility last had contact with the patient.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub last_contact_at: Option<DateTime<Utc>>,
    /// Whether it was within 30 days after discharge.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub within_30_days_of_discharge: Option<bool>,
    /// Whether abuse or neglect is suspected.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub abuse_or_neglect_suspected: Option<bool>,
    /// Whether it was within 72 hours of restraint or seclusion.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub restraint_or_seclusion_within_72h: Option<bool>,
    /// Whether a medication error had part in it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub medication_error_involved: Option<bool>,
    /// Name, title and contact of who reports it.
    #[schema(max_length = 400)]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reporter: Option<String>,
    /// The director or designee.
    #[schema(max_length = 400)]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub director: Option<String>,
}
