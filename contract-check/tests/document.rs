//! The service's own document: it can be judged, and nothing that is taken out of it goes by unseen.

#![allow(clippy::unwrap_used, reason = "what helps tests fails them")]

use contract_check::change::Change;
use contract_check::compare;
use contract_check::document::Document;
use proptest::prelude::*;
use serde_json::Value;

fn released() -> Value {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../openapi/nimrs.v1.json");
    serde_json::from_str(&std::fs::read_to_string(path).unwrap()).unwrap()
}

fn changes(old: &Document, new: Value) -> Option<Vec<Change>> {
    Document::new(new).ok().map(|new| compare(old, &new))
}

/// The pointers of all that could be taken out.
fn pointers(value: &Value, here: &str, all: &mut Vec<String>) {
    let mut step = |name: &str, value: &Value| {
        let pointer = format!("{here}/{}", name.replace('~', "~0").replace('/', "~1"));
        all.push(pointer.clone());
        // What an example is made of is nobody's contract; that there is one, or another, is seen.
        if !matches!(name, "example" | "default") {
            pointers(value, &pointer, all);
        }
    };
    match value {
        Value::Object(object) => object.iter().for_each(|(name, value)| step(name, value)),
        Value::Array(array) => array.iter().enumerate().for_each(|(at, value)| step(&at.to_string(), value)),
        _ => (),
    }
}

/// Takes out what a pointer leads to.
fn without(mut document: Value, pointer: &str) -> Value {
    let (parent, last) = pointer.rsplit_once('/').unwrap();
    match document.pointer_mut(parent).unwrap() {
        Value::Object(object) => drop(object.remove(&last.replace("~1", "/").replace("~0", "~"))),
        Value::Array(array) => drop(array.remove(last.parse().unwrap())),
        _ => unreachable!(),
    }
    document
}

#[test]
fn the_document_has_no_change_to_itself() {
    let document = Document::new(released()).unwrap();
    assert_eq!(changes(&document, released()).unwrap(), []);
}

#[test]
fn taking_out_an_operation_breaks_clients() {
    let old = Document::new(released()).unwrap();
    let mut all = Vec::new();
    pointers(&released()["paths"], "/paths", &mut all);
    let operations: Vec<String> = all.into_iter().filter(|pointer| pointer.split('/').count() == 4).collect();
    assert!(operations.len() > 100);
    for pointer in operations.iter().step_by(7) {
        let found = changes(&old, without(released(), pointer)).unwrap();
        assert!(found.iter().any(|change| change.rule.name() == "operation-removed"), "{pointer}: {found:?}");
    }
}

/// In a schema that only answers have, what was sure to come must come.
#[test]
fn taking_out_a_property_of_an_answer_breaks_clients() {
    let old = Document::new(released()).unwrap();
    for (pointer, rule) in [
        ("/components/schemas/IncidentView/properties/status", "response-property-removed"),
        ("/components/schemas/IncidentView/required/0", "response-property-made-optional"),
        ("/components/schemas/ProblemCode/enum/0", "problem-code-removed"),
        ("/components/schemas/ProblemCode/enum", "response-enum-"),
    ] {
        let found = changes(&old, without(released(), pointer)).unwrap();
        assert!(found.iter().any(|change| change.rule.name().starts_with(rule)), "{pointer}: {found:?}");
    }
}

/// How many removals are tried; the environment's `PROPTEST_CASES` says otherwise.
const REMOVALS: u32 = 96;

#[test]
fn nothing_is_taken_out_unseen() {
    let document = released();
    let old = Document::new(document.clone()).unwrap();
    let mut all = Vec::new();
    pointers(&document, "", &mut all);
    let cases = std::env::var("PROPTEST_CASES").ok().and_then(|cases| cases.parse().ok()).unwrap_or(REMOVALS);
    let config = ProptestConfig { cases, failure_persistence: None, ..ProptestConfig::default() };
    proptest!(config, |(at in 0..all.len())| {
        let pointer = &all[at];
        // A document that is no longer whole, or cannot be judged, is refused; any other has changed.
        if let Some(found) = changes(&old, without(document.clone(), pointer)) {
            prop_assert!(!found.is_empty(), "{} was taken out unseen", pointer);
        }
    });
}
