//! The people of an incident.

use chrono::{DateTime, NaiveDate, Utc};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use uuid::Uuid;
use validator::Validate;

use crate::vocabulary::{ActualHarm, EmploymentKind, LegalStatus, PersonRole, PotentialHarm, Sex, TreatmentGiven};

/// The harm a client came to, on two scales.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, ToSchema, Validate)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"actual": "minor", "potential": "moderate", "injury_type": "bruise",
    "body_part": "left arm", "treatment": "first_aid"}))]
pub struct Harm {
    /// The harm that came of it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub actual: Option<ActualHarm>,
    /// The harm that could have come of it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub potential: Option<PotentialHarm>,
    /// The kind of injury.
    #[schema(max_length = 200)]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub injury_type: Option<String>,
    /// The part of the body.
    #[schema(max_length = 200)]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub body_part: Option<String>,
    /// The most that was done to treat it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub treatment: Option<TreatmentGiven>,
    /// Who examined the client.
    #[schema(max_length = 200)]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub examined_by: Option<String>,
    /// When the client was examined.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub examined_at: Option<DateTime<Utc>>,
    /// What the examination found.
    #[schema(max_length = 4000)]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub findings: Option<String>,
}

/// A person of an incident in one role. A draft may leave everything else open.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, ToSchema, Validate)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"role": "client_victim", "first_name": "Jordan", "last_name": "Miles",
    "date_of_birth": "1988-05-17", "sex": "m", "local_case_number": "C-20417",
    "harm": {"actual": "minor", "potential": "moderate", "injury_type": "bruise",
        "body_part": "left arm", "treatment": "first_aid"}}))]
pub struct PersonContent {
    /// What the person was to the incident.
    pub role: PersonRole,
    /// First name.
    #[schema(max_length = 200)]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub first_name: Option<String>,
    /// Last name.
    #[schema(max_length = 200)]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub last_name: Option<String>,
    /// Date of birth.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub date_of_birth: Option<NaiveDate>,
    /// Sex as recorded.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sex: Option<Sex>,
    /// The client's number at the facility.
    #[schema(max_length = 64)]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub local_case_number: Option<String>,
    /// The client's Medicaid number (CIN).
    #[schema(max_length = 64)]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub medicaid_id: Option<String>,
    /// The client's legal status.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub legal_status: Option<LegalStatus>,
    /// When the client was admitted.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub admitted_on: Option<NaiveDate>,
    /// When the client was discharged.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub discharged_on: Option<NaiveDate>,
    /// The client's programme.
    #[schema(max_length = 200)]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub programme: Option<String>,
    /// The level of observation ordered for the client.
    #[schema(max_length = 200)]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub observation_level: Option<String>,
    /// The client's guardian, with the way to reach them.
    #[schema(max_length = 400)]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub guardian: Option<String>,
    /// Title, of staff and others.
    #[schema(max_length = 200)]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
    /// Telephone number or mail address.
    #[schema(max_length = 400)]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub contact: Option<String>,
    /// How the member of staff is engaged.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub employment: Option<EmploymentKind>,
    /// Whether the member of staff was on duty.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub on_duty: Option<bool>,
    /// When the member of staff was kept away from patients.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub separated_from_patients_at: Option<DateTime<Utc>>,
    /// Relation to the client, of family and others.
    #[schema(max_length = 200)]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub relation: Option<String>,
    /// The harm the client came to.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub harm: Option<Harm>,
    /// Whether the record of the client is protected by 42 CFR Part 2 (substance use).
    #[serde(default)]
    pub part2_protected: bool,
}

/// A person of an incident.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"id": "0192f0c1-2a3b-7c4d-8e5f-60718293a4b5", "identified": true, "version": 1, "content": {
    "role": "client_victim", "first_name": "Jordan", "last_name": "Miles"}}))]
pub struct PersonView {
    /// The entry.
    pub id: Uuid,
    /// Whether the names and other identifying parts are shown.
    pub identified: bool,
    /// The version, as in the `ETag`.
    #[schema(minimum = 1)]
    pub version: i32,
    /// The person; without the identifying parts where they are not shown.
    pub content: PersonContent,
}

impl PersonContent {
    /// A person of whom nothing is known but the role.
    pub fn of_role(role: PersonRole) -> Self {
        Self {
            role,
            first_name: None,
            last_name: None,
            date_of_birth: None,
            sex: None,
            local_case_number: None,
            medicaid_id: None,
            legal_status: None,
            admitted_on: None,
            discharged_on: None,
            programme: None,
            observation_level: None,
            guardian: None,
            title: None,
            contact: None,
            employment: None,
            on_duty: None,
            separated_from_patients_at: None,
            relation: None,
            harm: None,
            part2_protected: false,
        }
    }

    /// The same person without what identifies them, for those who may not see names.
    /// Role, sex, legal status, programme and harm stay; free text that may name someone goes.
    pub fn without_identity(&self) -> Self {
        Self {
            sex: self.sex,
            legal_status: self.legal_status,
            programme: self.programme.clone(),
            observation_level: self.observation_level.clone(),
            employment: self.employment,
            on_duty: self.on_duty,
            harm: self.harm.as_ref().map(|harm| Harm { examined_by: None, findings: None, ..harm.clone() }),
            part2_protected: self.part2_protected,
            ..Self::of_role(self.role)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn without_identity_nothing_names_the_person() {
        let person: PersonContent = serde_json::from_value(serde_json::json!({
            "role": "client_victim", "first_name": "Jordan", "last_name": "Miles",
            "date_of_birth": "1988-05-17", "medicaid_id": "AB12345C", "title": "Mr.",
            "contact": "845-555-0101", "guardian": "Ana Miles", "sex": "m",
            "harm": {"actual": "minor", "examined_by": "Dr. Stone", "findings": "Mr. Miles..."},
        }))
        .unwrap();
        let masked = serde_json::to_value(person.without_identity()).unwrap();
        assert_eq!(
            masked,
            serde_json::json!({
                "role": "client_victim", "sex": "m", "harm": {"actual": "minor"},
                "part2_protected": false,
            })
        );
    }

    #[test]
    fn an_unknown_field_is_refused() {
        let body = serde_json::json!({"role": "police", "badge": "12"});
        assert!(serde_json::from_value::<PersonContent>(body).is_err());
    }
}
