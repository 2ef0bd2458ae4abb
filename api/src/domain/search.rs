//! The small query language of the search: words that must all occur, "phrases in quotes", beginnings with a star, and a
//! minus before what must not occur. Nothing else means anything: AND, NEAR, `column:` and the like are words.

use std::fmt::Write;

use super::search_document::{Mark, number_token};
use super::words::folded_words;

/// The most characters of a query.
pub const MAX_QUERY: usize = 200;
/// The most words and phrases of a query.
pub const MAX_TERMS: usize = 16;
/// The fewest letters before a star: what fewer begin with is nearly everything.
const LEAST_BEGINNING: usize = 3;

/// A word or a phrase that must occur, or must not.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Term {
    /// Its words, folded; several stand side by side.
    pub words: Vec<String>,
    /// Whether the last word may go on.
    pub beginning: bool,
    /// Whether it must not occur.
    pub negated: bool,
}

/// A query as it was understood.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Query {
    /// In their order.
    pub terms: Vec<Term>,
}

/// What is wrong with a query: for programs, and for people.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault {
    /// The code.
    pub code: &'static str,
    /// What to do.
    pub message: String,
}

fn fault(code: &'static str, message: impl Into<String>) -> Fault {
    Fault { code, message: message.into() }
}

/// Reads a query.
pub fn read(text: &str) -> Result<Query, Fault> {
    if text.chars().count() > MAX_QUERY {
        return Err(fault("too_long", format!("Search for at most {MAX_QUERY} characters.")));
    }
    let text = text.replace(['“', '”', '„', '«', '»', '＂'], "\"");
    if text.matches('"').count() % 2 == 1 {
        let message = "A quotation mark is open: write \"several words\" with one at either end, or leave it out.";
        return Err(fault("unbalanced_quotes", message));
    }
    let terms: Vec<Term> = pieces(&text).into_iter().filter_map(|piece| piece.term()).collect();
    check(Query { terms })
}

fn check(query: Query) -> Result<Query, Fault> {
    if query.terms.is_empty() {
        return Err(fault("no_words", "There is no word to search for: give at least one with a letter or a digit."));
    }
    if query.terms.len() > MAX_TERMS {
        return Err(fault("too_many_words", format!("Search for at most {MAX_TERMS} words and phrases at once.")));
    }
    if query.terms.iter().all(|term| term.negated) {
        let message = "Say also what must occur: a query of words with a minus alone would list nearly everything.";
        return Err(fault("only_negations", message));
    }
    let short = |term: &&Term| {
        let last = term.words.last().map_or(0, |word| word.chars().count());
        term.beginning && term.words.len() == 1 && last < LEAST_BEGINNING
    };
    if query.terms.iter().any(|term| short(&term)) {
        let message = format!("Give at least {LEAST_BEGINNING} letters before a star.");
        return Err(fault("short_beginning", message));
    }
    Ok(query)
}

/// A part of the query between blanks, or in quotes.
struct Piece<'t> {
    text: &'t str,
    quoted: bool,
    negated: bool,
    starred: bool,
}

impl Piece<'_> {
    fn term(&self) -> Option<Term> {
        let words = folded_words(self.text);
        let beginning = self.starred || !self.quoted && self.text.ends_with('*');
        (!words.is_empty()).then_some(Term { words, beginning, negated: self.negated })
    }
}

fn pieces(text: &str) -> Vec<Piece<'_>> {
    let mut found = Vec::new();
    for (index, part) in text.split('"').enumerate() {
        let mut after = text_after(text, part);
        if index % 2 == 1 {
            let before = &text[..offset(text, part) - 1];
            let starred = after.starts_with("\"*");
            found.push(Piece { text: part, quoted: true, negated: ends_with_minus(before), starred });
            continue;
        }
        // The star of the phrase before belongs to it.
        let own = if index > 0 { part.strip_prefix('*').unwrap_or(part) } else { part };
        after = own;
        for word in after.split_whitespace() {
            let bare = word.trim_start_matches('-');
            let negated = bare.len() < word.len();
            found.push(Piece { text: bare, quoted: false, negated, starred: false });
        }
    }
    found
}

/// A minus at the end that stands at the beginning of a word: the one of the phrase that follows.
fn ends_with_minus(before: &str) -> bool {
    let bare = before.trim_end_matches('-');
    bare.len() < before.len() && (bare.is_empty() || bare.ends_with(|sign: char| sign.is_whitespace() || sign == '"'))
}

fn offset(text: &str, part: &str) -> usize {
    part.as_ptr() as usize - text.as_ptr() as usize
}

fn text_after<'t>(text: &'t str, part: &str) -> &'t str {
    &text[offset(text, part) + part.len()..]
}

/// Whose names may be searched for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Names {
    /// Nobody's.
    Never,
    /// Those of every incident that is seen.
    Always,
    /// Those of incidents with one of these marks.
    Where(Vec<Mark>),
}

/// How well an incident fits; the better ones stand first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
#[allow(missing_docs, reason = "the variants say it")]
pub enum Rank {
    Number,
    Name,
    Phrase,
    Words,
}

impl Rank {
    /// Every rank, the best first.
    pub const ALL: [Self; 4] = [Self::Number, Self::Name, Self::Phrase, Self::Words];
}

/// What the index is asked for, of which either database gets its own spelling.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Asked {
    /// Tokens side by side; the last may go on.
    Tokens(Vec<String>, bool),
    /// All of them.
    All(Vec<Asked>),
    /// One of them.
    Any(Vec<Asked>),
    /// The first, and not the second.
    Not(Box<Asked>, Box<Asked>),
}

impl Query {
    /// The words that must occur as one phrase, for marking where it stands.
    pub fn as_phrase(&self) -> Self {
        let wanted: Vec<&Term> = self.terms.iter().filter(|term| !term.negated).collect();
        let words = wanted.iter().flat_map(|term| term.words.iter().cloned()).collect();
        let beginning = wanted.last().is_some_and(|term| term.beginning);
        Self { terms: vec![Term { words, beginning, negated: false }] }
    }

    /// What the incidents of a rank must hold and must not; nothing where the query cannot have such. `narrow` is what they
    /// must carry besides: of each list one.
    pub fn asked(&self, rank: Rank, names: &Names, narrow: &[Vec<Mark>]) -> Option<Asked> {
        let (wanted, unwanted): (Vec<&Term>, Vec<&Term>) = self.terms.iter().partition(|term| !term.negated);
        let mut all: Vec<Asked> = wanted.iter().map(|term| term.anywhere(names)).collect();
        all.extend(narrow.iter().map(|marks| any(marks.iter().map(Mark::asked).collect())));
        let mut not: Vec<Asked> = unwanted.iter().map(|term| term.anywhere(names)).collect();
        for better in Rank::ALL.into_iter().filter(|other| *other < rank) {
            not.extend(mark_of(&wanted, better, names));
        }
        if rank != Rank::Words {
            all.push(mark_of(&wanted, rank, names)?);
        }
        let all = Asked::All(all);
        Some(if not.is_empty() { all } else { Asked::Not(Box::new(all), Box::new(any(not))) })
    }
}

/// What makes an incident that fits one of this rank.
fn mark_of(wanted: &[&Term], rank: Rank, names: &Names) -> Option<Asked> {
    match rank {
        Rank::Number => Some(any(wanted.iter().map(|term| term.as_number()).collect())),
        Rank::Name => {
            let found: Option<Vec<Asked>> = wanted.iter().map(|term| term.as_name(names)).collect();
            found.map(any)
        }
        Rank::Phrase if wanted.len() < 2 => None,
        Rank::Phrase => {
            let words = wanted.iter().flat_map(|term| term.words.iter()).map(|word| format!("t{word}")).collect();
            Some(Asked::Tokens(words, wanted.last().is_some_and(|term| term.beginning)))
        }
        Rank::Words => None,
    }
}

fn any(mut of: Vec<Asked>) -> Asked {
    if of.len() == 1 { of.remove(0) } else { Asked::Any(of) }
}

impl Mark {
    fn asked(&self) -> Asked {
        Asked::Tokens(vec![self.token()], false)
    }
}

impl Term {
    fn in_field(&self, field: char) -> Asked {
        Asked::Tokens(self.words.iter().map(|word| format!("{field}{word}")).collect(), self.beginning)
    }

    fn as_number(&self) -> Asked {
        Asked::Tokens(vec![number_token(&self.words)], self.beginning)
    }

    fn as_name(&self, names: &Names) -> Option<Asked> {
        let name = self.in_field('p');
        match names {
            Names::Never => None,
            Names::Always => Some(name),
            Names::Where(marks) if marks.is_empty() => None,
            Names::Where(marks) => Some(Asked::All(vec![name, any(marks.iter().map(Mark::asked).collect())])),
        }
    }

    fn anywhere(&self, names: &Names) -> Asked {
        let mut places = vec![self.in_field('t'), self.as_number()];
        places.extend(self.as_name(names));
        Asked::Any(places)
    }
}

impl Asked {
    /// For FTS5.
    pub fn as_fts5(&self) -> String {
        let mut out = String::new();
        self.spell(&mut out, &FTS5);
        out
    }

    /// For PostgreSQL.
    pub fn as_tsquery(&self) -> String {
        let mut out = String::new();
        self.spell(&mut out, &TSQUERY);
        out
    }

    fn spell(&self, out: &mut String, spelling: &Spelling) {
        match self {
            Self::Tokens(tokens, beginning) => (spelling.tokens)(out, tokens, *beginning),
            Self::All(of) => Self::joined(out, spelling, of, spelling.and),
            Self::Any(of) => Self::joined(out, spelling, of, spelling.or),
            Self::Not(wanted, unwanted) => {
                out.push('(');
                wanted.spell(out, spelling);
                out.push_str(spelling.not);
                unwanted.spell(out, spelling);
                out.push(')');
            }
        }
    }

    fn joined(out: &mut String, spelling: &Spelling, of: &[Self], with: &str) {
        out.push('(');
        for (index, part) in of.iter().enumerate() {
            if index > 0 {
                out.push_str(with);
            }
            part.spell(out, spelling);
        }
        out.push(')');
    }
}

struct Spelling {
    and: &'static str,
    or: &'static str,
    not: &'static str,
    tokens: fn(&mut String, &[String], bool),
}

const FTS5: Spelling = Spelling { and: " AND ", or: " OR ", not: " NOT ", tokens: fts5_tokens };
const TSQUERY: Spelling = Spelling { and: " & ", or: " | ", not: " & !", tokens: tsquery_tokens };

fn fts5_tokens(out: &mut String, tokens: &[String], beginning: bool) {
    let _ = write!(out, "\"{}\"{}", tokens.join(" "), if beginning { " *" } else { "" });
}

fn tsquery_tokens(out: &mut String, tokens: &[String], beginning: bool) {
    let quoted: Vec<String> = tokens.iter().map(|token| format!("'{token}'")).collect();
    let _ = write!(out, "({}{})", quoted.join(" <-> "), if beginning { ":*" } else { "" });
}

#[cfg(test)]
#[path = "search_tests.rs"]
mod tests;
