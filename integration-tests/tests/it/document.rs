//! The checked-in document is what the code says, and says what it must of every operation.

use nimrs_api::http::openapi;
use serde_json::Value;

fn operations() -> Vec<(String, String, Value)> {
    let document = openapi::value();
    let mut all = Vec::new();
    for (path, item) in document["paths"].as_object().unwrap() {
        for (method, operation) in item.as_object().unwrap() {
            all.push((method.clone(), path.clone(), operation.clone()));
        }
    }
    all
}

#[test]
fn the_checked_in_document_is_the_generated_one() {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../openapi/nimrs.v1.json");
    let checked_in = std::fs::read_to_string(path).unwrap_or_default();
    assert!(
        checked_in == openapi::text(),
        "openapi/nimrs.v1.json is not what the code says; run: cargo run -- openapi > openapi/nimrs.v1.json"
    );
}

#[test]
fn every_operation_says_what_it_is_and_needs() {
    for (method, path, operation) in operations() {
        let name = format!("{method} {path}");
        for field in ["summary", "description", "operationId", "x-permission"] {
            assert!(operation[field].as_str().is_some_and(|text| !text.is_empty()), "{name} has no {field}");
        }
        assert!(operation["tags"].as_array().is_some_and(|tags| tags.len() == 1), "{name} needs one tag");
    }
}

#[test]
fn every_change_of_a_thing_asks_for_its_version() {
    for (method, path, operation) in operations() {
        // Bulk Data lets whoever asked for an export call it off as it is.
        let exempt = path.starts_with("/v1/auth/") || path == "/fhir/R4/export-status/{id}";
        if matches!(method.as_str(), "patch" | "put" | "delete") && !exempt {
            let parameters = operation["parameters"].as_array().cloned().unwrap_or_default();
            assert!(
                parameters.iter().any(|parameter| parameter["name"] == "If-Match"),
                "{method} {path} needs If-Match"
            );
        }
    }
}

/// Swagger UI fills the examples in, and would send a reason or a key that nobody gave.
#[test]
fn only_what_must_be_given_has_an_example() {
    let document = openapi::value();
    for (method, path, operation) in operations() {
        for parameter in operation["parameters"].as_array().into_iter().flatten() {
            let named = parameter["$ref"].as_str().and_then(|reference| reference.strip_prefix('#'));
            let parameter = named.map_or(parameter, |pointer| document.pointer(pointer).unwrap());
            let needed = parameter["required"] == true;
            assert!(needed || parameter["example"].is_null(), "{method} {path}: {}", parameter["name"]);
        }
    }
}

/// What a file for an import may hold stands in the document, down to the leaves.
#[test]
fn the_rows_of_an_import_are_described() {
    let document = openapi::value();
    let body = &document["paths"]["/v1/imports"]["post"]["requestBody"]["content"];
    assert_eq!(body["application/x-ndjson"]["schema"]["$ref"], "#/components/schemas/ImportRow");
    assert!(body["text/csv"]["schema"].is_object(), "{body}");
    let row = &document["components"]["schemas"]["ImportRow"];
    for (field, of) in [("content", "IncidentContent"), ("historical", "HistoricalDates")] {
        let text = row["properties"][field].to_string();
        assert!(text.contains(&format!("#/components/schemas/{of}")), "{field}: {text}");
        assert!(document["components"]["schemas"][of]["properties"].is_object(), "{of}");
    }
    // And the guide names every field of it.
    let guide = include_str!("../../../docs/bulk.md");
    for field in row["properties"].as_object().unwrap().keys() {
        assert!(guide.contains(&format!("`{field}`")), "docs/bulk.md says nothing of {field}");
    }
}

/// A permission that nothing asks for is a promise; the README says which ones are not kept yet, and no others.
#[test]
fn the_readme_names_what_the_permissions_promise_and_nothing_does() {
    let asked: String = operations().iter().map(|(.., operation)| operation["x-permission"].to_string()).collect();
    let readme = include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/../README.md"));
    let missing = readme.split("Not in this version:").nth(1).and_then(|text| text.split("\n\n").next()).unwrap_or("");
    let table = include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/../api/data/permissions.csv"));
    for permission in table.lines().skip(1).filter_map(|line| line.split(',').next()) {
        let named = missing.contains(&format!("`{permission}`"));
        assert_eq!(named, !asked.contains(permission), "{permission}: {missing}");
    }
    for there in ["reports", "imports", "exports"] {
        assert!(!missing.contains(there), "{missing}");
    }
}
