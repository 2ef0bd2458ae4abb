//! The paper that every chart is drawn on: title and period above, legend, notes and source below.

use super::colors::{AXIS, FAINT_INK, HIDDEN, INK, PAPER};
use super::font::{fitted, width, wrapped};
use super::{Anchor, Area, Drawing, MARGIN, Px, Rgb, Shape, Text, WIDTH};
use crate::service::report::table::Heading;

/// The size of ordinary words.
pub const SMALL: Px = 13;
const TITLE: Px = 24;
const PERIOD: Px = 15;
/// From one diagonal of a hatching to the next.
const HATCH: Px = 7;
/// The lines of notes that have room.
const NOTES: usize = 8;

/// A drawing under way.
pub struct Sheet {
    shapes: Vec<Shape>,
    /// Where what comes next begins.
    pub y: Px,
}

/// A line of a legend.
pub struct Entry {
    /// What it names.
    pub name: String,
    /// How that is drawn.
    pub mark: Mark,
}

/// How something in a legend is drawn.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mark {
    /// A filled square.
    Fill(Rgb),
    /// A line with the points of a series.
    Line(usize),
    /// Hatching.
    Hidden,
    /// A cross below the axis.
    Cross,
    /// A field without a value.
    Blank,
}

impl Sheet {
    /// A sheet with its title and period.
    pub fn new(heading: &Heading) -> Self {
        let mut sheet = Self { shapes: Vec::new(), y: MARGIN };
        let room = WIDTH - 2 * MARGIN;
        for line in wrapped(&clean(&heading.title), TITLE, true, room, 2) {
            sheet.y += TITLE + 4;
            sheet.text(MARGIN, sheet.y - 6, line, Look { size: TITLE, bold: true, ..Look::default() });
        }
        let lines = [&heading.period, &heading.only].into_iter().filter(|line| !line.is_empty());
        for line in lines.flat_map(|line| wrapped(&clean(line), PERIOD, false, room, 3)) {
            sheet.y += PERIOD + 6;
            sheet.text(MARGIN, sheet.y - 4, line, Look { size: PERIOD, color: FAINT_INK, ..Look::default() });
        }
        sheet.y += 14;
        sheet
    }

    /// Words on a line.
    pub fn text(&mut self, x: Px, y: Px, words: impl Into<String>, look: Look) {
        let Look { size, bold, upright, anchor, color } = look;
        self.shapes.push(Shape::Text(Text { x, y, words: words.into(), size, bold, upright, anchor, color }));
    }

    /// A filled rectangle.
    pub fn fill(&mut self, area: Area, color: Rgb) {
        let Area { x, y, w, h } = area;
        self.shapes.push(Shape::Rect { x, y, w, h, color });
    }

    /// A line along points.
    pub fn path(&mut self, points: Vec<(Px, Px)>, color: Rgb, width: u32) {
        self.shapes.push(Shape::Path { points, color, width });
    }

    /// A filled shape.
    pub fn polygon(&mut self, points: Vec<(Px, Px)>, color: Rgb) {
        self.shapes.push(Shape::Polygon { points, color });
    }

    /// A hatched rectangle, for what is hidden.
    pub fn hatch(&mut self, area: Area) {
        let (left, top, right, bottom) = (area.x, area.y, area.x + area.w, area.y + area.h);
        self.fill(area, HIDDEN);
        let mut sum = left + top + HATCH;
        while sum < right + bottom {
            let (from, to) = (left.max(sum - bottom), right.min(sum - top));
            self.path(vec![(from, sum - from), (to, sum - to)], AXIS, 1);
            sum += HATCH;
        }
        let corners = vec![(left, top), (right, top), (right, bottom), (left, bottom), (left, top)];
        self.path(corners, AXIS, 1);
    }

    /// A field that has no value: white, with a dash in it.
    pub fn blank(&mut self, area: Area) {
        let (x, y) = (area.x + area.w / 2, area.y + area.h / 2);
        self.path(vec![(x - 3, y), (x + 3, y)], FAINT_INK, 1);
    }

    /// The points of a series: each has a shape of its own besides its color.
    pub fn point(&mut self, x: Px, y: Px, index: usize, color: Rgb) {
        let around = |corners: &[(Px, Px)]| corners.iter().map(|(dx, dy)| (x + dx, y + dy)).collect();
        let corners: Vec<(Px, Px)> = match index % 4 {
            0 => around(&[(-4, -2), (-2, -4), (2, -4), (4, -2), (4, 2), (2, 4), (-2, 4), (-4, 2)]),
            1 => around(&[(-4, -4), (4, -4), (4, 4), (-4, 4)]),
            2 => around(&[(0, -5), (5, 4), (-5, 4)]),
            _ => around(&[(0, -5), (5, 0), (0, 5), (-5, 0)]),
        };
        self.polygon(corners, color);
    }

    /// A cross that stands for a hidden value of a line.
    pub fn cross(&mut self, x: Px, y: Px, color: Rgb) {
        self.path(vec![(x - 4, y - 4), (x + 4, y + 4)], color, 2);
        self.path(vec![(x - 4, y + 4), (x + 4, y - 4)], color, 2);
    }

    /// The legend: what is what, in as many lines as it takes.
    pub fn legend(&mut self, entries: &[Entry]) {
        if entries.is_empty() {
            return;
        }
        let (mut x, mut y) = (MARGIN, self.y + 22);
        let names: Vec<String> = entries.iter().map(|entry| entry.name.clone()).collect();
        for (entry, name) in entries.iter().zip(fitted(&names, SMALL, 500)) {
            let needs = 34 + width(&name, SMALL, false) + 22;
            if x > MARGIN && x + needs > WIDTH - MARGIN {
                (x, y) = (MARGIN, y + 22);
            }
            self.sample(x, y, entry.mark);
            self.text(x + 34, y, name, Look::default());
            x += needs;
        }
        self.y = y + 10;
    }

    /// How something in a legend is drawn, with the line of its words at `y`.
    pub fn sample(&mut self, x: Px, y: Px, mark: Mark) {
        match mark {
            Mark::Fill(color) => self.fill(Area { x: x + 10, y: y - 12, w: 16, h: 14 }, color),
            Mark::Hidden => self.hatch(Area { x: x + 4, y: y - 12, w: 22, h: 14 }),
            Mark::Cross => self.cross(x + 16, y - 5, FAINT_INK),
            Mark::Blank => self.blank(Area { x: x + 4, y: y - 12, w: 22, h: 14 }),
            Mark::Line(index) => {
                let color = super::colors::of_series(index);
                self.path(vec![(x, y - 5), (x + 28, y - 5)], color, 2);
                self.point(x + 14, y - 5, index, color);
            }
        }
    }

    /// The notes and the source, and the drawing as it is then.
    pub fn finish(mut self, heading: &Heading, more: Option<String>) -> Drawing {
        let room = WIDTH - 2 * MARGIN;
        self.y += 12;
        let notes = more.iter().chain(&heading.notes).map(|note| clean(note));
        let lines: Vec<String> = notes.flat_map(|note| wrapped(&note, SMALL, false, room, 3)).take(NOTES).collect();
        for line in lines.into_iter().chain(wrapped(&clean(&heading.source), SMALL, false, room, 2)) {
            self.y += SMALL + 6;
            self.text(MARGIN, self.y, line, Look { color: FAINT_INK, ..Look::default() });
        }
        let height = self.y + MARGIN;
        let paper = Shape::Rect { x: 0, y: 0, w: WIDTH, h: height, color: PAPER };
        self.shapes.insert(0, paper);
        Drawing { width: WIDTH, height, shapes: self.shapes }
    }
}

/// How words look.
#[derive(Debug, Clone, Copy)]
pub struct Look {
    /// The height of a line of them.
    pub size: Px,
    /// In bold.
    pub bold: bool,
    /// From the bottom to the top.
    pub upright: bool,
    /// Which end is held.
    pub anchor: Anchor,
    /// Their color.
    pub color: Rgb,
}

impl Default for Look {
    fn default() -> Self {
        Self { size: SMALL, bold: false, upright: false, anchor: Anchor::Start, color: INK }
    }
}

/// Words without what a drawing cannot hold.
pub fn clean(words: &str) -> String {
    words.chars().map(|c| if c.is_control() || matches!(c, '\u{FFFE}' | '\u{FFFF}') { ' ' } else { c }).collect()
}
