//! What the document says of each operation, for what must be checked alike everywhere: which query parameters and
//! headers there are, which methods a path takes, what an operation is called in logs.

use std::collections::HashMap;
use std::sync::Arc;

use actix_web::http::header::{HeaderMap, IF_MATCH};
use jsonschema::Validator;
use nimrs_contract::problem::FieldError;
use serde_json::Value;

use crate::service::error::field_error;

use super::deprecation::{Deprecated, Notice};
use super::schema::{Schemas, explain};

/// All operations, by method and path pattern.
pub struct Operations(HashMap<(String, String), Operation>);

/// One operation.
pub struct Operation {
    parameters: Vec<Parameter>,
    headers: Vec<Parameter>,
    /// The permission it needs, as `x-permission` says it.
    pub permission: String,
    /// What is told of it, if it is on its way out.
    pub notice: Option<Arc<Notice>>,
}

struct Parameter {
    name: String,
    required: bool,
    kind: Kind,
    validator: Arc<Validator>,
}

#[derive(Clone, Copy, PartialEq)]
enum Kind {
    Integer,
    Boolean,
    Text,
}

impl Operations {
    /// Reads them from the document.
    pub fn read(document: &Value, schemas: &Schemas) -> Result<Self, String> {
        let mut all = HashMap::new();
        for (path, item) in document["paths"].as_object().into_iter().flatten() {
            for (method, operation) in item.as_object().into_iter().flatten() {
                let declared = |place: &'static str| {
                    let all = operation["parameters"].as_array().into_iter().flatten();
                    all.map(|parameter| resolve(parameter, document))
                        .filter(move |parameter| parameter["in"] == place)
                        .map(|parameter| Parameter::read(parameter, document, schemas))
                        .collect::<Result<Vec<_>, _>>()
                };
                let mut headers = declared("header")?;
                // What is no version of ours is a version that is not the present one: 412, told by the extractor.
                headers.retain(|header| !header.name.eq_ignore_ascii_case(IF_MATCH.as_str()));
                let operation = Operation {
                    parameters: declared("query")?,
                    headers,
                    permission: operation["x-permission"].as_str().unwrap_or_default().to_owned(),
                    notice: None,
                };
                all.insert((method.to_uppercase(), path.clone()), operation);
            }
        }
        Ok(Self(all))
    }

    /// Notes which operations are on their way out.
    ///
    /// # Errors
    ///
    /// In words: an entry that names no operation, or breaks the promise of how long one stays.
    pub fn announce(&mut self, table: &[Deprecated]) -> Result<(), String> {
        for entry in table {
            let key = (entry.method.to_owned(), entry.path.to_owned());
            let Some(operation) = self.0.get_mut(&key) else {
                return Err(format!(
                    "the table of deprecated operations names {} {}, which there is not",
                    key.0, key.1
                ));
            };
            operation.notice = Some(entry.notice()?);
        }
        Ok(())
    }

    /// The operation of a method and a matched pattern.
    pub fn get(&self, method: &str, pattern: &str) -> Option<&Operation> {
        self.0.get(&(method.to_owned(), pattern.to_owned()))
    }

    /// The methods that a path takes; empty where there is no such path. A path that stands in the document as it is
    /// fits no other pattern.
    pub fn methods(&self, path: &str) -> Vec<&str> {
        let literal = self.literal_methods(path);
        if !literal.is_empty() {
            return literal;
        }
        self.methods_where(|pattern| matches(pattern, path))
    }

    /// Whether the path stands in the document as it is and does not take the method. The router would try it with the
    /// patterns that it fits too.
    pub fn refuses(&self, method: &str, path: &str) -> bool {
        let literal = self.literal_methods(path);
        !literal.is_empty() && !literal.contains(&method)
    }

    fn literal_methods(&self, path: &str) -> Vec<&str> {
        self.methods_where(|pattern| pattern == path)
    }

    fn methods_where(&self, fits: impl Fn(&str) -> bool) -> Vec<&str> {
        let mut methods: Vec<&str> =
            self.0.keys().filter(|(_, pattern)| fits(pattern)).map(|(method, _)| method.as_str()).collect();
        methods.sort_unstable();
        methods
    }
}

/// Whether a path fits a pattern such as `/v1/incidents/{id}`.
fn matches(pattern: &str, path: &str) -> bool {
    let (mut pattern, mut path) = (pattern.split('/'), path.split('/'));
    loop {
        match (pattern.next(), path.next()) {
            (None, None) => return true,
            (Some(part), Some(segment)) if part == segment || part.starts_with('{') && !segment.is_empty() => (),
            _ => return false,
        }
    }
}

impl Operation {
    /// Every fault of a query string: unknown, repeated, missing or wrong parameters.
    pub fn faults(&self, query: &str) -> Vec<FieldError> {
        let mut faults = Vec::new();
        let mut seen: Vec<String> = Vec::new();
        for (name, value) in url::form_urlencoded::parse(query.as_bytes()) {
            let pointer = format!("query:{name}");
            match self.parameters.iter().find(|parameter| parameter.name == name) {
                None => faults.push(field_error(&pointer, "unknown_parameter", self.known())),
                Some(_) if seen.iter().any(|seen| *seen == name) => {
                    faults.push(field_error(&pointer, "repeated", "Give this parameter once."));
                }
                Some(parameter) => parameter.check(&value, &pointer, &mut faults),
            }
            seen.push(name.into_owned());
        }
        for parameter in self.parameters.iter().filter(|parameter| parameter.required) {
            if !seen.contains(&parameter.name) {
                let pointer = format!("query:{}", parameter.name);
                faults.push(field_error(&pointer, "required", "This parameter is needed."));
            }
        }
        faults.truncate(100);
        faults
    }

    /// Every fault of the headers that the document describes. Whether one is needed, its extractor says.
    pub fn header_faults(&self, headers: &HeaderMap) -> Vec<FieldError> {
        let mut faults = Vec::new();
        for parameter in &self.headers {
            let pointer = format!("header:{}", parameter.name);
            match headers.get(&parameter.name).map(|value| std::str::from_utf8(value.as_bytes())) {
                None => (),
                Some(Ok(text)) => parameter.check(text.trim(), &pointer, &mut faults),
                Some(Err(_)) => faults.push(field_error(&pointer, "wrong_format", "Must be text in UTF-8.")),
            }
        }
        faults
    }

    fn known(&self) -> String {
        if self.parameters.is_empty() {
            return "There is no such parameter; this operation takes none.".to_owned();
        }
        let names: Vec<&str> = self.parameters.iter().map(|parameter| parameter.name.as_str()).collect();
        format!("There is no such parameter; there are {}.", names.join(", "))
    }
}

/// What a `$ref` stands for, or the thing itself.
fn resolve<'a>(value: &'a Value, document: &'a Value) -> &'a Value {
    let reference = value["$ref"].as_str().and_then(|reference| reference.strip_prefix('#'));
    reference.and_then(|pointer| document.pointer(pointer)).unwrap_or(value)
}

impl Parameter {
    fn read(parameter: &Value, document: &Value, schemas: &Schemas) -> Result<Self, String> {
        let schema = &parameter["schema"];
        let resolved = resolve(schema, document);
        let is = |name: &str| {
            let kind = &resolved["type"];
            kind == name || kind.as_array().is_some_and(|kinds| kinds.iter().any(|kind| kind == name))
        };
        Ok(Self {
            name: parameter["name"].as_str().unwrap_or_default().to_owned(),
            required: parameter["required"].as_bool().unwrap_or(false),
            kind: if is("integer") {
                Kind::Integer
            } else if is("boolean") {
                Kind::Boolean
            } else {
                Kind::Text
            },
            validator: schemas.compile(schema)?,
        })
    }

    fn check(&self, text: &str, pointer: &str, faults: &mut Vec<FieldError>) {
        if text.contains('\0') {
            faults.push(field_error(pointer, "nul_character", "The character U+0000 cannot be used."));
            return;
        }
        let value = match self.kind {
            Kind::Integer => text.parse::<i64>().map_or_else(|_| Value::from(text), Value::from),
            Kind::Boolean => text.parse::<bool>().map_or_else(|_| Value::from(text), Value::from),
            Kind::Text => Value::from(text),
        };
        for error in self.validator.iter_errors(&value) {
            let before = faults.len();
            explain(&error, "", faults);
            for fault in &mut faults[before..] {
                pointer.clone_into(&mut fault.pointer);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_fit_patterns() {
        assert!(matches("/v1/incidents/{id}", "/v1/incidents/7"));
        assert!(!matches("/v1/incidents/{id}", "/v1/incidents/"));
        assert!(!matches("/v1/incidents/{id}", "/v1/incidents/7/people"));
        assert!(matches("/healthz", "/healthz"));
    }
}
