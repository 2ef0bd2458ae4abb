//! Colors that people see apart whatever their eyes: those of Okabe and Ito (2008), and a scale of one hue that grows
//! darker.

use super::Rgb;

/// Words.
pub const INK: Rgb = (0x22, 0x22, 0x22);
/// Words that matter less.
pub const FAINT_INK: Rgb = (0x55, 0x55, 0x55);
/// Lines of the grid.
pub const GRID: Rgb = (0xDD, 0xDD, 0xDD);
/// Axes.
pub const AXIS: Rgb = (0x66, 0x66, 0x66);
/// The paper.
pub const PAPER: Rgb = (0xFF, 0xFF, 0xFF);
/// What is hidden: this and hatching.
pub const HIDDEN: Rgb = (0xEE, 0xEE, 0xEE);

/// The palette, in an order in which neighbors differ in lightness too.
const PALETTE: [Rgb; 8] = [
    (0x00, 0x72, 0xB2), // blue
    (0xE6, 0x9F, 0x00), // orange
    (0x00, 0x9E, 0x73), // bluish green
    (0xCC, 0x79, 0xA7), // reddish purple
    (0x56, 0xB4, 0xE9), // sky blue
    (0xD5, 0x5E, 0x00), // vermillion
    (0xF0, 0xE4, 0x42), // yellow
    (0x77, 0x77, 0x77), // gray, where they have black
];

/// How many series can be told apart.
pub const SERIES: usize = PALETTE.len();

/// The color of a series.
pub fn of_series(index: usize) -> Rgb {
    PALETTE.get(index % SERIES).copied().unwrap_or(INK)
}

/// The scale of a heat map, from zero to most. Zero is blue enough to be told from paper, which has no value.
const HEAT: [Rgb; 5] =
    [(0xDE, 0xEB, 0xF7), (0xB3, 0xD2, 0xE5), (0x6B, 0xAE, 0xD6), (0x21, 0x71, 0xB5), (0x08, 0x30, 0x6B)];

/// The color of a share of the most, from 0 to 1.
pub fn of_heat(share: f64) -> Rgb {
    let steps = u8::try_from(HEAT.len() - 1).unwrap_or(1);
    let place = share.clamp(0.0, 1.0) * f64::from(steps);
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "from 0 to 4")]
    let below = (place.floor() as usize).min(HEAT.len() - 2);
    #[expect(clippy::cast_precision_loss, reason = "from 0 to 4")]
    let part = place - below as f64;
    let [from, to] = [HEAT[below], HEAT[below + 1]];
    (mix(from.0, to.0, part), mix(from.1, to.1, part), mix(from.2, to.2, part))
}

#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "between two bytes")]
fn mix(from: u8, to: u8, part: f64) -> u8 {
    (f64::from(from) + (f64::from(to) - f64::from(from)) * part).round() as u8
}

/// Words that can be read on a color.
pub fn on(color: Rgb) -> Rgb {
    let light = 0.299 * f64::from(color.0) + 0.587 * f64::from(color.1) + 0.114 * f64::from(color.2);
    if light > 140.0 { INK } else { PAPER }
}
