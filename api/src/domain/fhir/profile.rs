//! The profile of our `AdverseEvent`, and the definitions of its extensions.

use serde_json::{Value, json};

use super::codes::{CANONICAL, Ext, INCIDENT_CLASS, INCIDENT_NUMBER, PROFILE, Way};
use super::terminology::DATE;

const BASE: &str = "http://hl7.org/fhir/StructureDefinition/";

fn head(id: &str, title: &str, description: &str, kind: &str) -> Value {
    let name: String = id.split('-').map(capitalized).collect();
    json!({
        "resourceType": "StructureDefinition", "id": id, "url": format!("{CANONICAL}StructureDefinition/{id}"),
        "version": "1", "name": name, "title": title, "status": "active", "experimental": false, "date": DATE,
        "publisher": "NIMRS API developers", "description": description, "fhirVersion": "4.0.1",
        "abstract": false, "type": kind, "baseDefinition": format!("{BASE}{kind}"), "derivation": "constraint",
    })
}

fn capitalized(part: &str) -> String {
    part.chars().next().map_or_else(String::new, |first| first.to_uppercase().chain(part.chars().skip(1)).collect())
}

/// The profile and all extensions.
pub fn structure_definitions() -> Vec<Value> {
    std::iter::once(adverse_event()).chain(Ext::ALL.into_iter().map(extension)).collect()
}

fn extension(ext: Ext) -> Value {
    let info = ext.info();
    let mut definition = head(info.name, &capitalized(&info.name.replace('-', " ")), info.meaning, "Extension");
    definition["kind"] = json!("complex-type");
    definition["context"] = json!([{ "type": "element", "expression": "AdverseEvent" }]);
    let code = info.value.trim_start_matches("value");
    // Complex types are written with a capital, primitive ones without.
    let kind = match code {
        "Identifier" | "Reference" => code.to_owned(),
        primitive => {
            primitive.chars().take(1).map(|c| c.to_ascii_lowercase()).chain(primitive.chars().skip(1)).collect()
        }
    };
    let mut value =
        json!({ "id": "Extension.value[x]", "path": "Extension.value[x]", "min": 1, "type": [{ "code": kind }] });
    if let Some(set) = info.value_set {
        value["binding"] = json!({ "strength": "required", "valueSet": format!("{CANONICAL}ValueSet/{set}") });
    }
    definition["differential"] = json!({ "element": [
        { "id": "Extension", "path": "Extension", "short": info.meaning, "definition": info.meaning },
        { "id": "Extension.extension", "path": "Extension.extension", "max": "0" },
        { "id": "Extension.url", "path": "Extension.url", "fixedUri": ext.url() },
        value,
    ]});
    definition
}

fn adverse_event() -> Value {
    let description = "An incident of a mental-health provider in New York State, with one client as its subject. What \
        is not mentioned here has the meaning of FHIR R4; what is limited to none is not kept and not taken.";
    let mut definition = head("nimrs-adverse-event", "NIMRS incident", description, "AdverseEvent");
    definition["kind"] = json!("resource");
    definition["url"] = json!(PROFILE);
    let mut elements = vec![
        json!({ "id": "AdverseEvent", "path": "AdverseEvent" }),
        json!({ "id": "AdverseEvent.extension", "path": "AdverseEvent.extension",
            "slicing": { "discriminator": [{ "type": "value", "path": "url" }], "rules": "open" } }),
    ];
    elements.extend(Ext::ALL.into_iter().map(|ext| {
        let info = ext.info();
        let comment = match info.way {
            Way::Both => "Given out and taken.",
            Way::Out => "Given out; set by the service.",
            Way::In => "Taken, and never given out.",
        };
        json!({ "id": format!("AdverseEvent.extension:{}", info.name), "path": "AdverseEvent.extension",
            "sliceName": info.name, "short": info.meaning, "comment": comment, "min": 0,
            "max": if info.many { "*" } else { "1" }, "type": [{ "code": "Extension", "profile": [ext.url()] }] })
    }));
    elements.extend([
        element("identifier", json!({ "comment": format!("Given out: the number of the incident ({INCIDENT_NUMBER}). Taken: the id of the record in the system that sends it.") })),
        element("category", json!({ "comment": format!("The class, of {INCIDENT_CLASS}; follows from the type.") })),
        element("event", json!({ "binding": { "strength": "required", "valueSet": format!("{CANONICAL}ValueSet/incident-type") } })),
        element("subject", json!({ "type": [{ "code": "Reference", "targetProfile": [format!("{BASE}Patient")] }],
            "comment": "By the case number at the facility, never by name and never by reference." })),
    ]);
    elements.extend(
        [
            "encounter",
            "resultingCondition",
            "seriousness",
            "recorder",
            "subjectMedicalHistory",
            "referenceDocument",
            "study",
        ]
        .map(|name| element(name, json!({ "max": "0" }))),
    );
    elements.push(element("suspectEntity", json!({ "max": "1" })));
    elements.push(element("suspectEntity.causality", json!({ "max": "0" })));
    // Differentials stand in the order of the base definition.
    let order = [
        "extension",
        "identifier",
        "category",
        "event",
        "subject",
        "encounter",
        "resultingCondition",
        "seriousness",
        "recorder",
        "suspectEntity",
        "subjectMedicalHistory",
        "referenceDocument",
        "study",
    ];
    elements.sort_by_key(|element| {
        let path = element["path"].as_str().unwrap_or_default();
        let name = path.split('.').nth(1);
        name.map_or(0, |name| 1 + order.iter().position(|known| *known == name).unwrap_or(order.len()))
    });
    definition["differential"] = json!({ "element": elements });
    definition
}

fn element(name: &str, what: Value) -> Value {
    let mut element = json!({ "id": format!("AdverseEvent.{name}"), "path": format!("AdverseEvent.{name}") });
    if let (Some(element), Value::Object(what)) = (element.as_object_mut(), what) {
        element.extend(what);
    }
    element
}
