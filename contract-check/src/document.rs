//! A document that was read, is whole, and has nothing that cannot be judged.

use serde_json::Value;

use crate::{keywords, normal};

/// Why two documents cannot be compared.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Fault {
    /// It is not JSON.
    #[error("not JSON: {0}")]
    NotJson(String),
    /// Something is missing, or of another form than OpenAPI has it.
    #[error("{0}: {1}")]
    Malformed(String, String),
    /// There is no rule for it, so nobody can say whether a change of it breaks a client.
    #[error("{0}: cannot judge {1}")]
    Unjudged(String, String),
}

/// An OpenAPI 3.1 document.
#[derive(Debug)]
pub struct Document(Value);

impl Document {
    /// Reads a document from its text.
    pub fn parse(text: &str) -> Result<Self, Fault> {
        Self::new(serde_json::from_str(text).map_err(|error| Fault::NotJson(error.to_string()))?)
    }

    /// Takes a document, if it is whole and can be judged.
    pub fn new(mut value: Value) -> Result<Self, Fault> {
        let version = value["openapi"].as_str().unwrap_or_default();
        if !version.starts_with("3.1.") {
            return Err(Fault::Malformed("/openapi".to_owned(), "not a document of OpenAPI 3.1".to_owned()));
        }
        keywords::walk(&value, &mut |_| Ok(()))?;
        normal::normalize(&mut value)?;
        Ok(Self(value))
    }

    /// The document as JSON.
    pub fn value(&self) -> &Value {
        &self.0
    }

    /// What a `$ref` stands for, or the thing itself. That each leads somewhere was seen when the document was taken.
    pub fn resolve<'a>(&'a self, value: &'a Value) -> &'a Value {
        resolve(&self.0, value)
    }
}

/// What a value refers to.
pub fn reference(value: &Value) -> Option<&str> {
    value.get("$ref")?.as_str()
}

/// What a `$ref` stands for in a document, followed to its end.
pub fn resolve<'a>(document: &'a Value, value: &'a Value) -> &'a Value {
    // No chain is that long; a circle of references stands for nothing.
    const CHAIN: usize = 32;
    let mut found = value;
    for _ in 0..CHAIN {
        let Some(target) = reference(found).and_then(|name| document.pointer(name.strip_prefix('#')?)) else {
            return found;
        };
        found = target;
    }
    &Value::Null
}
