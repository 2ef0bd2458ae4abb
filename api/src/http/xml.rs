//! XML bodies: read into the same JSON value that a JSON body is, so that everything after is the same.
//!
//! What XML can do and no caller needs is refused: document types and with them entities of the sender's own,
//! processing instructions, attributes, other encodings. Nothing is fetched and nothing is expanded, so what is held is
//! never more than a small multiple of what was sent.

use nimrs_contract::vocabulary::ProblemCode;
use quick_xml::Reader;
use quick_xml::XmlVersion;
use quick_xml::events::{BytesDecl, BytesRef, Event};
use serde_json::{Map, Number, Value};

use crate::service::AppError;
use crate::service::error::field_error;

use super::schema::Schemas;

/// How deep elements may stand in each other.
const MAX_DEPTH: usize = 8;
/// How many elements a body may have.
const MAX_ELEMENTS: usize = 10_000;

/// What is wrong, and the byte at which it was seen.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Malformed {
    at: usize,
    what: String,
}

/// An element with what stands in it.
#[derive(Debug, Default)]
struct Element {
    name: String,
    at: usize,
    children: Vec<Element>,
    text: String,
}

/// Reads an XML body as an instance of the named schema, whose `xml.name` is the root.
pub fn read(schemas: &Schemas, name: &str, bytes: &[u8]) -> Result<Value, AppError> {
    let told = |malformed: Malformed| problem(bytes, &malformed);
    let root = parse(bytes).map_err(told)?;
    let schema = schemas.component(name);
    let wanted = schema["xml"]["name"].as_str().unwrap_or(name);
    if root.name != wanted {
        return Err(told(Malformed { at: root.at, what: format!("the root element must be {wanted}") }));
    }
    convert(schemas, &root, schema).map_err(told)
}

fn problem(bytes: &[u8], malformed: &Malformed) -> AppError {
    let before = bytes.get(..malformed.at).unwrap_or(bytes);
    let line = before.iter().filter(|byte| **byte == b'\n').count() + 1;
    let column = before.iter().rev().take_while(|byte| **byte != b'\n').count() + 1;
    let place = format!("Line {line}, column {column}");
    AppError {
        errors: vec![field_error("", "malformed_xml", format!("{place}: {}.", malformed.what))],
        ..AppError::new(ProblemCode::MalformedXml, format!("The body is not XML that is taken here. {place}."))
    }
}

/// The tree of elements of a body.
fn parse(bytes: &[u8]) -> Result<Element, Malformed> {
    let text = std::str::from_utf8(bytes).map_err(|error| Malformed {
        at: error.valid_up_to(),
        what: "this is not UTF-8, the only encoding that is taken".to_owned(),
    })?;
    let (text, skipped) = text.strip_prefix('\u{feff}').map_or((text, 0), |rest| (rest, 3));
    let mut reader = Reader::from_str(text);
    reader.config_mut().check_comments = true;
    let mut tree = Tree { at: skipped, ..Tree::default() };
    loop {
        let position = usize::try_from(reader.buffer_position()).unwrap_or(usize::MAX);
        tree.at = skipped.saturating_add(position);
        let event = reader.read_event();
        match event {
            Ok(Event::Eof) => return tree.end(),
            Ok(event) => tree.take(event)?,
            Err(error) => {
                let position = usize::try_from(reader.error_position()).unwrap_or(usize::MAX);
                return Err(Malformed { at: skipped.saturating_add(position), what: format!("{error}") });
            }
        }
    }
}

/// The elements that are open, the innermost last.
#[derive(Default)]
struct Tree {
    open: Vec<Element>,
    root: Option<Element>,
    elements: usize,
    begun: bool,
    at: usize,
}

impl Tree {
    fn refuse<T>(&self, what: impl Into<String>) -> Result<T, Malformed> {
        Err(Malformed { at: self.at, what: what.into() })
    }

    fn take(&mut self, event: Event<'_>) -> Result<(), Malformed> {
        let first = !std::mem::replace(&mut self.begun, true);
        match event {
            Event::Decl(decl) if first => self.declaration(&decl),
            Event::Decl(_) => self.refuse("the XML declaration may stand at the beginning only"),
            Event::DocType(_) => self.refuse("document types are not taken"),
            Event::PI(_) => self.refuse("processing instructions are not taken"),
            Event::Comment(_) | Event::Eof => Ok(()),
            Event::Start(start) => self.open(start.name().as_ref(), start.attributes_raw()),
            Event::Empty(start) => {
                self.open(start.name().as_ref(), start.attributes_raw())?;
                self.close()
            }
            Event::End(_) => self.close(),
            Event::Text(text) => match text.xml10_content() {
                Ok(text) => self.text(&text),
                Err(error) => self.refuse(error.to_string()),
            },
            Event::CData(text) => match text.xml10_content() {
                Ok(_) if self.open.is_empty() => self.refuse("text stands outside the root element"),
                Ok(text) => self.text(&text),
                Err(error) => self.refuse(error.to_string()),
            },
            Event::GeneralRef(reference) => self.reference(&reference),
        }
    }

    fn declaration(&self, decl: &BytesDecl<'_>) -> Result<(), Malformed> {
        if !matches!(decl.xml_version(), Ok(XmlVersion::Explicit1_0)) {
            return self.refuse("XML 1.0 is the only version that is taken");
        }
        match decl.encoding() {
            None => Ok(()),
            Some(Ok(name)) if name.eq_ignore_ascii_case(b"utf-8") => Ok(()),
            Some(_) => self.refuse("UTF-8 is the only encoding that is taken"),
        }
    }

    fn open(&mut self, name: &[u8], attributes: &[u8]) -> Result<(), Malformed> {
        let name = String::from_utf8_lossy(name).into_owned();
        if !attributes.iter().all(u8::is_ascii_whitespace) {
            return self.refuse("attributes are not taken");
        }
        if name.is_empty() || !name.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-')) {
            return self.refuse("names of elements are of letters, digits and _ here");
        }
        if self.root.is_some() {
            return self.refuse("there may be one root element only");
        }
        if self.open.len() >= MAX_DEPTH {
            return self.refuse(format!("elements may stand at most {MAX_DEPTH} deep in each other"));
        }
        self.elements += 1;
        if self.elements > MAX_ELEMENTS {
            return self.refuse(format!("there may be at most {MAX_ELEMENTS} elements"));
        }
        self.open.push(Element { name, at: self.at, ..Element::default() });
        Ok(())
    }

    fn close(&mut self) -> Result<(), Malformed> {
        let Some(element) = self.open.pop() else {
            return self.refuse("an element ends that did not begin");
        };
        if !element.children.is_empty() && !element.text.trim().is_empty() {
            return Err(Malformed { at: element.at, what: format!("{} has both text and elements", element.name) });
        }
        match self.open.last_mut() {
            Some(parent) => parent.children.push(element),
            None => self.root = Some(element),
        }
        Ok(())
    }

    fn text(&mut self, text: &str) -> Result<(), Malformed> {
        if let Some(character) = text.chars().find(|character| !legal(*character)) {
            return self.refuse(format!("the character U+{:04X} may not stand in XML", u32::from(character)));
        }
        match self.open.last_mut() {
            Some(element) => element.text.push_str(text),
            None if text.trim().is_empty() => (),
            None => return self.refuse("text stands outside the root element"),
        }
        Ok(())
    }

    fn reference(&mut self, reference: &BytesRef<'_>) -> Result<(), Malformed> {
        if self.open.is_empty() {
            return self.refuse("text stands outside the root element");
        }
        let found = match reference.resolve_char_ref() {
            Ok(Some(character)) => Some(character),
            Ok(None) => match &**reference {
                b"lt" => Some('<'),
                b"gt" => Some('>'),
                b"amp" => Some('&'),
                b"apos" => Some('\''),
                b"quot" => Some('"'),
                _ => None,
            },
            Err(_) => return self.refuse("this is no reference to a character"),
        };
        match found {
            Some(character) => self.text(character.encode_utf8(&mut [0; 4])),
            None => self.refuse("entities other than lt, gt, amp, apos and quot are not taken"),
        }
    }

    fn end(mut self) -> Result<Element, Malformed> {
        if let Some(open) = self.open.last() {
            let what = format!("the body ends before the element {} does", open.name);
            return self.refuse(what);
        }
        match self.root.take() {
            Some(root) => Ok(root),
            None => self.refuse("there is no element"),
        }
    }
}

/// Whether XML 1.0 allows the character.
fn legal(character: char) -> bool {
    matches!(character, '\t' | '\n' | '\r' | '\u{20}'..='\u{d7ff}' | '\u{e000}'..='\u{fffd}' | '\u{10000}'..)
}

/// The element as the JSON value that its schema wants. Where it cannot be one it becomes what it looks like, and the
/// schema's check says what is wrong with it.
fn convert(schemas: &Schemas, element: &Element, schema: &Value) -> Result<Value, Malformed> {
    let schema = resolve(schemas, schema);
    let is = |kind: &str| {
        let kinds = &schema["type"];
        kinds == kind || kinds.as_array().is_some_and(|all| all.iter().any(|one| one == kind))
    };
    if is("array") && element.text.trim().is_empty() {
        return items(schemas, element, &schema["items"]);
    }
    if is("object") && element.text.trim().is_empty() || !element.children.is_empty() {
        return fields(schemas, element, &schema["properties"]);
    }
    let text = element.text.trim();
    let read = if is("integer") {
        text.parse::<i64>().ok().map(|number| Value::from(Number::from(number)))
    } else if is("boolean") {
        text.parse::<bool>().ok().map(Value::Bool)
    } else {
        None
    };
    Ok(read.unwrap_or_else(|| as_text(element)))
}

fn as_text(element: &Element) -> Value {
    Value::String(element.text.clone())
}

fn items(schemas: &Schemas, element: &Element, schema: &Value) -> Result<Value, Malformed> {
    let schema = resolve(schemas, schema);
    let wanted = schema["xml"]["name"].as_str();
    let mut all = Vec::with_capacity(element.children.len());
    for child in &element.children {
        if wanted.is_some_and(|wanted| wanted != child.name) {
            let what = format!("in {} there may be {} only", element.name, wanted.unwrap_or_default());
            return Err(Malformed { at: child.at, what });
        }
        all.push(convert(schemas, child, schema)?);
    }
    Ok(Value::Array(all))
}

fn fields(schemas: &Schemas, element: &Element, properties: &Value) -> Result<Value, Malformed> {
    let mut all = Map::new();
    for child in &element.children {
        let value = convert(schemas, child, &properties[&child.name])?;
        if all.insert(child.name.clone(), value).is_some() {
            return Err(Malformed { at: child.at, what: format!("{} stands here twice", child.name) });
        }
    }
    Ok(Value::Object(all))
}

/// The schema that is meant: behind a reference, or the one beside null.
fn resolve<'s>(schemas: &'s Schemas, schema: &'s Value) -> &'s Value {
    if let Some(name) = schema["$ref"].as_str().and_then(|path| path.rsplit('/').next()) {
        return schemas.component(name);
    }
    let alternatives = schema["oneOf"].as_array().or_else(|| schema["anyOf"].as_array());
    match alternatives.and_then(|all| all.iter().find(|one| one["type"] != "null")) {
        Some(meant) => resolve(schemas, meant),
        None => schema,
    }
}

#[cfg(test)]
#[path = "xml_tests.rs"]
mod tests;
