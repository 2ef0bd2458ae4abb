//! FHIR R4 resources as they pass through the interface below `/fhir/R4`. What they hold is defined by HL7
//! (<https://hl7.org/fhir/R4/>) and by our profile, not by these schemas.

use std::borrow::Cow;

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value, json};
use utoipa::openapi::schema::{AdditionalProperties, Schema, SchemaType, Type};
use utoipa::openapi::{ObjectBuilder, RefOr};
use utoipa::{PartialSchema, ToSchema};

macro_rules! open_resource {
    ($(#[doc = $doc:literal])* $name:ident, kinds: [$($kind:literal),*], required: [$($required:literal),*], example: $example:expr) => {
        $(#[doc = $doc])*
        #[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
        #[serde(transparent)]
        pub struct $name(pub Map<String, Value>);

        impl PartialSchema for $name {
            fn schema() -> RefOr<Schema> {
                let kinds: &[&str] = &[$($kind),*];
                let kind = ObjectBuilder::new()
                    .schema_type(SchemaType::Type(Type::String))
                    .description(Some("The type of the resource."))
                    .enum_values(if kinds.is_empty() { None } else { Some(kinds.to_vec()) })
                    .build();
                let object = ObjectBuilder::new()
                    .description(Some(concat!($($doc, "\n"),*).trim()))
                    .property("resourceType", kind)
                    .additional_properties(Some(AdditionalProperties::<Schema>::FreeForm(true)))
                    .examples([$example]);
                let object = [$($required),*].into_iter().fold(object, ObjectBuilder::required);
                let mut schema: Schema = object.build().into();
                if let Schema::Object(object) = &mut schema {
                    object.example = object.examples.pop();
                }
                RefOr::T(schema)
            }
        }

        impl ToSchema for $name {
            fn name() -> Cow<'static, str> {
                Cow::Borrowed(stringify!($name))
            }
        }
    };
}

open_resource! {
    /// An `AdverseEvent` of FHIR R4 with the profile
    /// `https://example.org/nimrs-api/fhir/StructureDefinition/nimrs-adverse-event`: an incident with one client as its
    /// subject. An element that is not kept is refused.
    FhirAdverseEvent, kinds: ["AdverseEvent"], required: ["resourceType", "actuality", "subject"],
    example: json!({"resourceType": "AdverseEvent",
        "identifier": {"system": "urn:oid:2.16.840.1.113883.19.5", "value": "88213"},
        "actuality": "actual",
        "event": {"coding": [{"system": "https://example.org/nimrs-api/fhir/CodeSystem/incident-type", "code": "fall"}]},
        "subject": {"type": "Patient", "identifier": {"system": "https://example.org/nimrs-api/fhir/sid/case-number", "value": "C-20417"}},
        "date": "2026-03-01T09:15:00Z", "detected": "2026-03-01T09:30:00Z",
        "severity": {"coding": [{"system": "http://terminology.hl7.org/CodeSystem/adverse-event-severity", "code": "mild"}]},
        "extension": [{"url": "https://example.org/nimrs-api/fhir/StructureDefinition/premises", "valueCode": "on_premises"},
            {"url": "https://example.org/nimrs-api/fhir/StructureDefinition/narrative", "valueString": "A patient slipped on a wet floor."}]})
}

open_resource! {
    /// A resource of FHIR R4, of the type that the operation says.
    FhirResource, kinds: [], required: ["resourceType"],
    example: json!({"resourceType": "Bundle", "type": "searchset", "link": [{"relation": "self", "url": "https://nimrs.example.org/fhir/R4/AdverseEvent"}]})
}

open_resource! {
    /// What is to be validated: an `AdverseEvent`, or `Parameters` with one as `resource`.
    FhirValidation, kinds: ["AdverseEvent", "Parameters"], required: ["resourceType"],
    example: json!({"resourceType": "Parameters", "parameter": [{"name": "resource", "resource": {"resourceType": "AdverseEvent",
        "actuality": "actual", "subject": {"type": "Patient", "display": "Client"}}}]})
}

open_resource! {
    /// The parameters of a bulk export: `_since` (`valueInstant`), `_type` and `_outputFormat` (`valueString`).
    FhirParameters, kinds: ["Parameters"], required: ["resourceType"],
    example: json!({"resourceType": "Parameters", "parameter": [{"name": "_type", "valueString": "AdverseEvent"}]})
}

open_resource! {
    /// What went wrong, or that nothing did (<https://hl7.org/fhir/R4/operationoutcome.html>). Programs go by
    /// `issue[].details.coding[].code`: the code of the problem or of the fault.
    OperationOutcome, kinds: ["OperationOutcome"], required: ["resourceType", "issue"],
    example: json!({"resourceType": "OperationOutcome", "issue": [{"severity": "error", "code": "invalid",
        "details": {"coding": [{"system": "https://example.org/nimrs-api/fhir/CodeSystem/problem", "code": "validation_failed"}],
            "text": "Names are not taken over FHIR."}, "expression": ["AdverseEvent.subject.display"]}]})
}

/// A file of a bulk export.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"type": "AdverseEvent", "url": "https://nimrs.example.org/fhir/R4/export-files/0192f0c1-2a3b-7c4d-8e5f-60718293a4b7"}))]
pub struct BulkExportFile {
    /// The type of its resources.
    #[serde(rename = "type")]
    pub kind: String,
    /// Where it is.
    pub url: String,
}

/// What a bulk export has made (HL7 Bulk Data Access).
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields, rename_all = "camelCase")]
#[schema(example = json!({"transactionTime": "2026-03-02T15:00:01Z", "request": "https://nimrs.example.org/fhir/R4/$export",
    "requiresAccessToken": true, "output": [{"type": "AdverseEvent",
        "url": "https://nimrs.example.org/fhir/R4/export-files/0192f0c1-2a3b-7c4d-8e5f-60718293a4b7"}], "error": []}))]
pub struct BulkExportManifest {
    /// What was changed after this instant may be missing; the `_since` of the next export.
    pub transaction_time: String,
    /// The request that asked for it.
    pub request: String,
    /// Whether the files are given out to those with a token alone.
    pub requires_access_token: bool,
    /// The files.
    pub output: Vec<BulkExportFile>,
    /// The files with what went wrong; always empty, since an export is whole or fails.
    pub error: Vec<BulkExportFile>,
}
