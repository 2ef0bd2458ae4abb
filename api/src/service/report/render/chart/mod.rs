//! A chart as a drawing: laid out here in full, so that nothing overlaps and nothing is cut off, and then painted by
//! `plotters` as SVG or PNG. The fonts are embedded; the machine needs none.

mod bars;
mod colors;
mod describe;
mod font;
mod heat_map;
mod labels;
mod lines;
mod paint;
mod scale;
mod sheet;
mod shorten;

#[cfg(test)]
mod tests;

use crate::service::report::table::{Chart, Plot};

pub use paint::{png, svg};

/// A point or a size, in pixels of the SVG; the PNG has twice as many.
type Px = i32;

/// The width of every drawing.
const WIDTH: Px = 1200;
/// What is left free at the edges.
const MARGIN: Px = 28;

/// A drawing: shapes from the back to the front.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Drawing {
    width: Px,
    height: Px,
    shapes: Vec<Shape>,
}

/// A color: red, green and blue.
type Rgb = (u8, u8, u8);

#[derive(Debug, Clone, PartialEq)]
enum Shape {
    /// A filled rectangle.
    Rect { x: Px, y: Px, w: Px, h: Px, color: Rgb },
    /// A line along points.
    Path { points: Vec<(Px, Px)>, color: Rgb, width: u32 },
    /// A filled shape.
    Polygon { points: Vec<(Px, Px)>, color: Rgb },
    /// Words.
    Text(Text),
}

/// Words on the drawing.
#[derive(Debug, Clone, PartialEq)]
struct Text {
    /// Where they are held, see `anchor`; upright ones read from the bottom to the top.
    x: Px,
    /// The line they stand on.
    y: Px,
    words: String,
    size: Px,
    bold: bool,
    upright: bool,
    anchor: Anchor,
    color: Rgb,
}

/// Which end of the words is held.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Anchor {
    Start,
    Middle,
    End,
}

/// A rectangle that something is laid out in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Area {
    x: Px,
    y: Px,
    w: Px,
    h: Px,
}

/// Lays a chart out. What cannot be drawn so that it can be read is refused with advice.
pub fn draw(chart: &Chart) -> Result<Drawing, &'static str> {
    let empty = |labels: &[String]| labels.is_empty();
    match &chart.plot {
        Plot::Bars { labels, .. } | Plot::StackedBars { labels, .. } | Plot::Lines { labels, .. } if empty(labels) => {
            Err("There is nothing in it: nothing was counted, or the breakdown has no values.")
        }
        Plot::HeatMap { columns, .. } if empty(columns) => Err("There is nothing in it."),
        Plot::Bars { labels, values } => bars::plain(chart, labels, values),
        Plot::StackedBars { labels, series } => bars::stacked(chart, labels, series),
        Plot::Lines { labels, series } => lines::draw(chart, labels, series),
        Plot::HeatMap { columns, rows } => heat_map::draw(chart, columns, rows),
    }
}
