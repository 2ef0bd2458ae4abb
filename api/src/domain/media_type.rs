//! Which kinds of files may be kept with an incident, recognised by their content and not by what the sender says.

use std::collections::VecDeque;

/// A kind of file that is taken.
#[derive(Debug, PartialEq, Eq)]
pub struct MediaType {
    /// The name under which it is kept and handed out.
    pub name: &'static str,
    /// Other names by which senders and detectors know it.
    aliases: &'static [&'static str],
}

impl MediaType {
    fn is_called(&self, name: &str) -> bool {
        self.name == name || self.aliases.contains(&name)
    }
}

/// Every kind of file that is taken: documents, pictures, sound and film.
pub const ALLOWED: &[MediaType] = &[
    MediaType { name: "application/pdf", aliases: &[] },
    MediaType { name: "image/png", aliases: &[] },
    MediaType { name: "image/jpeg", aliases: &["image/jpg"] },
    MediaType { name: "image/gif", aliases: &[] },
    MediaType { name: "image/tiff", aliases: &[] },
    MediaType { name: "image/webp", aliases: &[] },
    MediaType { name: "image/heic", aliases: &["image/heif"] },
    MediaType { name: DOCX, aliases: &[] },
    MediaType { name: XLSX, aliases: &[] },
    MediaType { name: "application/vnd.oasis.opendocument.text", aliases: &[] },
    MediaType { name: "application/rtf", aliases: &["text/rtf"] },
    MediaType { name: PLAIN, aliases: &[] },
    // Windows browsers call CSV by the second name when Excel is installed.
    MediaType { name: CSV, aliases: &["application/csv", "application/vnd.ms-excel"] },
    MediaType { name: "audio/mpeg", aliases: &["audio/mp3"] },
    MediaType { name: "audio/wav", aliases: &["audio/x-wav", "audio/wave", "audio/vnd.wave"] },
    MediaType { name: "audio/mp4", aliases: &["audio/m4a", "audio/x-m4a"] },
    MediaType { name: "video/mp4", aliases: &["video/x-m4v"] },
];

const DOCX: &str = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
const XLSX: &str = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
const PLAIN: &str = "text/plain";
const CSV: &str = "text/csv";
/// What senders say when they do not know.
const UNKNOWN: &str = "application/octet-stream";

/// Why a file is not taken.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Refused {
    /// Its content is of a kind that is not taken.
    #[error("the content is {found}, which is not taken; these are: {}", allowed())]
    NotAllowed {
        /// What it is.
        found: String,
    },
    /// Its content is not what it was declared to be.
    #[error("the file was declared as {declared}, but its content is {found}; these are taken: {}", allowed())]
    Disagrees {
        /// What the sender said.
        declared: String,
        /// What it is.
        found: &'static str,
    },
}

/// The names of all kinds that are taken, for a refusal.
pub fn allowed() -> String {
    let names: Vec<&str> = ALLOWED.iter().map(|kind| kind.name).collect();
    names.join(", ")
}

/// Looks at a file as it passes by: keeps its beginning and its end, and whether all of it is text.
pub struct Inspector {
    head: Vec<u8>,
    tail: VecDeque<u8>,
    text: TextCheck,
}

impl Default for Inspector {
    fn default() -> Self {
        Self { head: Vec::new(), tail: VecDeque::new(), text: TextCheck::Text { pending: Vec::new() } }
    }
}

impl Inspector {
    const HEAD: usize = 16 * 1024;
    /// Holds the directory of an office document, which stands at its end.
    const TAIL: usize = 64 * 1024;

    /// Sees the next piece.
    pub fn feed(&mut self, piece: &[u8]) {
        let wanted = Self::HEAD.saturating_sub(self.head.len()).min(piece.len());
        self.head.extend_from_slice(&piece[..wanted]);
        self.tail.extend(&piece[piece.len().saturating_sub(Self::TAIL)..]);
        self.tail.drain(..self.tail.len().saturating_sub(Self::TAIL));
        self.text.feed(piece);
    }

    /// What the whole file is. `declared` is the sender's media type, which must agree with the content;
    /// `file_name` only tells CSV from plain text where nothing was declared.
    pub fn verdict(mut self, declared: Option<&str>, file_name: &str) -> Result<&'static str, Refused> {
        let declared = declared.map(bare).filter(|name| !name.is_empty() && name != UNKNOWN);
        match self.found() {
            Found::Text => as_text(declared, file_name),
            Found::Kind(kind) => match declared {
                Some(declared) if !kind.is_called(&declared) => Err(Refused::Disagrees { declared, found: kind.name }),
                _ => Ok(kind.name),
            },
            Found::Other(found) => Err(Refused::NotAllowed { found }),
        }
    }

    fn found(&mut self) -> Found {
        let guess = infer::get(&self.head);
        let mime = guess.map(|guess| guess.mime_type());
        // Text may begin like the signature of a binary format ("MZ", "BM", "ID3"), but is none.
        let of_text = guess.is_some_and(|guess| guess.matcher_type() == infer::MatcherType::Text)
            || matches!(mime, Some("application/pdf" | "application/rtf"));
        if self.text.is_text() && !of_text {
            return Found::Text;
        }
        let office = self.head.starts_with(b"PK\x03\x04").then(|| office_kind(self.tail.make_contiguous())).flatten();
        match office.or(mime) {
            Some(name) => match ALLOWED.iter().find(|kind| kind.is_called(name)) {
                Some(kind) => Found::Kind(kind),
                None => Found::Other(name.to_owned()),
            },
            None => Found::Other("of an unknown kind".to_owned()),
        }
    }
}

enum Found {
    Text,
    Kind(&'static MediaType),
    Other(String),
}

/// A media type without its parameters, in lower case.
fn bare(media_type: &str) -> String {
    media_type.split(';').next().unwrap_or_default().trim().to_ascii_lowercase()
}

fn as_text(declared: Option<String>, file_name: &str) -> Result<&'static str, Refused> {
    let is_csv = |name: &str| ALLOWED.iter().any(|kind| kind.name == CSV && kind.is_called(name));
    match declared {
        None if file_name.to_ascii_lowercase().ends_with(".csv") => Ok(CSV),
        None => Ok(PLAIN),
        Some(name) if name == PLAIN => Ok(PLAIN),
        Some(name) if is_csv(&name) => Ok(CSV),
        Some(declared) => Err(Refused::Disagrees { declared, found: PLAIN }),
    }
}

/// Which office document a ZIP file is, by the names in its directory. One with macros is none that is taken.
fn office_kind(tail: &[u8]) -> Option<&'static str> {
    let names = zip_names(tail);
    let has = |name: &[u8]| names.contains(&name);
    if names.iter().any(|name| name.ends_with(b"vbaProject.bin")) {
        return Some("an office document with macros");
    }
    match () {
        () if !has(b"[Content_Types].xml") => None,
        () if has(b"word/document.xml") => Some(DOCX),
        () if has(b"xl/workbook.xml") => Some(XLSX),
        () => None,
    }
}

/// The file names in the central directory of a ZIP file (APPNOTE.TXT section 4.3.12), as far as the tail shows it.
fn zip_names(tail: &[u8]) -> Vec<&[u8]> {
    const ENTRY: &[u8] = b"PK\x01\x02";
    let starts = tail.windows(ENTRY.len()).enumerate().filter(|(_, bytes)| *bytes == ENTRY);
    starts
        .filter_map(|(at, _)| {
            let length = usize::from(u16::from_le_bytes([*tail.get(at + 28)?, *tail.get(at + 29)?]));
            tail.get(at + 46..at + 46 + length)
        })
        .collect()
}

/// Whether all bytes so far are UTF-8 without control characters other than tab, line ends and form feed.
enum TextCheck {
    /// They are, but for the beginning of a character that the next piece must complete.
    Text {
        pending: Vec<u8>,
    },
    Binary,
}

impl TextCheck {
    fn feed(&mut self, piece: &[u8]) {
        let Self::Text { pending } = self else { return };
        let mut bytes = std::mem::take(pending);
        bytes.extend_from_slice(piece);
        let (valid, rest) = match std::str::from_utf8(&bytes) {
            Ok(text) => (text, &[][..]),
            Err(error) if error.error_len().is_none() => {
                let (valid, rest) = bytes.split_at(error.valid_up_to());
                (std::str::from_utf8(valid).unwrap_or_default(), rest)
            }
            Err(_) => return *self = Self::Binary,
        };
        let control = |c: char| c.is_control() && !matches!(c, '\t' | '\n' | '\r' | '\u{c}');
        *self = match valid.chars().any(control) {
            true => Self::Binary,
            false => Self::Text { pending: rest.to_vec() },
        };
    }

    fn is_text(&self) -> bool {
        matches!(self, Self::Text { pending } if pending.is_empty())
    }
}

#[cfg(test)]
#[path = "media_type_tests.rs"]
mod tests;
