//! Names of uploaded files, made safe to show and to save.

/// The most characters a name may have.
pub const MAX_CHARS: usize = 200;

/// The last part of `name` without path, control and text-direction characters, at most [`MAX_CHARS`] long with its
/// extension kept; `None` when nothing is left that could name a file.
pub fn clean(name: &str) -> Option<String> {
    let last = name.rsplit(['/', '\\']).next().unwrap_or_default();
    let kept: String = last.chars().filter(|c| !c.is_control() && !turns_text(*c)).collect();
    let trimmed = kept.trim().trim_end_matches(['.', ' ']);
    match trimmed.chars().all(|c| matches!(c, '.' | ' ')) {
        true => None,
        false => Some(shorten(trimmed)),
    }
}

/// Characters that show the rest of a name in another order than it stands, which hides an extension.
fn turns_text(c: char) -> bool {
    matches!(c, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

fn shorten(name: &str) -> String {
    let length = name.chars().count();
    if length <= MAX_CHARS {
        return name.to_owned();
    }
    let extension = name.rsplit_once('.').map(|(_, extension)| extension).filter(|ext| ext.chars().count() <= 10);
    match extension {
        Some(extension) => {
            let room = MAX_CHARS - extension.chars().count() - 1;
            let stem: String = name.chars().take(room).collect();
            format!("{stem}.{extension}")
        }
        None => name.chars().take(MAX_CHARS).collect(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn paths_and_unseen_characters_are_taken_out() {
        for (given, kept) in [
            ("report.pdf", "report.pdf"),
            ("../../etc/passwd", "passwd"),
            ("C:\\Users\\me\\Floor plan.pdf", "Floor plan.pdf"),
            ("a\r\nSet-Cookie: x.pdf", "aSet-Cookie: x.pdf"),
            ("photo\u{202e}gnp.exe", "photognp.exe"),
            (" trailing. . ", "trailing"),
            ("Übergabe – Nacht.docx", "Übergabe – Nacht.docx"),
        ] {
            assert_eq!(clean(given).as_deref(), Some(kept), "{given:?}");
        }
        for nothing in ["", " ", ".", "..", "dir/", "\0\n"] {
            assert_eq!(clean(nothing), None, "{nothing:?}");
        }
    }

    #[test]
    fn a_long_name_keeps_its_extension() {
        let name = clean(&format!("{}.pdf", "ä".repeat(300))).unwrap();
        assert_eq!(name.chars().count(), MAX_CHARS);
        assert!(name.ends_with("ä.pdf"));
        assert_eq!(clean(&"x".repeat(300)).unwrap().len(), MAX_CHARS);
    }

    proptest! {
        #[test]
        fn what_is_kept_is_short_and_stays_as_it_is(name in any::<String>()) {
            if let Some(kept) = clean(&name) {
                prop_assert!(kept.chars().count() <= MAX_CHARS && !kept.is_empty());
                prop_assert!(!kept.contains(['/', '\\']) && !kept.chars().any(char::is_control));
                prop_assert_eq!(clean(&kept).as_deref().map(|again| again.chars().count() <= MAX_CHARS), Some(true));
            }
        }
    }
}
