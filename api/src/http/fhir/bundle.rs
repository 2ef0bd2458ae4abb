//! Bundles: pages of what was found, and of the versions of a resource.

use serde_json::{Value, json};

use crate::domain::fhir::search::Asked;
use crate::domain::fhir::write::instant;
use crate::service::fhir::{Found, History, Shown};

use super::outcome;

/// A page of a search.
pub fn search_set(base: &str, asked: &Asked, found: Found, next: Option<String>) -> Value {
    let mut bundle = json!({ "resourceType": "Bundle", "type": "searchset" });
    if let Some(total) = found.total {
        bundle["total"] = json!(total);
    }
    let address = |cursor: Option<&str>| {
        let mut query = url::form_urlencoded::Serializer::new(String::new());
        query.extend_pairs(&asked.understood);
        if let Some(cursor) = cursor {
            query.append_pair("_cursor", cursor);
        }
        let query = query.finish();
        let path = format!("{base}/AdverseEvent");
        if query.is_empty() { path } else { format!("{path}?{query}") }
    };
    let mut links = vec![json!({ "relation": "self", "url": address(asked.cursor.as_deref()) })];
    links.extend(next.map(|cursor| json!({ "relation": "next", "url": address(Some(&cursor)) })));
    bundle["link"] = json!(links);
    let mut entries: Vec<Value> = found.items.into_iter().map(|shown| entry(base, shown.resource, "match")).collect();
    if !asked.ignored.is_empty() {
        entries.push(json!({ "resource": outcome::ignored(&asked.ignored), "search": { "mode": "outcome" } }));
    }
    with_entries(bundle, entries)
}

fn entry(base: &str, resource: Value, mode: &str) -> Value {
    json!({ "fullUrl": full_url(base, &resource), "resource": resource, "search": { "mode": mode } })
}

fn full_url(base: &str, resource: &Value) -> String {
    let part = |name: &str| resource[name].as_str().unwrap_or_default();
    format!("{base}/{}/{}", part("resourceType"), part("id"))
}

/// FHIR knows no empty lists.
fn with_entries(mut bundle: Value, entries: Vec<Value>) -> Value {
    if !entries.is_empty() {
        bundle["entry"] = Value::Array(entries);
    }
    bundle
}

/// Definitions that were searched for.
pub fn definitions(base: &str, kind: &str, found: Vec<Value>) -> Value {
    let bundle = json!({ "resourceType": "Bundle", "type": "searchset", "total": found.len(),
        "link": [{ "relation": "self", "url": format!("{base}/{kind}") }] });
    with_entries(bundle, found.into_iter().map(|resource| entry(base, resource, "match")).collect())
}

/// A page of the versions of a resource.
pub fn history(base: &str, path: &str, history: History, next: Option<String>) -> Value {
    let mut links = vec![json!({ "relation": "self", "url": format!("{base}{path}") })];
    links.extend(next.map(|cursor| {
        let query = url::form_urlencoded::Serializer::new(String::new()).append_pair("_cursor", &cursor).finish();
        json!({ "relation": "next", "url": format!("{base}{path}?{query}") })
    }));
    let version = |shown: Shown| {
        let url = full_url(base, &shown.resource);
        let first = shown.version == 1;
        let id = shown.resource["id"].as_str().unwrap_or_default();
        let address = if first { "AdverseEvent".to_owned() } else { format!("AdverseEvent/{id}") };
        json!({ "fullUrl": url,
            "request": { "method": if first { "POST" } else { "PUT" }, "url": address },
            "response": { "status": if first { "201" } else { "200" },
                "etag": format!("W/\"{}\"", shown.version), "lastModified": instant(shown.updated_at) },
            "resource": shown.resource })
    };
    let bundle = json!({ "resourceType": "Bundle", "type": "history", "link": links });
    with_entries(bundle, history.versions.into_iter().map(version).collect())
}
