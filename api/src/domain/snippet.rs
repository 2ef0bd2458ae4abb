//! Where the words of a search stand in a text.

use super::search::{Query, Term};
use super::search_document::number_token;
use super::words::{Word, folded_words, words};

/// About as many characters are shown of a text.
const WIDTH: usize = 160;

/// A part of a snippet: the text, and whether it is what was searched for.
pub type Part = (String, bool);

/// The first place in a text where something of the query stands, with what is around it; nothing where there is none.
pub fn snippet(query: &Query, text: &str) -> Option<Vec<Part>> {
    let words = words(text);
    let mut hits: Vec<(usize, usize)> = Vec::new();
    for term in query.terms.iter().filter(|term| !term.negated) {
        hits.extend(places(term, &words));
    }
    hits.sort_unstable();
    let first = *hits.first()?;
    Some(cut(text, &words, &merged(hits), first))
}

/// A number or another short value whole, where the query means it.
pub fn number_hit(query: &Query, number: &str) -> Option<Vec<Part>> {
    let words = folded_words(number);
    let whole = number_token(&words);
    let is_hit = |term: &Term| {
        let asked = number_token(&term.words);
        let mut known = std::iter::once(whole.clone()).chain(words.iter().map(|word| format!("n{word}")));
        !term.negated && known.any(|known| if term.beginning { known.starts_with(&asked) } else { known == asked })
    };
    query.terms.iter().any(is_hit).then(|| vec![(number.to_owned(), true)])
}

/// From which word to before which a term stands, at each place.
fn places(term: &Term, words: &[Word]) -> Vec<(usize, usize)> {
    let length = term.words.len();
    let last = length - 1;
    let stands = |at: &[Word]| {
        at.iter().zip(&term.words).enumerate().all(|(index, (word, wanted))| {
            word.text == *wanted || term.beginning && index == last && word.text.starts_with(wanted.as_str())
        })
    };
    words.windows(length).enumerate().filter(|(_, at)| stands(at)).map(|(at, _)| (at, at + length)).collect()
}

/// Places that overlap as one.
fn merged(hits: Vec<(usize, usize)>) -> Vec<(usize, usize)> {
    let mut out: Vec<(usize, usize)> = Vec::new();
    for (from, to) in hits {
        match out.last_mut() {
            Some(last) if from < last.1 => last.1 = last.1.max(to),
            _ => out.push((from, to)),
        }
    }
    out
}

/// The text around the first place, in whole words, with the places in it marked.
fn cut(text: &str, words: &[Word], hits: &[(usize, usize)], first: (usize, usize)) -> Vec<Part> {
    let count = |from: usize, to: usize| text[words[from].start..words[to].end].chars().count();
    let (mut from, mut to) = (first.0, first.1 - 1);
    while from > 0 && count(from - 1, to) <= WIDTH / 3 {
        from -= 1;
    }
    while to + 1 < words.len() && count(from, to + 1) <= WIDTH {
        to += 1;
    }
    let start = if from == 0 { 0 } else { words[from].start };
    let end = if to + 1 == words.len() { text.len() } else { words[to].end };
    let mut parts = Parts { text, at: start, out: Vec::new() };
    if start > 0 {
        parts.out.push(("…".to_owned(), false));
    }
    for (hit_from, hit_to) in hits.iter().filter(|hit| hit.0 >= from && hit.1 - 1 <= to) {
        parts.until(words[*hit_from].start, false);
        parts.until(words[*hit_to - 1].end, true);
    }
    parts.until(end, false);
    if end < text.len() {
        parts.out.push(("…".to_owned(), false));
    }
    joined(parts.out)
}

struct Parts<'t> {
    text: &'t str,
    at: usize,
    out: Vec<Part>,
}

impl Parts<'_> {
    fn until(&mut self, end: usize, hit: bool) {
        if end > self.at {
            self.out.push((self.text[self.at..end].to_owned(), hit));
            self.at = end;
        }
    }
}

/// Neighbors of one kind as one.
fn joined(parts: Vec<Part>) -> Vec<Part> {
    let mut out: Vec<Part> = Vec::new();
    for (text, hit) in parts {
        match out.last_mut() {
            Some((before, same)) if *same == hit => before.push_str(&text),
            _ => out.push((text, hit)),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::super::search::read;
    use super::*;

    fn marked(query: &str, text: &str) -> Option<String> {
        let parts = snippet(&read(query).unwrap(), text)?;
        Some(parts.into_iter().map(|(text, hit)| if hit { format!("[{text}]") } else { text }).collect())
    }

    #[test]
    fn what_was_searched_for_is_marked_as_it_was_written() {
        for (query, text, expected) in [
            ("wet", "A wet floor, WET stairs.", Some("A [wet] floor, [WET] stairs.")),
            ("\"wet floor\"", "Wet, wet floor", Some("Wet, [wet floor]")),
            ("muller", "Frau Müller fiel.", Some("Frau [Müller] fiel.")),
            ("slip* -dry", "He slipped on a dry mat", Some("He [slipped] on a dry mat")),
            ("\"wet floor\" floor", "wet floor", Some("[wet floor]")),
            ("stairs", "A wet floor", None),
        ] {
            assert_eq!(marked(query, text).as_deref(), expected, "{query}");
        }
        let long = format!("{}the wet floor{}", "before ".repeat(60), " after".repeat(60));
        let shown = marked("wet", &long).unwrap();
        assert!(shown.starts_with("…before") && shown.ends_with("after…") && shown.contains("[wet]"), "{shown}");
        assert!((120..=170).contains(&shown.chars().count()), "{shown}");
    }

    #[test]
    fn numbers_are_shown_whole() {
        let hit = |query: &str, number: &str| number_hit(&read(query).unwrap(), number).is_some();
        assert!(hit("NIMRS-2026-0000001", "NIMRS-2026-0000001"));
        assert!(hit("nimrs20260000*", "NIMRS-2026-0000001"));
        assert!(hit("460120030", "101-460120030"));
        assert!(!hit("460120031 -460120030", "101-460120030"));
    }

    proptest! {
        #[test]
        fn a_snippet_is_a_part_of_its_text(text in "[a-cÄß .,\u{301}ﬁ½-]{0,300}", query in "[a-c]{1,2}( [a-c])?") {
            if let Some(parts) = snippet(&read(&query).unwrap(), &text) {
                prop_assert!(parts.iter().any(|(_, hit)| *hit));
                let whole: String = parts.iter().map(|(text, _)| text.as_str()).collect();
                prop_assert!(text.contains(whole.trim_matches('…')));
            }
        }
    }
}
