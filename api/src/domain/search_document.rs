//! What the full-text index holds of an incident: tokens in their order.
//!
//! A token is a word behind one letter that says where it stands: `t` in a text, `n` a number, `p` a person's name, `s` a
//! mark by which searches are narrowed (`s` is never typed by people). So one column serves all, on both databases, and
//! who may not know names asks for no token of names.

use std::collections::HashMap;
use std::fmt::Write;

use nimrs_contract::incident_content::IncidentContent;
use nimrs_contract::person::PersonContent;
use nimrs_contract::vocabulary::{Code, FieldOffice, IncidentClass, IncidentStatus, IncidentType};
use sha2::{Digest, Sha256};
use uuid::Uuid;

use super::ids::{AccountId, FacilityId, UnitId};
use super::words::folded_words;

/// PostgreSQL counts the places of words no further; what stands behind is not indexed, on either database.
const LAST_PLACE: u16 = 16_000;
/// Nor more places of one word.
const MOST_PLACES: u16 = 255;
/// Stands for a place without a word, where places are only counted.
const GAP: &str = "x";

/// By what searches are narrowed.
#[derive(Debug, Clone, PartialEq, Eq)]
#[allow(missing_docs, reason = "the variants say it")]
pub enum Mark {
    Facility(FacilityId),
    Unit(UnitId),
    Office(FieldOffice),
    County(String),
    Status(IncidentStatus),
    Type(IncidentType),
    Class(IncidentClass),
    Creator(AccountId),
    /// The year in which it occurred, in UTC.
    Year(i32),
    JcLinked,
    Late,
    Historical,
    /// One of its numbers, whole. This is a number of the document, not a mark of its own.
    Number(String),
}

impl Mark {
    /// The token.
    pub fn token(&self) -> String {
        let plain = |code: &str| code.replace('_', "");
        let id = |id: Uuid| id.simple().to_string();
        match self {
            Self::Facility(facility) => format!("sf{}", id(facility.0)),
            Self::Unit(unit) => format!("su{}", id(unit.0)),
            Self::Office(office) => format!("so{}", plain(office.code())),
            Self::County(fips) => format!("sc{}", folded_words(fips).concat()),
            Self::Status(status) => format!("ss{}", plain(status.code())),
            Self::Type(kind) => format!("st{}", plain(kind.code())),
            Self::Class(class) => format!("sk{}", plain(class.code())),
            Self::Creator(account) => format!("sb{}", id(account.0)),
            Self::Year(year) => format!("sy{}", folded_words(&year.to_string()).concat()),
            Self::JcLinked => "sj".to_owned(),
            Self::Late => "sl".to_owned(),
            Self::Historical => "sh".to_owned(),
            Self::Number(number) => number_token(&folded_words(number)),
        }
    }
}

/// A document of the index.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SearchDocument {
    /// Its place among all, by the number of the incident: the newer the higher.
    pub id: i64,
    unplaced: Vec<String>,
    placed: Vec<(u16, String)>,
}

/// The place of an incident among all, from its number, as `NIMRS-2026-0000001`.
pub fn document_id(number: &str) -> Option<i64> {
    let (year, count) = number.strip_prefix("NIMRS-")?.split_once('-')?;
    let (year, count): (i64, i64) = (year.parse().ok()?, count.parse().ok()?);
    let fits = (0..10_000).contains(&year) && (0..10_000_000_000).contains(&count);
    fits.then_some(year * 10_000_000_000 + count)
}

/// The tokens of a number: whole, without its separators, and the part by which people call it.
pub fn number_token(words: &[String]) -> String {
    format!("n{}", words.concat())
}

impl SearchDocument {
    /// An empty document.
    pub fn new(id: i64, marks: &[Mark]) -> Self {
        Self { id, unplaced: marks.iter().map(Mark::token).collect(), placed: Vec::new() }
    }

    /// Adds the number of the incident, its external reference, and those of the Justice Center.
    pub fn numbers(&mut self, number: &str, external_reference: Option<&str>, jc_numbers: &[String]) {
        for number in jc_numbers.iter().map(String::as_str).chain([number]) {
            let words = folded_words(number);
            self.unplaced.push(number_token(&words));
            self.unplaced.extend(words.last().filter(|_| words.len() > 1).map(|last| format!("n{last}")));
        }
        if let Some(words) = external_reference.map(folded_words).filter(|words| !words.is_empty()) {
            self.unplaced.push(number_token(&words));
            self.unplaced.extend(words.iter().map(|word| format!("n{word}")));
        }
    }

    /// Adds what was written, and the names.
    pub fn texts<'a>(&mut self, content: &IncidentContent, people: impl Iterator<Item = &'a PersonContent>) {
        let mut places = Places { next: 1, of_word: HashMap::new() };
        for (_, text) in narrative_texts(content) {
            self.place(&mut places, 't', text);
        }
        for name in names(content, people) {
            self.place(&mut places, 'p', &name);
        }
    }

    fn place(&mut self, places: &mut Places, field: char, text: &str) {
        for word in folded_words(text) {
            let token = format!("{field}{word}");
            if let Some(place) = places.take(&token) {
                self.placed.push((place, token));
            }
        }
        // So that no phrase runs from one field into the next.
        places.next = places.next.saturating_add(1);
    }

    /// As text for a tokenizer that splits at blanks.
    pub fn as_text(&self) -> String {
        let mut text = self.unplaced.join(" ");
        let mut next = 1;
        for (place, token) in &self.placed {
            for _ in next..*place {
                text.push(' ');
                text.push_str(GAP);
            }
            text.push(' ');
            text.push_str(token);
            next = place + 1;
        }
        text
    }

    /// As PostgreSQL writes a `tsvector`.
    pub fn as_tsvector(&self) -> String {
        let mut text = String::new();
        for token in &self.unplaced {
            let _ = write!(text, "'{token}' ");
        }
        for (place, token) in &self.placed {
            let _ = write!(text, "'{token}':{place} ");
        }
        text
    }

    /// What tells one content from another.
    pub fn digest(&self) -> i64 {
        let digest = Sha256::digest(self.as_tsvector().as_bytes());
        let mut first = [0; 8];
        first.copy_from_slice(&digest[..8]);
        i64::from_be_bytes(first)
    }
}

struct Places {
    next: u16,
    of_word: HashMap<String, u16>,
}

impl Places {
    fn take(&mut self, token: &str) -> Option<u16> {
        let place = self.next;
        if place > LAST_PLACE {
            return None;
        }
        self.next += 1;
        match self.of_word.get_mut(token) {
            Some(count) if *count >= MOST_PLACES => return None,
            Some(count) => *count += 1,
            None => {
                self.of_word.insert(token.to_owned(), 1);
            }
        }
        Some(place)
    }
}

/// What was written about an incident, by the field it stands in: what is searched by everybody who may read it.
pub fn narrative_texts(content: &IncidentContent) -> Vec<(&'static str, &str)> {
    let narrative = content.narrative.as_ref();
    let place = content.place.as_ref();
    [
        ("narrative.description", narrative.and_then(|narrative| narrative.description.as_deref())),
        ("narrative.antecedents", narrative.and_then(|narrative| narrative.antecedents.as_deref())),
        ("narrative.response", narrative.and_then(|narrative| narrative.response.as_deref())),
        ("narrative.immediate_protections", narrative.and_then(|narrative| narrative.immediate_protections.as_deref())),
        ("place.description", place.and_then(|place| place.description.as_deref())),
        ("place.address", place.and_then(|place| place.address.as_deref())),
    ]
    .into_iter()
    .filter_map(|(field, text)| text.map(|text| (field, text)))
    .collect()
}

/// The names: of the people, of who discovered it, and of who reported it to the register.
pub fn names<'a>(content: &IncidentContent, people: impl Iterator<Item = &'a PersonContent>) -> Vec<String> {
    let whole = |person: &PersonContent| {
        let parts = [person.first_name.as_deref(), person.last_name.as_deref()];
        parts.into_iter().flatten().collect::<Vec<_>>().join(" ")
    };
    let caller = content.vpcr_report.as_ref().and_then(|report| report.caller.clone());
    people
        .map(whole)
        .chain(content.discovered_by.clone())
        .chain(caller)
        .filter(|name| !name.trim().is_empty())
        .collect()
}

#[cfg(test)]
mod tests {
    use nimrs_contract::incident_content::Narrative;
    use nimrs_contract::vocabulary::PersonRole;

    use super::*;

    fn written(description: &str, antecedents: &str) -> IncidentContent {
        let narrative = Narrative {
            description: Some(description.into()),
            antecedents: Some(antecedents.into()),
            ..Narrative::default()
        };
        IncidentContent { narrative: Some(narrative), ..IncidentContent::default() }
    }

    #[test]
    fn both_databases_get_the_same_tokens_at_the_same_places() {
        let mut document = SearchDocument::new(7, &[Mark::JcLinked, Mark::Status(IncidentStatus::UnderInvestigation)]);
        document.numbers("NIMRS-2026-0000012", Some("EHR/77"), &["101-460120030".to_owned()]);
        let person =
            PersonContent { first_name: Some("Zoë".into()), ..PersonContent::of_role(PersonRole::ClientVictim) };
        document.texts(&written("A fall.", "Fell"), [person].iter());
        let expected = "sj ssunderinvestigation n101460120030 n460120030 nnimrs20260000012 n0000012 nehr77 nehr n77 \
                        ta tfall x tfell x pzoe";
        assert_eq!(document.as_text(), expected);
        assert!(document.as_tsvector().ends_with("'n77' 'ta':1 'tfall':2 'tfell':4 'pzoe':6 "));
    }

    #[test]
    fn what_postgresql_cannot_count_is_left_out_of_both() {
        let mut document = SearchDocument::new(7, &[]);
        document.texts(&written(&"same ".repeat(300), "other"), std::iter::empty());
        assert_eq!(document.placed.len(), 256);
        assert_eq!(document.placed.last(), Some(&(302, "tother".to_owned())));
        let many: String = (0..20_000).map(|word| format!("w{word} ")).collect();
        let mut long = SearchDocument::new(7, &[]);
        long.texts(&written(&many, "other"), std::iter::empty());
        assert_eq!(long.placed.len(), usize::from(LAST_PLACE));
    }

    #[test]
    fn newer_numbers_stand_higher() {
        let ids: Vec<i64> = ["NIMRS-2025-9999999", "NIMRS-2026-0000001", "NIMRS-2026-0000002", "NIMRS-2026-10000000"]
            .into_iter()
            .map(|number| document_id(number).unwrap())
            .collect();
        assert!(ids.is_sorted(), "{ids:?}");
        assert_eq!(document_id("something else"), None);
    }
}
