//! The fonts of the drawings: DejaVu Sans with the letters of the Latin languages (data/fonts).

use std::collections::{HashMap, HashSet};
use std::sync::Once;

use plotters::style::{FontDesc, FontFamily, FontStyle, register_font};

use super::Px;
use super::sheet::clean;

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

/// How many tenths of what is kept of words stand at their end, in the order in which they are tried.
const ENDS: [usize; 6] = [5, 7, 3, 9, 1, 0];

/// Words cut to a width. What is missing is missing in the middle, since the end of a name often tells it from others.
pub fn shortened(words: &str, size: Px, room: Px) -> String {
    cut(words, size, room, ENDS[0])
}

/// Words cut to a width; of what is kept so many tenths stand behind the ellipsis.
fn cut(words: &str, size: Px, room: Px, end: usize) -> String {
    if width(words, size, false) <= room {
        return words.to_owned();
    }
    let all: Vec<char> = words.chars().collect();
    let with = |kept: usize| {
        let behind = kept * end / 10;
        let text = |part: &[char]| part.iter().collect::<String>();
        let (before, after) = (text(&all[..kept - behind]), text(&all[all.len() - behind..]));
        format!("{}…{}", before.trim_end(), after.trim_start())
    };
    let (mut fits, mut over) = (0, all.len());
    while fits + 1 < over {
        let middle = usize::midpoint(fits, over);
        if width(&with(middle), size, false) <= room { fits = middle } else { over = middle }
    }
    with(fits)
}

/// Names that each have so much room and of which no two read alike. Where cutting made two alike they are cut elsewhere,
/// and those that are alike from the beginning are numbered.
pub fn fitted(names: &[String], size: Px, room: Px) -> Vec<String> {
    let names: Vec<String> = names.iter().map(|name| clean(name)).collect();
    let mut texts: Vec<String> = names.iter().map(|name| shortened(name, size, room)).collect();
    for end in ENDS.into_iter().skip(1) {
        for index in alike(&texts) {
            texts[index] = cut(&names[index], size, room, end);
        }
    }
    let mut taken: HashSet<String> = HashSet::new();
    for text in &mut texts {
        let name = text.clone();
        let mut number = 1;
        while !taken.insert(text.clone()) {
            number += 1;
            let behind = format!(" ({number})");
            *text = shortened(&name, size, room - width(&behind, size, false)) + &behind;
        }
    }
    texts
}

/// The places of texts that are not the only ones to read so.
fn alike(texts: &[String]) -> Vec<usize> {
    let mut count: HashMap<&str, usize> = HashMap::new();
    for text in texts {
        *count.entry(text).or_default() += 1;
    }
    let twice = |text: &String| count.get(text.as_str()).is_some_and(|count| *count > 1);
    texts.iter().enumerate().filter(|(_, text)| twice(text)).map(|(index, _)| index).collect()
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
    lines.iter().map(|line| cut(line, size, room, 0)).collect()
}
