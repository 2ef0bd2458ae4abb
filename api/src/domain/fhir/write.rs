//! From an incident to its resources. Pure: the same record gives the same resources.

use chrono::{DateTime, SecondsFormat, Utc};
use nimrs_contract::incident_content::IncidentContent;
use nimrs_contract::person::PersonContent;
use nimrs_contract::vocabulary::{ActualHarm, Code, IncidentStatus, IncidentType, PotentialHarm};
use serde_json::{Map, Value, json};
use uuid::Uuid;

use super::codes::{
    CASE_NUMBER, CLIENT, DATA_ABSENT, Ext, FACILITY, INCIDENT_CLASS, INCIDENT_NUMBER, INCIDENT_TYPE, LOCATION_KIND,
    NO_CLIENT, OUTCOME, PROFILE, SEVERITY, UNIT, contributor, external_identifier, is_subject, place_name, severity,
};
use crate::domain::taxonomy::{class_info, type_info};

/// What is known of an incident at one version.
#[derive(Debug, Clone, PartialEq)]
pub struct Recorded {
    /// The incident.
    pub id: Uuid,
    /// Its number.
    pub number: String,
    /// Its id in the facility's own system.
    pub external_reference: Option<String>,
    /// The facility.
    pub facility: Uuid,
    /// The name of the facility.
    pub facility_name: String,
    /// The version.
    pub version: i32,
    /// When it was recorded.
    pub created_at: DateTime<Utc>,
    /// When this version was made.
    pub updated_at: DateTime<Utc>,
    /// Where it stands.
    pub status: IncidentStatus,
    /// What happened.
    pub content: IncidentContent,
    /// The people, in the order in which they were recorded.
    pub people: Vec<(Uuid, PersonContent)>,
    /// Whether the reader may know who the people are.
    pub identified: bool,
}

/// One of the resources of an incident.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Slot {
    /// The id of the resource.
    pub id: Uuid,
    /// Which of the people is its subject.
    pub subject: Option<usize>,
}

impl Recorded {
    /// The resources that the incident is: one for each client it is about, at least one.
    pub fn slots(&self) -> Vec<Slot> {
        let about = self.people.iter().enumerate().filter(|(_, (_, person))| is_subject(person.role));
        let mut slots: Vec<Slot> = about.map(|(index, (id, _))| Slot { id: *id, subject: Some(index) }).collect();
        match slots.first_mut() {
            Some(first) => first.id = self.id,
            None => slots.push(Slot { id: self.id, subject: None }),
        }
        slots
    }

    /// The resource of this id.
    pub fn slot(&self, id: Uuid) -> Option<Slot> {
        self.slots().into_iter().find(|slot| slot.id == id)
    }

    /// The subject of a resource.
    pub fn subject(&self, slot: Slot) -> Option<&PersonContent> {
        self.people.get(slot.subject?).map(|(_, person)| person)
    }

    /// A resource.
    pub fn resource(&self, slot: Slot) -> Value {
        let person = self.subject(slot);
        let mut event = Map::new();
        let mut set = |name: &str, value: Value| event.insert(name.to_owned(), value);
        set("resourceType", json!("AdverseEvent"));
        set("id", json!(slot.id));
        set(
            "meta",
            json!({ "versionId": self.version.to_string(), "lastUpdated": instant(self.updated_at), "profile": [PROFILE] }),
        );
        set("contained", json!([self.place()]));
        set("extension", Value::Array(self.extensions(slot)));
        set("identifier", json!({ "system": INCIDENT_NUMBER, "value": self.number }));
        set("actuality", json!(actuality(person)));
        if let Some(kind) = self.content.incident_type {
            let class = type_info(kind).class;
            let category = coding(INCIDENT_CLASS, class.code(), class_info(class).title);
            set("category", json!([{ "coding": [category] }]));
            set("event", json!({ "coding": [coding(INCIDENT_TYPE, kind.code(), type_info(kind).title)] }));
        }
        set("subject", self.subject_reference(person));
        if let Some(at) = self.content.occurred.as_ref().and_then(|occurred| occurred.at) {
            set("date", json!(instant(at)));
        }
        if let Some(at) = self.content.discovered_at {
            set("detected", json!(instant(at)));
        }
        set("recordedDate", json!(instant(self.created_at)));
        set("location", json!({ "reference": "#place" }));
        match person.and_then(|person| person.harm.as_ref()?.actual) {
            Some(ActualHarm::Death) => {
                set("outcome", json!({ "coding": [coding(OUTCOME, "fatal", "Fatal")] }));
            }
            Some(harm) => {
                if let Some((code, name)) = severity(harm) {
                    set("severity", json!({ "coding": [coding(SEVERITY, code, name)] }));
                }
            }
            None => (),
        }
        let staff = self.people.iter().filter_map(|(_, person)| contributor(person.role));
        let staff: Vec<Value> = staff.map(|role| json!({ "type": "Practitioner", "display": role })).collect();
        if !staff.is_empty() {
            set("contributor", Value::Array(staff));
        }
        if let Some(drug) = drug(&self.content) {
            set("suspectEntity", json!([{ "instance": { "type": "Medication", "display": drug } }]));
        }
        Value::Object(event)
    }

    /// Whom it is about: never by name, and by the case number only to those who may know it.
    fn subject_reference(&self, person: Option<&PersonContent>) -> Value {
        let Some(person) = person else {
            return json!({ "extension": [{ "url": DATA_ABSENT, "valueCode": "unknown" }], "display": NO_CLIENT });
        };
        let number = person.local_case_number.as_ref().filter(|number| self.identified && !number.trim().is_empty());
        match number {
            Some(number) => {
                json!({ "type": "Patient", "identifier": { "system": CASE_NUMBER, "value": number }, "display": CLIENT })
            }
            None => json!({ "type": "Patient", "display": CLIENT }),
        }
    }

    /// The facility and the kind of place; nothing that was written about it.
    fn place(&self) -> Value {
        let mut identifiers = vec![json!({ "system": FACILITY, "value": self.facility })];
        identifiers.extend(self.content.unit_id.map(|unit| json!({ "system": UNIT, "value": unit })));
        let mut place = json!({ "resourceType": "Location", "id": "place", "identifier": identifiers });
        if !self.facility_name.trim().is_empty() {
            place["name"] = json!(self.facility_name);
        }
        if let Some(kind) = self.content.place.as_ref().and_then(|place| place.location) {
            place["type"] = json!([{ "coding": [coding(LOCATION_KIND, kind.code(), place_name(kind))] }]);
        }
        place
    }

    fn extensions(&self, slot: Slot) -> Vec<Value> {
        let person = self.subject(slot);
        let harm = person.and_then(|person| person.harm.as_ref());
        let content = &self.content;
        let occurred = content.occurred.as_ref();
        let mut all = Vec::new();
        let mut add = |ext: Ext, value: Value| {
            let mut extension = json!({ "url": ext.url() });
            extension[ext.info().value] = value;
            all.push(extension);
        };
        let code = |code: Option<&'static str>| code.map(|code| json!(code));
        let each = [
            (Ext::IncidentStatus, Some(json!(self.status.code()))),
            (Ext::ClientRole, code(person.map(|person| person.role.code()))),
            (Ext::ActualHarm, code(harm.and_then(|harm| harm.actual).map(|harm| harm.code()))),
            (Ext::PotentialHarm, code(harm.and_then(|harm| harm.potential).map(|harm| harm.code()))),
            (Ext::DatePrecision, code(occurred.and_then(|o| o.precision).map(|precision| precision.code()))),
            (Ext::DateUntil, occurred.and_then(|o| o.until).map(|until| json!(instant(until)))),
            (Ext::Premises, code(content.premises.map(|premises| premises.code()))),
            (Ext::Supervision, code(content.supervision.map(|supervision| supervision.code()))),
            (Ext::Programme, code(content.programme.map(|programme| programme.code()))),
        ];
        for (ext, value) in each {
            if let Some(value) = value {
                add(ext, value);
            }
        }
        content.more_types.iter().for_each(|kind| add(Ext::MoreType, json!(kind.code())));
        content.jc_numbers.iter().for_each(|number| add(Ext::JcNumber, json!(number)));
        if let Some(reference) = self.external_reference.as_deref().filter(|reference| !reference.trim().is_empty()) {
            let (system, value) = external_identifier(reference);
            add(Ext::ExternalReference, json!({ "system": system, "value": value }));
        }
        for other in self.slots().into_iter().filter(|other| other.id != slot.id) {
            add(Ext::LinkedEvent, json!({ "reference": format!("AdverseEvent/{}", other.id) }));
        }
        all
    }
}

/// Whether harm came of it: potential where none did and some could have.
pub fn actuality(person: Option<&PersonContent>) -> &'static str {
    let harm = person.and_then(|person| person.harm.as_ref());
    let none = harm.and_then(|harm| harm.actual) == Some(ActualHarm::None);
    let could = harm.and_then(|harm| harm.potential).is_some_and(|harm| harm != PotentialHarm::None);
    if none && could { "potential" } else { "actual" }
}

/// The drug that is suspected, where the type of the incident is about one.
fn drug(content: &IncidentContent) -> Option<&String> {
    let drug = match content.incident_type? {
        IncidentType::MedicationError => content.medication_error.as_ref()?.drug_given.as_ref(),
        IncidentType::SevereAdverseDrugReaction => content.adverse_drug_reaction.as_ref()?.drug.as_ref(),
        _ => None,
    };
    drug.filter(|drug| !drug.trim().is_empty())
}

fn coding(system: &str, code: &str, display: &str) -> Value {
    json!({ "system": system, "code": code, "display": display })
}

/// An instant as FHIR writes it.
pub fn instant(at: DateTime<Utc>) -> String {
    at.to_rfc3339_opts(SecondsFormat::AutoSi, true)
}
