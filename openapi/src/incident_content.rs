//! What a reporter writes about an incident.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use uuid::Uuid;
use validator::Validate;

use crate::text::JcNumber;
use crate::type_blocks::{
    AdverseDrugReaction, Altercation, AotSubject, CrimeDetails, Death, Fall, FinancialExploitation, Fire,
    MedicationError, MissingPatient, Restraint, SelfHarm,
};
use crate::vocabulary::{
    FacilityKind, IncidentType, LocationKind, OccurrencePrecision, Premises, Supervision, VpcrReportMethod,
};

/// When it happened, as exactly as is known.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, ToSchema, Validate)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"precision": "exact", "at": "2026-03-01T09:15:00Z"}))]
pub struct Occurred {
    /// How exactly the time is known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub precision: Option<OccurrencePrecision>,
    /// The time, or the start of the range.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub at: Option<DateTime<Utc>>,
    /// The end of the range.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub until: Option<DateTime<Utc>>,
}

/// The report to the Vulnerable Persons' Central Register.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, ToSchema, Validate)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"method": "phone", "caller": "Dana Reyes"}))]
pub struct VpcrReport {
    /// How it was reported.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub method: Option<VpcrReportMethod>,
    /// Who reported it.
    #[schema(max_length = 200)]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub caller: Option<String>,
}

/// Where it happened.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, ToSchema, Validate)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"location": "hallway", "description": "Second floor, by the stairs"}))]
pub struct Place {
    /// The kind of place.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub location: Option<LocationKind>,
    /// The place in words.
    #[schema(max_length = 4000)]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// The address, where it was off premises.
    #[schema(max_length = 400)]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub address: Option<String>,
    /// FIPS code of the county.
    #[schema(pattern = "^36[0-9]{3}$")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub county_fips: Option<String>,
}

/// What happened, in words.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, ToSchema, Validate)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"description": "A patient slipped on a wet floor.",
    "immediate_protections": "Examined by the nurse."}))]
pub struct Narrative {
    /// What happened.
    #[schema(max_length = 20000)]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// What went before.
    #[schema(max_length = 20000)]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub antecedents: Option<String>,
    /// What staff did.
    #[schema(max_length = 20000)]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub response: Option<String>,
    /// What was done at once to protect those concerned: care, separation, examination,
    /// observation, police, transfer.
    #[schema(max_length = 20000)]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub immediate_protections: Option<String>,
}

/// Whether a crime is suspected (Mental Hygiene Law 31.11).
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, ToSchema, Validate)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"suspected": true, "grave": false, "believed_at": "2026-03-01T10:00:00Z"}))]
pub struct CrimeSuspicion {
    /// Whether a crime is suspected.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub suspected: Option<bool>,
    /// Whether it must be reported within 24 hours.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub grave: Option<bool>,
    /// When it was first believed that it may be a crime.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub believed_at: Option<DateTime<Utc>>,
}

/// A request of the qualified person for papers.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, ToSchema, Validate)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"requested_at": "2026-03-10T15:00:00Z"}))]
pub struct QualifiedPersonRequest {
    /// When it was asked.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub requested_at: Option<DateTime<Utc>>,
    /// When the papers were sent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sent_at: Option<DateTime<Utc>>,
}

/// What a reporter writes about an incident. A draft may leave anything open; submitting checks
/// it all.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, ToSchema, Validate)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"incident_type": "fall", "occurred": {"precision": "exact", "at": "2026-03-01T09:15:00Z"},
    "discovered_at": "2026-03-01T09:30:00Z", "premises": "on_premises", "supervision": "actual",
    "place": {"location": "hallway"},
    "narrative": {"description": "A patient slipped on a wet floor.",
        "immediate_protections": "Examined by the nurse."},
    "jc_numbers": ["101-460120030"], "fall": {"witnessed": false, "surface": "wet tiles"}}))]
pub struct IncidentContent {
    /// The primary type.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub incident_type: Option<IncidentType>,
    /// Further types that apply.
    #[schema(max_items = 30)]
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub more_types: Vec<IncidentType>,
    /// When it happened.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub occurred: Option<Occurred>,
    /// When it was discovered; most clocks start here.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub discovered_at: Option<DateTime<Utc>>,
    /// Who discovered it.
    #[schema(max_length = 200)]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub discovered_by: Option<String>,
    /// When it was reported to the Vulnerable Persons' Central Register.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reported_to_vpcr_at: Option<DateTime<Utc>>,
    /// How it was reported there.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub vpcr_report: Option<VpcrReport>,
    /// When the register accepted it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub vpcr_accepted_at: Option<DateTime<Utc>>,
    /// Whether it happened on programme premises.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub premises: Option<Premises>,
    /// Whether the patient was under supervision.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub supervision: Option<Supervision>,
    /// The programme.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub programme: Option<FacilityKind>,
    /// The unit of the facility.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub unit_id: Option<Uuid>,
    /// Where it happened.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub place: Option<Place>,
    /// What happened.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub narrative: Option<Narrative>,
    /// The numbers of the Justice Center.
    #[schema(max_items = 20, value_type = Vec<JcNumber>)]
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub jc_numbers: Vec<String>,
    /// Whether a crime is suspected.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub crime: Option<CrimeSuspicion>,
    /// The request of the qualified person for the redacted report (Mental Hygiene Law 33.23).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub qualified_person_request: Option<QualifiedPersonRequest>,
    /// The request of the qualified person for the investigation records (Mental Hygiene Law
    /// 33.25).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub qualified_person_records_request: Option<QualifiedPersonRequest>,
    /// Whether it is a sentinel event, which needs a root cause analysis.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sentinel_event: Option<bool>,
    /// Whether the media are likely to take it up.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub media_attention: Option<bool>,
    /// For medication errors.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub medication_error: Option<MedicationError>,
    /// For restraint or seclusion.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub restraint: Option<Restraint>,
    /// For missing patients.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub missing_patient: Option<MissingPatient>,
    /// For suicide attempts and self abuse.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub self_harm: Option<SelfHarm>,
    /// For assaults and fights.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub altercation: Option<Altercation>,
    /// For falls.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub fall: Option<Fall>,
    /// For fires.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub fire: Option<Fire>,
    /// For crimes.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub crime_details: Option<CrimeDetails>,
    /// For financial exploitation.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub financial: Option<FinancialExploitation>,
    /// For severe adverse drug reactions.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub adverse_drug_reaction: Option<AdverseDrugReaction>,
    /// For missing subjects of AOT orders.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub aot_subject: Option<AotSubject>,
    /// For deaths.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub death: Option<Death>,
}
