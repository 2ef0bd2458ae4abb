//! Checking request bodies and rows of imports against the JSON Schemas of the contract, so that every fault is told at once and the
//! published document is what the service goes by.

use std::collections::HashMap;
use std::sync::{Arc, PoisonError, RwLock};

use jsonschema::error::{TypeKind, ValidationErrorKind as Kind};
use jsonschema::{ValidationError, Validator};
use nimrs_contract::problem::FieldError;
use serde_json::{Map, Value, json};

use super::error::field_error;

/// The schemas of the document, each compiled once, when it is first needed.
pub struct Schemas {
    components: Value,
    compiled: RwLock<HashMap<String, Arc<Validator>>>,
}

impl Schemas {
    /// The schemas of a document.
    pub fn new(document: &Value) -> Self {
        Self { components: document["components"]["schemas"].clone(), compiled: RwLock::default() }
    }

    /// A schema by its name; null where there is none.
    pub fn component(&self, name: &str) -> &Value {
        &self.components[name]
    }

    /// A validator for any schema that may refer to the components. The same schema is compiled once.
    pub fn compile(&self, schema: &Value) -> Result<Arc<Validator>, String> {
        let key = schema.to_string();
        if let Some(found) = self.compiled.read().unwrap_or_else(PoisonError::into_inner).get(&key) {
            return Ok(Arc::clone(found));
        }
        let mut needed = Map::new();
        self.collect(schema, &mut needed);
        let mut root = schema.clone();
        if !needed.is_empty() {
            root["components"] = json!({ "schemas": needed });
        }
        let validator = jsonschema::options()
            .with_draft(jsonschema::Draft::Draft202012)
            .should_validate_formats(true)
            .build(&root)
            .map_err(|error| error.to_string())?;
        let validator = Arc::new(validator);
        let mut all = self.compiled.write().unwrap_or_else(PoisonError::into_inner);
        all.insert(key, Arc::clone(&validator));
        Ok(validator)
    }

    /// The components that a schema refers to, and those that they refer to; a validator keeps all it is given, so it
    /// is given no more than that.
    fn collect(&self, schema: &Value, needed: &mut Map<String, Value>) {
        match schema {
            Value::Object(fields) => {
                let name = fields.get("$ref").and_then(Value::as_str).and_then(|path| path.rsplit('/').next());
                if let Some(name) = name.filter(|name| !needed.contains_key(*name)) {
                    needed.insert(name.to_owned(), self.components[name].clone());
                    self.collect(&self.components[name], needed);
                }
                // Examples are for readers, and may look like anything.
                fields.iter().filter(|(name, _)| *name != "example").for_each(|(_, field)| self.collect(field, needed));
            }
            Value::Array(items) => items.iter().for_each(|item| self.collect(item, needed)),
            _ => (),
        }
    }

    fn named(&self, name: &str) -> Result<Arc<Validator>, String> {
        self.compile(&json!({ "$ref": format!("#/components/schemas/{name}") }))
    }

    /// Every fault of `body` as an instance of the named schema.
    pub fn faults(&self, name: &str, body: &Value) -> Result<Vec<FieldError>, String> {
        let mut faults = Vec::new();
        nul_characters(body, "", &mut faults);
        for error in self.named(name)?.iter_errors(body) {
            explain(&error, "", &mut faults);
        }
        faults.truncate(100);
        Ok(faults)
    }
}

/// PostgreSQL cannot keep the character U+0000, so nothing may.
fn nul_characters(value: &Value, pointer: &str, faults: &mut Vec<FieldError>) {
    match value {
        Value::String(text) if text.contains('\0') => {
            faults.push(field_error(pointer, "nul_character", "The character U+0000 cannot be stored; remove it."));
        }
        Value::Array(items) => {
            for (index, item) in items.iter().enumerate() {
                nul_characters(item, &format!("{pointer}/{index}"), faults);
            }
        }
        Value::Object(fields) => {
            for (name, field) in fields {
                nul_characters(field, &format!("{pointer}/{}", escape(name)), faults);
            }
        }
        _ => (),
    }
}

/// A name as a part of a JSON pointer (RFC 6901).
pub fn escape(name: &str) -> String {
    name.replace('~', "~0").replace('/', "~1")
}

/// The pattern of a month, which is told in words.
const MONTH: &str = "^[12][0-9]{3}-(0[1-9]|1[0-2])$";

/// One line for each thing that is wrong; never repeats the value, which may be a secret.
pub fn explain(error: &ValidationError<'_>, prefix: &str, faults: &mut Vec<FieldError>) {
    let at = format!("{prefix}{}", error.instance_path().as_str());
    let mut say = |pointer: &str, code: &str, message: String| faults.push(field_error(pointer, code, message));
    match error.kind() {
        Kind::AdditionalProperties { unexpected } | Kind::UnevaluatedProperties { unexpected } => {
            for name in unexpected {
                say(&format!("{at}/{}", escape(name)), "unknown_field", "There is no such field.".to_owned());
            }
        }
        Kind::Required { property } => {
            let name = property.as_str().unwrap_or_default();
            say(&format!("{at}/{}", escape(name)), "required", "This field is needed.".to_owned());
        }
        Kind::Type { kind } => say(&at, "wrong_type", format!("Must be {}.", types(kind))),
        Kind::Enum { options } => say(&at, "unknown_value", format!("Must be one of {options}.")),
        Kind::Constant { expected_value } => say(&at, "unknown_value", format!("Must be {expected_value}.")),
        Kind::Format { format } => say(&at, "wrong_format", format!("Must be {}.", format_in_words(format))),
        Kind::Pattern { pattern } if pattern == MONTH => {
            say(&at, "wrong_format", "Must be a month such as 2026-03.".to_owned());
        }
        Kind::Pattern { pattern } => say(&at, "wrong_format", format!("Must match {pattern}.")),
        Kind::MinLength { limit } => say(&at, "too_short", format!("Must have at least {limit} characters.")),
        Kind::MaxLength { limit } => say(&at, "too_long", format!("May have at most {limit} characters.")),
        Kind::MinItems { limit } => say(&at, "too_few", format!("Must have at least {limit} items.")),
        Kind::MaxItems { limit } => say(&at, "too_many", format!("May have at most {limit} items.")),
        Kind::Minimum { limit } => say(&at, "too_small", format!("Must be at least {limit}.")),
        Kind::Maximum { limit } => say(&at, "too_large", format!("Must be at most {limit}.")),
        Kind::UniqueItems => say(&at, "duplicate", "The items must differ from each other.".to_owned()),
        Kind::OneOfNotValid { context } | Kind::AnyOf { context } => alternatives(context, prefix, &at, faults),
        other => say(&at, "invalid", format!("Breaks the rule {:?} of the schema.", other.keyword())),
    }
}

/// An optional object is "the object or null"; what is wrong with it is what is wrong with the object.
fn alternatives(context: &[Vec<ValidationError<'static>>], prefix: &str, at: &str, faults: &mut Vec<FieldError>) {
    let is_null_branch = |errors: &&Vec<ValidationError<'static>>| matches!(errors.as_slice(), [only] if matches!(only.kind(), Kind::Type { kind: TypeKind::Single(kind) } if kind.to_string() == "null"));
    let meant: Vec<_> = context.iter().filter(|errors| !is_null_branch(errors)).collect();
    match meant.as_slice() {
        [errors] => errors.iter().for_each(|error| explain(error, prefix, faults)),
        _ => faults.push(field_error(at, "no_alternative", "Fits none of the forms that are allowed here.")),
    }
}

fn types(kind: &TypeKind) -> String {
    let names: Vec<String> = match kind {
        TypeKind::Single(single) => vec![single.to_string()],
        TypeKind::Multiple(set) => set.iter().map(|kind| kind.to_string()).collect(),
    };
    names.iter().map(|name| article(name)).collect::<Vec<_>>().join(" or ")
}

fn article(name: &str) -> String {
    match name {
        "null" => "null".to_owned(),
        "array" | "integer" | "object" => format!("an {name}"),
        other => format!("a {other}"),
    }
}

fn format_in_words(format: &str) -> &str {
    match format {
        "date-time" => "a time with its offset, as 2026-11-22T03:04:05Z",
        "date" => "a date, as 2026-11-22",
        "uuid" => "a UUID",
        "email" => "a mail address",
        "uri" => "an address with its scheme",
        other => other,
    }
}
