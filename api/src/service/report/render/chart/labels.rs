//! The labels along the horizontal axis: flat where they fit, upright where they do not, and thinned out where there
//! are too many.

use super::font::{fitted, widest, width};
use super::sheet::{Look, SMALL, Sheet};
use super::{Anchor, Area, Px};

/// The longest upright label.
const TALLEST: Px = 180;
/// How near upright labels may stand.
const LINE: Px = 16;

/// How labels are placed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Placing {
    upright: bool,
    /// Every which label is shown.
    every: usize,
}

impl Placing {
    /// The placing of labels of which each has so much room.
    pub fn of(labels: &[String], room: Px) -> Self {
        let count = Px::try_from(labels.len()).unwrap_or(Px::MAX).max(1);
        let (slot, widest) = (room / count, widest(labels, SMALL));
        if widest + 8 <= slot {
            return Self { upright: false, every: 1 };
        }
        if slot >= LINE {
            return Self { upright: true, every: 1 };
        }
        // Of short labels, as of months, some are enough.
        let upright = widest > 120;
        let needs = if upright { LINE } else { widest + 14 };
        let every = (needs * count + room - 1) / room.max(1);
        Self { upright, every: usize::try_from(every).unwrap_or(1).max(1) }
    }

    /// Draws the labels below an area, and notes how far down they reach.
    pub fn draw(self, sheet: &mut Sheet, area: Area, labels: &[String]) {
        let mut deepest = SMALL + 4;
        let words = if self.upright { fitted(labels, SMALL, TALLEST) } else { labels.to_vec() };
        for (index, words) in words.into_iter().enumerate().step_by(self.every) {
            let x = middle(area, labels.len(), index);
            if self.upright {
                deepest = deepest.max(width(&words, SMALL, false) + 6);
                let look = Look { upright: true, anchor: Anchor::End, ..Look::default() };
                sheet.text(x + 5, area.y + area.h + 8, words, look);
            } else {
                let look = Look { anchor: Anchor::Middle, ..Look::default() };
                sheet.text(x, area.y + area.h + 20, words, look);
            }
        }
        sheet.y = area.y + area.h + 10 + deepest;
    }
}

/// Where the place of one of `count` begins, along the width of an area.
pub fn start(area: Area, count: usize, index: usize) -> Px {
    let part = i64::from(area.w) * i64::try_from(index).unwrap_or(0) / i64::try_from(count).unwrap_or(1).max(1);
    area.x + Px::try_from(part).unwrap_or(0)
}

/// The middle of the place of one of `count`.
pub fn middle(area: Area, count: usize, index: usize) -> Px {
    (start(area, count, index) + start(area, count, index + 1)) / 2
}
