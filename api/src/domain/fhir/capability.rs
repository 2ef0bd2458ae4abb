//! What the FHIR interface can do (<https://hl7.org/fhir/R4/capabilitystatement.html>).

use serde_json::{Value, json};

use super::codes::PROFILE;
use super::terminology::DATE;

const PARAMETERS: [(&str, &str, &str); 7] = [
    ("_id", "token", "The resource."),
    ("_lastUpdated", "date", "When it was last changed."),
    ("date", "date", "When it occurred."),
    ("event", "token", "The type of incident."),
    ("location", "reference", "The facility: Location/{id of the facility}, or with :identifier its identifier."),
    ("subject", "reference", "The client, with :identifier alone: the case number at the facility."),
    ("identifier", "token", "The number of the incident, or the id of the record in the system that sent it."),
];

/// The `CapabilityStatement` of the service at this public address.
pub fn statement(public_url: &str, version: &str) -> Value {
    let parameter =
        |(name, kind, text): (&str, &str, &str)| json!({ "name": name, "type": kind, "documentation": text });
    let interaction = |codes: &[&str]| codes.iter().map(|code| json!({ "code": code })).collect::<Vec<_>>();
    let operation = |name: &str, definition: &str| json!({ "name": name, "definition": definition });
    let export = operation("export", "http://hl7.org/fhir/uv/bulkdata/OperationDefinition/export");
    let adverse_event = json!({
        "type": "AdverseEvent", "profile": PROFILE, "supportedProfile": [PROFILE],
        "interaction": interaction(&["read", "vread", "history-instance", "search-type", "create", "update"]),
        "versioning": "versioned-update", "readHistory": true, "updateCreate": false, "conditionalCreate": true,
        "conditionalRead": "not-match", "conditionalUpdate": false, "conditionalDelete": "not-supported",
        "searchParam": PARAMETERS.map(parameter),
        "operation": [
            operation("validate", "http://hl7.org/fhir/OperationDefinition/Resource-validate"),
            export,
        ],
    });
    let definitions = |kind: &str| {
        json!({ "type": kind, "interaction": interaction(&["read", "search-type"]),
            "searchParam": [parameter(("url", "uri", "Its address.")), parameter(("_id", "token", "Its id."))] })
    };
    json!({
        "resourceType": "CapabilityStatement", "id": "nimrs", "status": "active", "date": DATE, "kind": "instance",
        "software": { "name": "NIMRS API", "version": version },
        "implementation": { "description": "Incident reporting for New York's mental-health providers",
            "url": format!("{public_url}/fhir/R4") },
        "instantiates": ["http://hl7.org/fhir/uv/bulkdata/CapabilityStatement/bulk-data"],
        "fhirVersion": "4.0.1", "format": ["application/fhir+json", "json"],
        "rest": [{
            "mode": "server",
            "security": {
                "service": [{ "coding": [{
                    "system": "http://terminology.hl7.org/CodeSystem/restful-security-service",
                    "code": "SMART-on-FHIR", "display": "SMART-on-FHIR" }] }],
                "extension": [{
                    "url": "http://fhir-registry.smarthealthit.org/StructureDefinition/oauth-uris",
                    "extension": [{ "url": "token", "valueUri": format!("{public_url}/oauth/token") }] }],
                "description": "The access token of a person's sign-on or of a machine client, as a bearer token.",
            },
            "resource": [
                adverse_event,
                definitions("StructureDefinition"),
                definitions("CodeSystem"),
                definitions("ValueSet"),
            ],
            "operation": [export],
        }],
    })
}
