//! One way to say a thing where JSON Schema has several: `const` becomes an `enum` of one value, `allOf` one schema with
//! the demands of all its parts.

use serde_json::{Map, Value, json};

use crate::document::{Fault, resolve};
use crate::keywords;

/// Rewrites every schema of a document.
pub fn normalize(document: &mut Value) -> Result<(), Fault> {
    let mut places = Vec::new();
    keywords::walk(document, &mut |seen| {
        // The walk comes to what is inside before what is around it, so parts of an `allOf` are plain when they are put
        // together.
        if seen.object.contains_key("const") || seen.object.contains_key("allOf") {
            places.push(seen.pointer.to_owned());
        }
        Ok(())
    })?;
    for place in places {
        let Some(schema) = document.pointer(&place).cloned() else { continue };
        let plain = plain(document, schema, &place, 0)?;
        if let Some(there) = document.pointer_mut(&place) {
            *there = plain;
        }
    }
    Ok(())
}

fn plain(document: &Value, mut schema: Value, place: &str, depth: usize) -> Result<Value, Fault> {
    // A schema that is a part of itself asks for nothing that could be written down.
    const DEPTH: usize = 16;
    let cannot = |what: &str| Fault::Unjudged(place.to_owned(), what.to_owned());
    let Some(own) = schema.as_object_mut() else { return Ok(schema) };
    if let Some(value) = own.remove("const") {
        own.insert("enum".to_owned(), json!([value]));
    }
    let Some(parts) = own.remove("allOf") else { return Ok(schema) };
    if depth == DEPTH {
        return Err(cannot("an allOf inside itself"));
    }
    for part in parts.as_array().into_iter().flatten() {
        let part = plain(document, resolve(document, part).clone(), place, depth + 1)?;
        let part = part.as_object().ok_or_else(|| cannot("an allOf with a part that is no object"))?;
        merge(own, part).map_err(|word| cannot(&format!("an allOf whose parts differ in {word:?}")))?;
    }
    Ok(schema)
}

/// Takes the demands of a part into a schema; the word that cannot be put together otherwise.
fn merge(schema: &mut Map<String, Value>, part: &Map<String, Value>) -> Result<(), String> {
    for (word, value) in part {
        match (word.as_str(), schema.get_mut(word)) {
            ("description" | "title" | "example" | "examples", Some(_)) => (),
            // One part would refuse what another names.
            ("additionalProperties" | "oneOf" | "anyOf" | "$ref", _) => return Err(word.clone()),
            (_, None) => {
                schema.insert(word.clone(), value.clone());
            }
            ("required", Some(Value::Array(names))) => {
                let added = value.as_array().into_iter().flatten().filter(|name| !names.contains(name)).cloned();
                let added: Vec<Value> = added.collect();
                names.extend(added);
            }
            ("properties", Some(Value::Object(all))) => {
                for (name, value) in value.as_object().into_iter().flatten() {
                    if all.insert(name.clone(), value.clone()).is_some_and(|old| old != *value) {
                        return Err(name.clone());
                    }
                }
            }
            (_, Some(own)) if own == value => (),
            _ => return Err(word.clone()),
        }
    }
    Ok(())
}
