//! Names that people will see in lists and open in spreadsheets: nothing is taken that would calculate there, be markup,
//! or turn or hide text.

/// What is wrong with a text: for programs, and for people.
pub type Wrong = (&'static str, &'static str);

const FORMULA: Wrong =
    ("formula", "begins with = + - @, a tab or a line break, which a spreadsheet takes for a formula");
const NOT_PLAIN: Wrong = (
    "not_plain",
    "must be plain text in one line, without < or >, control characters, or signs that turn or hide text",
);

/// What is wrong with a name, if something is.
pub fn name_fault(name: &str) -> Option<Wrong> {
    formula_fault(name).or_else(|| plain_fault(name))
}

/// What a spreadsheet would calculate (CSV injection), also behind blanks and in the full-width forms that some
/// programs take for the same.
pub fn formula_fault(text: &str) -> Option<Wrong> {
    const BEGINS: [char; 8] = ['=', '+', '-', '@', '\u{ff1d}', '\u{ff0b}', '\u{ff0d}', '\u{ff20}'];
    (text.starts_with(['\t', '\r', '\n']) || text.trim_start().starts_with(BEGINS)).then_some(FORMULA)
}

/// One line without control characters, markup, or signs that turn or hide text (Unicode's bidirectional controls,
/// zero-width signs, line separators).
pub fn plain_fault(text: &str) -> Option<Wrong> {
    let harmful = |sign: char| {
        sign.is_control()
            || matches!(sign, '<' | '>' | '\u{ad}' | '\u{61c}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}'
                | '\u{2060}'..='\u{206f}' | '\u{feff}' | '\u{fff9}'..='\u{fffb}' | '\u{e0000}'..='\u{e007f}')
    };
    text.chars().any(harmful).then_some(NOT_PLAIN)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn what_a_spreadsheet_would_calculate_is_refused() {
        for sign in
            ["=", "+", "-", "@", "\t", "\r", "\n", "\u{ff1d}", "\u{ff0b}", "\u{ff0d}", "\u{ff20}", " =", "\u{a0}@"]
        {
            assert_eq!(name_fault(&format!("{sign}SUM(A1)")).map(|wrong| wrong.0), Some("formula"), "{sign:?}");
        }
    }

    #[test]
    fn markup_and_signs_that_turn_or_hide_text_are_refused() {
        for name in
            ["<b>Dana</b>", "a > b", "Dana\u{202e}seyeR", "Da\u{200b}na", "Dana\u{2066}", "a\u{7}", "a\nb", "a\tb"]
        {
            assert_eq!(name_fault(name).map(|wrong| wrong.0), Some("not_plain"), "{name:?}");
        }
    }

    #[test]
    fn usual_names_pass() {
        for name in [
            "St. Mary's Hospital & Clinic",
            "Centro Niño José",
            "O\u{2019}Brien House",
            "上海 Clinic",
            "A-B + C = D",
            "7 East",
            "3-West (rear)",
            "dana@home",
            "",
        ] {
            assert_eq!(name_fault(name), None, "{name}");
        }
        assert_eq!(plain_fault("+1 845 555 0100"), None, "a telephone number is no name");
    }

    proptest! {
        #[test]
        fn what_is_plain_stays_in_its_line(text in r"\PC{0,20}[\x00-\x1f\x7f<>]?\PC{0,20}") {
            if plain_fault(&text).is_none() {
                let harmful = text.contains(['\r', '\n', '<', '>', '\0', '\u{1b}']);
                prop_assert!(!harmful && text.lines().count() <= 1);
            }
        }
    }
}
