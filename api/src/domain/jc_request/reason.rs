//! A reason is a sentence, not a word.

/// The fewest words of a reason.
const WORDS: usize = 3;
/// The fewest characters of a reason.
const CHARACTERS: usize = 15;

/// What is wrong with a reason; `None` is nothing.
pub fn reason_fault(reason: &str) -> Option<String> {
    let words = reason.split_whitespace().filter(|word| word.chars().any(char::is_alphabetic)).count();
    let characters = reason.split_whitespace().map(|word| word.chars().count()).sum::<usize>();
    // Without the blanks, so that they do not count; each of three words is parted by one.
    let enough = words >= WORDS && characters + words.saturating_sub(1) >= CHARACTERS;
    (!enough).then(|| {
        format!(
            "must say why in a sentence: at least {WORDS} words and {CHARACTERS} characters, since it is all that the \
             Justice Center reads"
        )
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn a_word_is_no_reason() {
        for reason in
            ["", "wrong", "wrong type", "it is x", "1 2 3 4 5 6 7 8 9", "a          b          c", "- - - - - - - - -"]
        {
            assert!(reason_fault(reason).is_some(), "{reason}");
        }
        for reason in ["The type is wrong", "Nicht unser Klient", "No custodian\nwas there."] {
            assert_eq!(reason_fault(reason), None, "{reason}");
        }
    }

    proptest! {
        #[test]
        fn blanks_around_and_between_make_no_difference(words in proptest::collection::vec("[a-z]{1,8}", 0..8)) {
            let (plain, wide) = (words.join(" "), format!("\n\t {} ", words.join(" \r\n  ")));
            prop_assert_eq!(reason_fault(&plain), reason_fault(&wide));
            prop_assert_eq!(reason_fault(&plain).is_none(), words.len() >= 3 && plain.len() >= 15);
        }
    }
}
