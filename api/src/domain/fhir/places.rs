//! Where a fault of an incident stands in the resource that it came from.

use super::codes::Ext;
use crate::domain::faults::FieldFault;

/// The place in a resource of a place in an incident's content (`/discovered_at`) or in its client (`/harm/actual`).
/// What a resource has no place for is a fault of the whole.
pub fn place_of(pointer: &str) -> String {
    let extension = |ext: Ext| format!("/extension('{}')", ext.url().replace('/', "~1"));
    let path = pointer.trim_start_matches("/content");
    match path {
        "/incident_type" => "/event".to_owned(),
        "/occurred/at" => "/date".to_owned(),
        "/occurred/until" => extension(Ext::DateUntil),
        "/discovered_at" => "/detected".to_owned(),
        "/unit_id" => "/contained/0/identifier".to_owned(),
        "/place/location" => "/contained/0/type".to_owned(),
        "/external_reference" => "/identifier".to_owned(),
        "/facility_id" => "/contained/0/identifier".to_owned(),
        path if path.starts_with("/jc_numbers") => extension(Ext::JcNumber),
        path if path.starts_with("/more_types") => extension(Ext::MoreType),
        path if path.starts_with("/people/0") => "/subject".to_owned(),
        _ => String::new(),
    }
}

/// The faults of an incident as faults of the resource.
pub fn in_resource(faults: Vec<FieldFault>) -> Vec<FieldFault> {
    let moved = faults.into_iter().map(|fault| FieldFault { pointer: place_of(&fault.pointer), ..fault });
    moved.collect()
}

/// A JSON pointer into a resource as a FHIRPath expression (`AdverseEvent.extension[0].url`); nothing for what stands in
/// the query or a header.
pub fn expression(pointer: &str) -> Option<String> {
    if !pointer.is_empty() && !pointer.starts_with('/') {
        return None;
    }
    let mut path = "AdverseEvent".to_owned();
    for part in pointer.split('/').skip(1) {
        if part.bytes().all(|byte| byte.is_ascii_digit()) && !part.is_empty() {
            path.push_str(&format!("[{part}]"));
        } else {
            path.push_str(&format!(".{}", part.replace("~1", "/").replace("~0", "~")));
        }
    }
    Some(path)
}
