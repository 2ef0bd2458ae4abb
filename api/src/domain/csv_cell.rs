//! Cells of CSV that a spreadsheet must not take for a formula.

/// Whether a spreadsheet would take a text for a formula.
pub fn is_formula(text: &str) -> bool {
    text.starts_with(['=', '+', '-', '@', '\t', '\r'])
}

/// A text as a cell: one that a spreadsheet would take for a formula gets an apostrophe before it.
pub fn safe(text: &str) -> std::borrow::Cow<'_, str> {
    if is_formula(text) { format!("'{text}").into() } else { text.into() }
}

/// The text of a cell that [`safe`] wrote.
pub fn unsafe_text(cell: &str) -> &str {
    match cell.strip_prefix('\'') {
        Some(text) if is_formula(text) => text,
        _ => cell,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn formulas_become_text() {
        for text in ["=1+1", "+1", "-1", "@x", "\tx", "\rx"] {
            assert!(!is_formula(&safe(text)), "{text}");
        }
        assert_eq!(safe("a=1"), "a=1");
    }

    proptest! {
        #[test]
        fn what_was_made_safe_comes_back(text in "['=+@a-]{0,4}") {
            prop_assume!(!text.starts_with('\''));
            let cell = safe(&text);
            prop_assert_eq!(unsafe_text(&cell), text.as_str());
        }
    }
}
