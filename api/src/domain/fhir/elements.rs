//! Taking a resource apart with every fault told: what is not kept here is refused, never dropped.

use chrono::{DateTime, Utc};
use nimrs_contract::vocabulary::Code;
use serde_json::{Map, Value};

use crate::domain::diff::escape;
use crate::domain::faults::FieldFault;

/// The faults found so far.
#[derive(Debug, Default)]
pub struct Reader {
    /// Each with its place in the resource.
    pub faults: Vec<FieldFault>,
}

impl Reader {
    /// Adds a fault.
    pub fn fault(&mut self, at: &str, code: &str, message: impl Into<String>) {
        self.faults.push(FieldFault { pointer: at.to_owned(), code: code.to_owned(), message: message.into() });
    }

    /// The object at a place.
    pub fn object<'v>(&mut self, value: &'v Value, at: &str) -> Option<&'v Map<String, Value>> {
        let object = value.as_object().filter(|object| !object.is_empty());
        if object.is_none() {
            self.fault(at, "wrong_type", "Must be an object that is not empty.");
        }
        object
    }

    /// The object at a place, which may have these elements and no others.
    pub fn object_of<'v>(&mut self, value: &'v Value, at: &str, known: &[&str]) -> Option<&'v Map<String, Value>> {
        let object = self.object(value, at)?;
        for name in object.keys().filter(|name| !known.contains(&name.as_str())) {
            let message = "This is not kept here, so it is not taken; leave it out.";
            self.fault(&format!("{at}/{}", escape(name)), "not_kept", message);
        }
        Some(object)
    }

    /// The list at a place.
    pub fn list<'v>(&mut self, value: &'v Value, at: &str) -> &'v [Value] {
        match value.as_array() {
            Some(list) if !list.is_empty() => list,
            _ => {
                self.fault(at, "wrong_type", "Must be a list that is not empty.");
                &[]
            }
        }
    }

    /// The only item of a list.
    pub fn only<'v>(&mut self, value: &'v Value, at: &str) -> Option<&'v Value> {
        match self.list(value, at) {
            [] => None,
            [only] => Some(only),
            [_, _, ..] => {
                self.fault(at, "too_many", "Only one is kept here.");
                None
            }
        }
    }

    /// The text at a place, of so many characters at most.
    pub fn text<'v>(&mut self, value: &'v Value, at: &str, most: usize) -> Option<&'v str> {
        match value.as_str() {
            None => self.fault(at, "wrong_type", "Must be a string."),
            Some(text) if text.trim().is_empty() => self.fault(at, "too_short", "Must not be empty."),
            Some(text) if text.chars().count() > most => {
                self.fault(at, "too_long", format!("May have at most {most} characters."));
            }
            Some(text) => return Some(text),
        }
        None
    }

    /// A code of the service's words.
    pub fn code<T: Code>(&mut self, value: &Value, at: &str) -> Option<T> {
        let found = value.as_str().and_then(T::from_code);
        if found.is_none() {
            let known: Vec<&str> = T::ALL.iter().map(|code| code.code()).collect();
            self.fault(at, "unknown_value", format!("Must be one of {}.", known.join(", ")));
        }
        found
    }

    /// An instant. FHIR knows dates without a time too; here an incident has a time.
    pub fn instant(&mut self, value: &Value, at: &str) -> Option<DateTime<Utc>> {
        let found = value.as_str().and_then(|text| DateTime::parse_from_rfc3339(text).ok());
        if found.is_none() {
            let message = "Must be a time with its offset, as 2026-03-02T07:00:00-05:00. Where the time is not known \
                exactly, give the best estimate and say so with the extension date-precision.";
            self.fault(at, "wrong_format", message);
        }
        found.map(|at| at.to_utc())
    }

    /// The code of the only coding of a concept, which must be of this system.
    pub fn concept<'v>(&mut self, value: &'v Value, at: &str, system: &str) -> Option<(&'v str, String)> {
        let concept = self.object_of(value, at, &["coding"])?;
        let at = format!("{at}/coding");
        let Some(coding) = concept.get("coding") else {
            self.fault(&at, "required", format!("A coding of {system} is needed."));
            return None;
        };
        let coding = self.only(coding, &at)?;
        let at = format!("{at}/0");
        let coding = self.object_of(coding, &at, &["system", "code", "display", "version"])?;
        if coding.get("system").and_then(Value::as_str) != Some(system) {
            self.fault(&format!("{at}/system"), "unknown_system", format!("Only codes of {system} are kept here."));
            return None;
        }
        let at = format!("{at}/code");
        let Some(code) = coding.get("code") else {
            self.fault(&at, "required", "The code is needed.");
            return None;
        };
        self.text(code, &at, 100).map(|code| (code, at))
    }
}

/// Whether two values say the same; times may be written differently.
pub fn same(one: &Value, other: &Value) -> bool {
    match (one, other) {
        (Value::String(one), Value::String(other)) => {
            let time = |text: &str| DateTime::parse_from_rfc3339(text).ok();
            one == other || time(one).is_some_and(|at| Some(at) == time(other))
        }
        (Value::Array(one), Value::Array(other)) => {
            one.len() == other.len() && one.iter().zip(other).all(|(one, other)| same(one, other))
        }
        (Value::Object(one), Value::Object(other)) => {
            one.len() == other.len()
                && one.iter().all(|(name, value)| other.get(name).is_some_and(|other| same(value, other)))
        }
        _ => one == other,
    }
}

/// The places of texts that neither FHIR nor the databases can hold.
pub fn forbidden_texts(value: &Value, at: &str, reader: &mut Reader) {
    match value {
        Value::String(text) if text.contains('\0') => {
            reader.fault(at, "nul_character", "The character U+0000 cannot be stored; remove it.");
        }
        Value::Null => reader.fault(at, "wrong_type", "FHIR has no null; leave the element out."),
        Value::Array(items) => {
            for (index, item) in items.iter().enumerate() {
                forbidden_texts(item, &format!("{at}/{index}"), reader);
            }
        }
        Value::Object(fields) => {
            for (name, field) in fields {
                forbidden_texts(field, &format!("{at}/{}", escape(name)), reader);
            }
        }
        _ => (),
    }
}
