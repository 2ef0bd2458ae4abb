//! Every word of OpenAPI 3.1 and JSON Schema that there is a rule for. A document that uses another one is refused, since
//! a change of what has no rule would go by unseen.

use serde_json::{Map, Value};

use crate::document::{Fault, reference, resolve};

/// What an object of the document is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// The document.
    Root,
    /// `info` and what is in it, `tags`, `externalDocs`: for people alone.
    About,
    /// A server.
    Server,
    /// What operations share.
    Components,
    /// The operations of a path.
    PathItem,
    /// An operation.
    Operation,
    /// A parameter.
    Parameter,
    /// A request body.
    Body,
    /// One media type of a body.
    MediaType,
    /// An answer.
    Response,
    /// A header of an answer.
    Header,
    /// A schema.
    Schema,
    /// How a client proves who it is.
    SecurityScheme,
    /// The flows of OAuth 2.0.
    Flows,
    /// One of them.
    Flow,
}

/// What stands behind a word.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Field {
    /// A value that a rule compares.
    Leaf(Form),
    /// A text or example for people.
    Text,
    /// An object.
    One(Kind),
    /// Objects by name.
    Named(Kind),
    /// Objects in a row.
    Row(Kind),
}

/// What a value must be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Form {
    Any,
    Text,
    Flag,
    Number,
    List,
    Object,
    Type,
}

/// One object of the document and what in it is for people alone.
pub struct Seen<'a> {
    /// Where it is, as a JSON pointer.
    pub pointer: &'a str,
    /// The object.
    pub object: &'a Map<String, Value>,
    /// The words in it that are for people.
    pub texts: Vec<&'a str>,
}

fn field(kind: Kind, word: &str) -> Option<Field> {
    use Field::{Leaf, Named, One, Row, Text};
    use Kind as K;
    Some(match (kind, word) {
        (K::About, _) | (K::Root, "jsonSchemaDialect") => Text,
        (K::Root, "openapi") => Text,
        (K::Root, "info" | "externalDocs") | (K::Operation, "externalDocs") => One(K::About),
        (K::Root, "tags") => Row(K::About),
        (K::Root, "servers") => Row(K::Server),
        (K::Root, "paths") => Named(K::PathItem),
        (K::Root, "components") => One(K::Components),
        (K::Root | K::Operation, "security") => Leaf(Form::List),
        (K::Components, "schemas") => Named(K::Schema),
        (K::Components, "responses") => Named(K::Response),
        (K::Components, "parameters") => Named(K::Parameter),
        (K::Components, "requestBodies") => Named(K::Body),
        (K::Components | K::Response, "headers") => Named(K::Header),
        (K::Components, "securitySchemes") => Named(K::SecurityScheme),
        (K::Server, "url") => Leaf(Form::Text),
        (K::PathItem, "get" | "put" | "post" | "delete" | "options" | "head" | "patch" | "trace") => One(K::Operation),
        (K::Operation, "operationId" | "x-permission") => Leaf(Form::Text),
        (K::Operation, "tags") => Leaf(Form::List),
        (K::Operation, "deprecated") => Leaf(Form::Flag),
        (K::Operation, "parameters") => Row(K::Parameter),
        (K::Operation, "requestBody") => One(K::Body),
        (K::Operation, "responses") => Named(K::Response),
        // What these say of a sign-on and of the idempotency key shows in `security` and `parameters`.
        (K::Operation, "x-sign-on" | "x-read-only") => Text,
        (K::Parameter, "name" | "in") => Leaf(Form::Text),
        (K::Parameter | K::Body | K::Header, "required") => Leaf(Form::Flag),
        (K::Parameter | K::Header | K::MediaType, "schema") => One(K::Schema),
        (K::Body | K::Response, "content") => Named(K::MediaType),
        (K::SecurityScheme, "type" | "scheme" | "in" | "name" | "openIdConnectUrl") => Leaf(Form::Text),
        (K::SecurityScheme, "bearerFormat") => Text,
        (K::SecurityScheme, "flows") => One(K::Flows),
        (K::Flows, "clientCredentials" | "authorizationCode" | "password" | "implicit") => One(K::Flow),
        (K::Flow, "tokenUrl" | "authorizationUrl" | "refreshUrl") => Leaf(Form::Text),
        (K::Flow, "scopes") => Leaf(Form::Object),
        (K::Schema, word) => return schema_field(word),
        (K::Parameter | K::Header | K::MediaType, "example" | "examples" | "deprecated") => Text,
        (_, "description" | "summary") => Text,
        _ => return None,
    })
}

fn schema_field(word: &str) -> Option<Field> {
    use Field::{Leaf, Named, One, Row, Text};
    Some(match word {
        "type" => Leaf(Form::Type),
        "enum" | "required" => Leaf(Form::List),
        "const" | "default" => Leaf(Form::Any),
        "format" | "pattern" | "contentEncoding" | "contentMediaType" => Leaf(Form::Text),
        "minimum" | "maximum" | "exclusiveMinimum" | "exclusiveMaximum" | "minLength" | "maxLength" | "minItems"
        | "maxItems" | "minProperties" | "maxProperties" => Leaf(Form::Number),
        "xml" | "discriminator" => Leaf(Form::Object),
        "x-open-enum" => Leaf(Form::Flag),
        "properties" => Named(Kind::Schema),
        "items" | "additionalProperties" | "propertyNames" => One(Kind::Schema),
        "oneOf" | "anyOf" | "allOf" | "prefixItems" => Row(Kind::Schema),
        "title" | "description" | "example" | "examples" | "deprecated" | "$comment" => Text,
        _ => return None,
    })
}

/// What an object cannot be without.
fn needed(kind: Kind) -> &'static [&'static str] {
    match kind {
        Kind::Root => &["info", "paths"],
        Kind::Server => &["url"],
        Kind::Operation => &["responses"],
        Kind::Parameter => &["name", "in", "schema"],
        Kind::Body => &["content"],
        Kind::Header => &["schema"],
        Kind::SecurityScheme => &["type"],
        _ => &[],
    }
}

/// Goes through every object of a document, and refuses what is malformed or cannot be judged.
pub fn walk(document: &Value, visit: &mut dyn FnMut(&Seen<'_>) -> Result<(), Fault>) -> Result<(), Fault> {
    Walk { document, visit }.object(Kind::Root, "", document)
}

struct Walk<'a, 'v> {
    document: &'a Value,
    visit: &'v mut dyn FnMut(&Seen<'_>) -> Result<(), Fault>,
}

impl Walk<'_, '_> {
    fn object(&mut self, kind: Kind, pointer: &str, value: &Value) -> Result<(), Fault> {
        if kind == Kind::Schema && value.is_boolean() {
            return Ok(());
        }
        let Some(object) = value.as_object() else {
            return Err(malformed(pointer, "must be an object"));
        };
        let refers = self.refers(kind, pointer, value)?;
        if !refers && let Some(missing) = needed(kind).iter().find(|word| !object.contains_key(**word)) {
            return Err(malformed(pointer, &format!("has no {missing}")));
        }
        let mut texts = Vec::new();
        for (word, value) in object.iter().filter(|(word, _)| *word != "$ref") {
            let pointer = below(pointer, word);
            let Some(field) = field(kind, word) else {
                return Err(unjudged(&pointer, &format!("{word:?} there")));
            };
            if refers && field != Field::Text {
                return Err(unjudged(&pointer, "what stands beside a $ref"));
            }
            match field {
                Field::Text => texts.push(word.as_str()),
                Field::Leaf(form) => check_form(form, &pointer, value)?,
                Field::One(kind) => self.object(kind, &pointer, value)?,
                Field::Named(kind) => {
                    let all = value.as_object().ok_or_else(|| malformed(&pointer, "must be an object"))?;
                    all.iter().try_for_each(|(name, value)| self.object(kind, &below(&pointer, name), value))?;
                }
                Field::Row(kind) => {
                    let all = value.as_array().ok_or_else(|| malformed(&pointer, "must be a list"))?;
                    let mut numbered = all.iter().enumerate();
                    numbered.try_for_each(|(at, value)| self.object(kind, &below(&pointer, &at.to_string()), value))?;
                }
            }
        }
        if kind == Kind::Schema {
            check_alternatives(pointer, object)?;
        }
        (self.visit)(&Seen { pointer, object, texts })
    }

    /// Whether it is a reference, which then must lead to something.
    fn refers(&self, kind: Kind, pointer: &str, value: &Value) -> Result<bool, Fault> {
        if value.get("$ref").is_none() {
            return Ok(false);
        }
        if !matches!(kind, Kind::Schema | Kind::Response | Kind::Parameter | Kind::Body | Kind::Header) {
            return Err(unjudged(pointer, "a $ref there"));
        }
        let Some(name) = reference(value).filter(|name| name.starts_with("#/components/")) else {
            return Err(unjudged(pointer, "a $ref to something outside of `components`"));
        };
        let found = resolve(self.document, value);
        if found.is_null() || reference(found).is_some() {
            return Err(malformed(pointer, &format!("leads nowhere: {name}")));
        }
        Ok(true)
    }
}

/// Kinds of values beside other demands on the same value would need both to be weighed at once.
fn check_alternatives(pointer: &str, schema: &Map<String, Value>) -> Result<(), Fault> {
    let alternatives = ["oneOf", "anyOf"].iter().filter(|word| schema.contains_key(**word)).count();
    let demand = |word: &String| schema_field(word).is_some_and(|field| field != Field::Text);
    let own = schema.keys().filter(|word| !matches!(word.as_str(), "oneOf" | "anyOf" | "discriminator" | "default"));
    if alternatives > 1 || alternatives == 1 && own.into_iter().any(demand) {
        return Err(unjudged(pointer, "alternatives beside other demands on the same value"));
    }
    Ok(())
}

fn check_form(form: Form, pointer: &str, value: &Value) -> Result<(), Fault> {
    const TYPES: [&str; 7] = ["null", "boolean", "object", "array", "number", "string", "integer"];
    let is_type = |value: &Value| value.as_str().is_some_and(|name| TYPES.contains(&name));
    let right = match form {
        Form::Any => true,
        Form::Text => value.is_string(),
        Form::Flag => value.is_boolean(),
        Form::Number => value.is_number(),
        Form::List => value.is_array(),
        Form::Object => value.is_object(),
        Form::Type => is_type(value) || value.as_array().is_some_and(|all| !all.is_empty() && all.iter().all(is_type)),
    };
    if right { Ok(()) } else { Err(malformed(pointer, "is of another form than OpenAPI has it")) }
}

/// A pointer one step further, escaped as RFC 6901 says.
pub fn below(pointer: &str, step: &str) -> String {
    format!("{pointer}/{}", step.replace('~', "~0").replace('/', "~1"))
}

fn malformed(pointer: &str, what: &str) -> Fault {
    Fault::Malformed(pointer.to_owned(), what.to_owned())
}

fn unjudged(pointer: &str, what: &str) -> Fault {
    Fault::Unjudged(pointer.to_owned(), what.to_owned())
}
