//! Our code systems and value sets, made of the same tables and words that the rest of the service goes by.

use nimrs_contract::vocabulary::{
    ActualHarm, Code, FacilityKind, IncidentClass, IncidentStatus, IncidentType, LocationKind, OccurrencePrecision,
    PersonRole, PotentialHarm, Premises, ProblemCode, Supervision,
};
use serde_json::{Value, json};

use super::codes::{CANONICAL, SUBJECT_ROLES, place_name};
use crate::domain::taxonomy::{TAXONOMY_VERSION, class_info, type_info};

/// A code with its name and, where there is one, what it means.
type Concept = (&'static str, String, Option<&'static str>);

/// The date of the present version of the tables.
pub const DATE: &str = "2026-11-22";

/// The code systems, by the end of their address, with what they are and their codes.
fn systems() -> Vec<(&'static str, &'static str, Vec<Concept>)> {
    let kinds = IncidentType::ALL.iter().map(|kind| {
        let info = type_info(*kind);
        (kind.code(), info.title.to_owned(), Some(info.definition))
    });
    let classes = IncidentClass::ALL.iter().map(|class| (class.code(), class_info(*class).title.to_owned(), None));
    let places = LocationKind::ALL.iter().map(|kind| (kind.code(), place_name(*kind).to_owned(), None));
    let problems = ProblemCode::ALL.iter().map(|code| (code.code(), code.title().to_owned(), Some(code.explanation())));
    let roles = SUBJECT_ROLES.iter().map(|role: &PersonRole| (role.code(), words(role.code()), None));
    vec![
        ("incident-type", "Types of incidents (14 NYCRR 524)", kinds.collect()),
        ("incident-class", "Classes of incidents (14 NYCRR 524)", classes.collect()),
        ("location-kind", "Kinds of places", places.collect()),
        ("problem", "What can be wrong with a request", problems.collect()),
        ("client-role", "What a client was to an incident", roles.collect()),
        ("incident-status", "Where an incident stands in its life", plain::<IncidentStatus>()),
        ("actual-harm", "The harm that came of an incident", plain::<ActualHarm>()),
        ("potential-harm", "The harm that could have come of an incident", plain::<PotentialHarm>()),
        ("occurrence-precision", "How exactly the time of an occurrence is known", plain::<OccurrencePrecision>()),
        ("premises", "Whether an incident happened on the premises", plain::<Premises>()),
        ("supervision", "Whether a client was under supervision", plain::<Supervision>()),
        ("facility-kind", "Kinds of facilities and programmes", plain::<FacilityKind>()),
    ]
}

fn plain<T: Code + 'static>() -> Vec<Concept> {
    T::ALL.iter().map(|code| (code.code(), words(code.code()), None)).collect()
}

/// A code in words.
fn words(code: &str) -> String {
    let text = code.replace('_', " ");
    text.chars().next().map_or_else(String::new, |first| first.to_uppercase().chain(text.chars().skip(1)).collect())
}

fn head(kind: &str, id: &str, title: &str) -> Value {
    let name: String = id.split('-').map(words).collect();
    json!({
        "resourceType": kind, "id": id, "url": format!("{CANONICAL}{kind}/{id}"), "version": TAXONOMY_VERSION,
        "name": format!("Nimrs{name}"), "title": title, "status": "active", "experimental": false, "date": DATE,
        "publisher": "NIMRS API developers", "description": format!("{title}, as the NIMRS API uses them."),
        "jurisdiction": [{ "coding": [{ "system": "urn:iso:std:iso:3166:-2", "code": "US-NY" }] }],
    })
}

/// All code systems.
pub fn code_systems() -> Vec<Value> {
    let system = |(id, title, concepts): (&str, &str, Vec<Concept>)| {
        let mut system = head("CodeSystem", id, title);
        system["caseSensitive"] = json!(true);
        system["valueSet"] = json!(format!("{CANONICAL}ValueSet/{id}"));
        system["content"] = json!("complete");
        system["count"] = json!(concepts.len());
        let concept = |(code, display, definition): Concept| {
            let mut concept = json!({ "code": code, "display": display });
            if let Some(definition) = definition {
                concept["definition"] = json!(definition);
            }
            concept
        };
        system["concept"] = concepts.into_iter().map(concept).collect();
        system
    };
    systems().into_iter().map(system).collect()
}

/// All value sets: each holds a whole code system, and its expansion.
pub fn value_sets() -> Vec<Value> {
    let set = |(id, title, concepts): (&str, &str, Vec<Concept>)| {
        let url = format!("{CANONICAL}CodeSystem/{id}");
        let mut set = head("ValueSet", id, title);
        set["compose"] = json!({ "include": [{ "system": url }] });
        let contains: Vec<Value> = concepts
            .into_iter()
            .map(|(code, display, _)| json!({ "system": url, "code": code, "display": display }))
            .collect();
        let timestamp = format!("{DATE}T00:00:00Z");
        set["expansion"] = json!({ "timestamp": timestamp, "total": contains.len(), "contains": contains });
        set
    };
    systems().into_iter().map(set).collect()
}
