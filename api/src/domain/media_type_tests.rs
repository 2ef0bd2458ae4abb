use super::*;
use proptest::prelude::*;

fn verdict(bytes: &[u8], declared: Option<&str>, name: &str) -> Result<&'static str, Refused> {
    let mut inspector = Inspector::default();
    inspector.feed(bytes);
    inspector.verdict(declared, name)
}

/// A ZIP file whose directory has these names; the entries themselves do not matter here.
fn zip(names: &[&str]) -> Vec<u8> {
    let mut bytes = b"PK\x03\x04".to_vec();
    bytes.extend([0; 300]);
    for name in names {
        bytes.extend(b"PK\x01\x02");
        bytes.extend([0; 24]);
        bytes.extend(u16::try_from(name.len()).unwrap().to_le_bytes());
        bytes.extend([0; 16]);
        bytes.extend(name.as_bytes());
    }
    bytes.extend(b"PK\x05\x06");
    bytes.extend([0; 18]);
    bytes
}

fn samples() -> Vec<(&'static str, Vec<u8>)> {
    let padded = |start: &[u8]| [start, &[0; 64]].concat();
    vec![
        ("application/pdf", b"%PDF-1.7\n".to_vec()),
        ("image/png", padded(b"\x89PNG\r\n\x1a\n")),
        ("image/jpeg", padded(b"\xff\xd8\xff\xe0")),
        ("image/gif", padded(b"GIF89a")),
        ("image/tiff", padded(b"II*\0")),
        ("image/webp", padded(b"RIFF\0\0\0\0WEBPVP8 ")),
        ("image/heic", padded(b"\0\0\0\x18ftypheic\0\0\0\0mif1heic")),
        (DOCX, zip(&["[Content_Types].xml", "_rels/.rels", "word/document.xml"])),
        (XLSX, zip(&["_rels/.rels", "xl/workbook.xml", "[Content_Types].xml"])),
        (
            "application/vnd.oasis.opendocument.text",
            [&b"PK\x03\x04"[..], &[0; 26], b"mimetypeapplication/vnd.oasis.opendocument.text", &[0; 30]].concat(),
        ),
        ("application/rtf", b"{\\rtf1\\ansi Hello}".to_vec()),
        (PLAIN, "Grüße, 3 €\r\n".as_bytes().to_vec()),
        ("audio/mpeg", padded(b"ID3\x04")),
        ("audio/wav", padded(b"RIFF\0\0\0\0WAVEfmt ")),
        ("audio/mp4", padded(b"\0\0\0\x18ftypM4A ")),
        ("video/mp4", padded(b"\0\0\0\x18ftypisom")),
    ]
}

#[test]
fn every_allowed_kind_is_recognised() {
    for (name, bytes) in samples() {
        assert_eq!(verdict(&bytes, None, "file"), Ok(name));
        assert_eq!(verdict(&bytes, Some(name), "file"), Ok(name));
        assert_eq!(verdict(&bytes, Some(UNKNOWN), "file"), Ok(name));
    }
    // Plain text and CSV look alike; all others have a sample.
    assert_eq!(samples().len() + 1, ALLOWED.len());
}

#[test]
fn a_name_that_does_not_fit_the_content_is_refused() {
    for (name, bytes) in samples() {
        let other = if name == "image/png" { "image/jpeg" } else { "image/png" };
        let refused = verdict(&bytes, Some(other), "file").unwrap_err();
        assert_eq!(refused, Refused::Disagrees { declared: other.to_owned(), found: name });
        assert!(refused.to_string().contains("application/pdf"), "{refused}");
    }
}

#[test]
fn csv_is_text_that_says_so() {
    assert_eq!(verdict(b"a,b\n1,2\n", None, "Report.CSV"), Ok(CSV));
    assert_eq!(verdict(b"a,b\n1,2\n", Some("text/csv; charset=utf-8"), "x"), Ok(CSV));
    assert_eq!(verdict(b"a,b\n1,2\n", Some("application/vnd.ms-excel"), "x.csv"), Ok(CSV));
    assert_eq!(verdict(b"a,b\n1,2\n", Some("TEXT/PLAIN"), "x.csv"), Ok(PLAIN));
}

#[test]
fn text_that_begins_like_a_binary_format_is_text() {
    for text in ["MZ was here", "BMI 24", "ID3 of the ward", "GIF8 notes", "-----BEGIN"] {
        assert_eq!(verdict(text.as_bytes(), Some("text/plain"), "note.txt"), Ok(PLAIN), "{text}");
    }
}

#[test]
fn what_may_run_in_a_browser_or_a_machine_is_refused() {
    let found = |bytes: &[u8]| match verdict(bytes, Some("text/plain"), "x.txt") {
        Err(Refused::NotAllowed { found }) => found,
        other => panic!("{other:?}"),
    };
    assert_eq!(found(b"<!DOCTYPE html><script>1</script>"), "text/html");
    assert_eq!(found(b"<?xml version='1.0'?><svg/>"), "text/xml");
    assert_eq!(found(b"#!/bin/sh\n"), "text/x-shellscript");
    assert_eq!(found(&[b"\x7fELF\x02\x01\x01".as_slice(), &[0; 64]].concat()), "application/x-executable");
    assert_eq!(found(&zip(&["a.txt"])), "application/zip");
    assert_eq!(
        found(&zip(&["[Content_Types].xml", "word/document.xml", "word/vbaProject.bin"])),
        "an office document with macros"
    );
    assert_eq!(found(b"\0\x01\x02\x03"), "of an unknown kind");
    assert_eq!(found(b"half a character \xe2\x82"), "of an unknown kind");
}

proptest! {
    #[test]
    fn pieces_do_not_matter(text in "\\PC{0,400}", cuts in proptest::collection::vec(1_usize..40, 0..20)) {
        let bytes = text.as_bytes();
        let mut inspector = Inspector::default();
        let mut rest = bytes;
        for cut in cuts {
            let (piece, after) = rest.split_at(cut.min(rest.len()));
            inspector.feed(piece);
            rest = after;
        }
        inspector.feed(rest);
        prop_assert_eq!(inspector.verdict(None, "x"), verdict(bytes, None, "x"));
    }

    #[test]
    fn no_content_breaks_it(bytes in proptest::collection::vec(any::<u8>(), 0..2000), zip in any::<bool>()) {
        let start: &[u8] = if zip { b"PK\x03\x04" } else { b"" };
        let _ = verdict(&[start, &bytes].concat(), None, "x");
    }

    #[test]
    fn only_the_end_of_a_long_file_is_kept(length in 0_usize..200_000) {
        let mut inspector = Inspector::default();
        inspector.feed(&vec![b'x'; length]);
        inspector.feed(b"end");
        prop_assert!(inspector.tail.len() <= Inspector::TAIL && inspector.head.len() <= Inspector::HEAD);
        prop_assert!(inspector.tail.iter().rev().take(3).eq(b"dne"));
    }
}
