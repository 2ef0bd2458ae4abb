//! What is said for people: descriptions, examples, titles. No program goes by it.

use std::collections::HashMap;

use serde_json::{Map, Value};

use crate::change::{Change, Direction, Spot};
use crate::keywords;
use crate::rule::Rule;

/// The words for people that differ in objects that both documents have.
pub fn changes(old: &Value, new: &Value) -> Vec<Change> {
    let (old, new) = (texts(old), texts(new));
    let mut changes = Vec::new();
    for (pointer, before) in &old {
        let Some(now) = new.get(pointer) else { continue };
        let gone = before.iter().filter(|(word, text)| now.get(*word) != Some(text)).map(|(word, _)| word);
        let added = now.keys().filter(|word| !before.contains_key(*word));
        for word in gone.chain(added) {
            changes.push(Spot::new(Direction::Response, pointer).change((Rule::TextChanged, word.clone())));
        }
    }
    changes
}

/// The words for people of every object, by its pointer.
fn texts(document: &Value) -> HashMap<String, Map<String, Value>> {
    let mut all = HashMap::new();
    // The document was walked when it was taken, so this finds no fault.
    let walked = keywords::walk(document, &mut |seen| {
        let texts = seen.texts.iter().map(|word| ((*word).to_owned(), seen.object[*word].clone())).collect();
        all.insert(seen.pointer.to_owned(), texts);
        Ok(())
    });
    debug_assert!(walked.is_ok());
    all
}
