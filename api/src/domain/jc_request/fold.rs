//! Texts made comparable: small letters without accents, as words and numbers.

use icu_normalizer::{ComposingNormalizerBorrowed, DecomposingNormalizerBorrowed};

/// The text in small letters, without accents, joiners and invisible signs; wide and ligated letters as plain ones.
pub fn fold(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    for sign in DecomposingNormalizerBorrowed::new_nfkd().normalize(text).chars() {
        match sign {
            '\u{300}'..='\u{36f}' | '\u{1ab0}'..='\u{1aff}' | '\u{1dc0}'..='\u{1dff}' | '\u{20d0}'..='\u{20ff}' => {}
            '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}' => {}
            // Not taken apart by Unicode, though people write them either way.
            'ß' | 'ẞ' => folded.push_str("ss"),
            'æ' | 'Æ' => folded.push_str("ae"),
            'œ' | 'Œ' => folded.push_str("oe"),
            'ø' | 'Ø' => folded.push('o'),
            'ł' | 'Ł' => folded.push('l'),
            'đ' | 'Đ' | 'ð' | 'Ð' => folded.push('d'),
            'þ' | 'Þ' => folded.push_str("th"),
            'ı' => folded.push('i'),
            '’' | '‘' | 'ʼ' | '＇' | '`' | '´' => folded.push('\''),
            other => folded.extend(other.to_lowercase()),
        }
    }
    folded
}

/// The text with umlauts written in two letters, as where a keyboard has none.
pub fn spelled_out(text: &str) -> String {
    let composed = ComposingNormalizerBorrowed::new_nfc().normalize(text);
    let mut out = String::with_capacity(composed.len());
    for sign in composed.chars() {
        match sign {
            'ä' | 'Ä' => out.push_str("ae"),
            'ö' | 'Ö' => out.push_str("oe"),
            'ü' | 'Ü' => out.push_str("ue"),
            other => out.push(other),
        }
    }
    out
}

/// The words of a folded text. An apostrophe belongs to its word and is dropped, a possessive 's is left out:
/// `o'brien's` is `obrien`.
pub fn words(folded: &str) -> Vec<String> {
    folded.split(|c: char| !c.is_alphanumeric() && c != '\'').filter_map(word).collect()
}

fn word(raw: &str) -> Option<String> {
    let raw = raw.trim_matches('\'');
    let bare = raw.strip_suffix("'s").unwrap_or(raw);
    let word: String = bare.chars().filter(|c| *c != '\'').collect();
    (!word.is_empty()).then_some(word)
}

/// The runs of letters and the runs of digits of a folded text.
pub fn runs(folded: &str) -> Vec<String> {
    let mut runs: Vec<String> = Vec::new();
    let mut last = None;
    for sign in folded.chars() {
        let kind = if sign.is_ascii_digit() { Some(true) } else { sign.is_alphabetic().then_some(false) };
        match (kind, runs.last_mut()) {
            (Some(_), Some(run)) if kind == last => run.push(sign),
            (Some(_), _) => runs.push(sign.to_string()),
            (None, _) => {}
        }
        last = kind;
    }
    runs
}

/// The letters and digits of a folded text, without anything between them.
pub fn compact(folded: &str) -> String {
    folded.chars().filter(|c| c.is_alphanumeric()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn texts_are_made_comparable() {
        for (text, expected) in [
            ("José ÁLVAREZ", "jose alvarez"),
            ("Jose\u{301}", "jose"),
            ("Groß Łukasz Øye Đorđe Æsa", "gross lukasz oye dorde aesa"),
            ("Ｊｏｒｄａｎ", "jordan"),
            ("Jor\u{200b}dan\u{ad}", "jordan"),
            ("O’Brien", "o'brien"),
        ] {
            assert_eq!(fold(text), expected, "{text}");
        }
        assert_eq!(
            words("jordan's mother, o'brien's and james' 'quoted' it's"),
            ["jordan", "mother", "obrien", "and", "james", "quoted", "it"]
        );
        assert_eq!(runs("17may1988, c-20417"), ["17", "may", "1988", "c", "20417"]);
        assert_eq!(compact("c-20 417"), "c20417");
    }

    proptest! {
        #[test]
        fn folding_twice_changes_nothing_more(text in "\\PC{0,60}") {
            let once = fold(&text);
            prop_assert_eq!(fold(&once), once);
        }
    }
}
