//! Texts as words to search by. The one normalizer of the search: the index, the queries and the marked places in a
//! text all go by it, on both databases.

use super::jc_request::fold::fold;

/// Longer words are cut here, in the index as in the query.
const MAX_WORD: usize = 64;

/// A word of a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Word {
    /// In small letters, without accents.
    pub text: String,
    /// Where it begins in the text, in bytes.
    pub start: usize,
    /// Where it ends.
    pub end: usize,
}

/// The words of a text: runs of letters and digits, folded. Everything else separates.
pub fn words(text: &str) -> Vec<Word> {
    let mut reader = Reader::default();
    for (at, sign) in text.char_indices() {
        let end = at + sign.len_utf8();
        if sign.is_ascii() {
            reader.sign(sign.to_ascii_lowercase(), at, end);
            continue;
        }
        let folded = fold(sign.encode_utf8(&mut [0; 4]));
        if folded.is_empty() && !reader.word.is_empty() {
            reader.end = end;
        }
        for sign in folded.chars() {
            reader.sign(if sign == 'ς' { 'σ' } else { sign }, at, end);
        }
    }
    reader.finish();
    reader.found
}

/// The words of a text, without their places.
pub fn folded_words(text: &str) -> Vec<String> {
    words(text).into_iter().map(|word| word.text).collect()
}

#[derive(Default)]
struct Reader {
    found: Vec<Word>,
    word: String,
    signs: usize,
    start: usize,
    end: usize,
}

impl Reader {
    fn sign(&mut self, sign: char, at: usize, end: usize) {
        if !sign.is_alphanumeric() {
            self.finish();
            return;
        }
        if self.word.is_empty() {
            (self.start, self.signs) = (at, 0);
        }
        if self.signs < MAX_WORD {
            self.word.push(sign);
        }
        (self.signs, self.end) = (self.signs + 1, end);
    }

    fn finish(&mut self) {
        if !self.word.is_empty() {
            let text = std::mem::take(&mut self.word);
            self.found.push(Word { text, start: self.start, end: self.end });
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn words_are_runs_of_letters_and_digits_without_accents() {
        for (text, expected) in [
            ("A patient slipped.", vec!["a", "patient", "slipped"]),
            ("Müller  MÜLLER mu\u{308}ller", vec!["muller", "muller", "muller"]),
            ("O'Brien-Núñez", vec!["o", "brien", "nunez"]),
            ("NIMRS-2026-0000001", vec!["nimrs", "2026", "0000001"]),
            ("\u{fb01}re ½ Ａ１", vec!["fire", "1", "2", "a1"]),
            ("ΣΊΣΥΦΟΣ σίσυφος", vec!["σισυφοσ", "σισυφοσ"]),
            ("… — !", vec![]),
        ] {
            assert_eq!(folded_words(text), expected, "{text}");
        }
        assert_eq!(folded_words(&"x".repeat(100)), ["x".repeat(64)]);
    }

    #[test]
    fn a_word_knows_its_place() {
        let text = "Der Mu\u{308}ller, ½";
        let found: Vec<&str> = words(text).iter().map(|word| &text[word.start..word.end]).collect();
        assert_eq!(found, ["Der", "Mu\u{308}ller", "½", "½"]);
    }

    proptest! {
        #[test]
        fn whatever_is_written_gives_words_that_both_databases_take(text in "\\PC{0,200}") {
            for word in words(&text) {
                prop_assert!(!word.text.is_empty() && word.text.chars().all(char::is_alphanumeric));
                prop_assert!(text.is_char_boundary(word.start) && text.is_char_boundary(word.end));
                prop_assert_eq!(folded_words(&word.text), vec![word.text.clone()]);
            }
        }
    }
}
