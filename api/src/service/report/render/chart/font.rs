//! The fonts of the drawings: DejaVu Sans with the letters of the Latin languages (data/fonts).

use std::sync::Once;

use plotters::style::{FontDesc, FontFamily, FontStyle, register_font};

use super::Px;

const REGULAR: &[u8] = include_bytes!(concat!(env!("CARGO_MANIFEST_DIR"), "/data/fonts/DejaVuSans-Latin.ttf"));
const BOLD: &[u8] = include_bytes!(concat!(env!("CARGO_MANIFEST_DIR"), "/data/fonts/DejaVuSans-Bold-Latin.ttf"));

/// What an SVG asks its viewer for, the embedded font first. Verdana is as wide; the usual sans-serif fonts are narrower.
const NAME: &str = "DejaVu Sans, Verdana, sans-serif";

/// The painter of bitmaps takes a size as the height of a line; one of DejaVu Sans is this many times the em.
pub const LINE_OF_EM: f64 = 1.164;

/// Registers the fonts, once.
fn family() -> FontFamily<'static> {
    static ONCE: Once = Once::new();
    ONCE.call_once(|| {
        for (style, bytes) in [(FontStyle::Normal, REGULAR), (FontStyle::Bold, BOLD)] {
            if register_font(NAME, style, bytes).is_err() {
                log::error!("an embedded font cannot be read");
            }
        }
    });
    FontFamily::Name(NAME)
}

/// The font of a size that the painter takes.
pub fn font(size: f64, bold: bool) -> FontDesc<'static> {
    FontDesc::new(family(), size, if bold { FontStyle::Bold } else { FontStyle::Normal })
}

/// How wide words are. Rounded up.
pub fn width(words: &str, size: Px, bold: bool) -> Px {
    let of_thousand = font(1000.0 * LINE_OF_EM, bold).layout_box(words).map_or(0, |(_, (width, _))| width);
    of_thousand * size / 1000 + 1
}

/// The widest of several words.
pub fn widest<'w>(words: impl IntoIterator<Item = &'w String>, size: Px) -> Px {
    words.into_iter().map(|words| width(words, size, false)).max().unwrap_or_default()
}

/// Words cut to a width, with an ellipsis where something is missing.
pub fn shortened(words: &str, size: Px, room: Px) -> String {
    if width(words, size, false) <= room {
        return words.to_owned();
    }
    let mut kept: Vec<char> = words.chars().collect();
    loop {
        kept.pop();
        let text = format!("{}…", kept.iter().collect::<String>().trim_end());
        if kept.is_empty() || width(&text, size, false) <= room {
            return text;
        }
    }
}

/// Words broken into lines of a width, at most so many; what is over is cut with an ellipsis.
pub fn wrapped(words: &str, size: Px, bold: bool, room: Px, most: usize) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for word in words.split_whitespace() {
        match lines.last_mut() {
            Some(line) if width(&format!("{line} {word}"), size, bold) <= room => {
                line.push(' ');
                line.push_str(word);
            }
            _ => lines.push(word.to_owned()),
        }
    }
    if lines.len() > most {
        let rest = lines.split_off(most.saturating_sub(1)).join(" ");
        lines.push(rest);
    }
    // Bold words are a tenth wider.
    let room = if bold { room * 9 / 10 } else { room };
    lines.iter().map(|line| shortened(line, size, room)).collect()
}
