//! Paints a drawing, as SVG or as PNG.

use plotters::prelude::{BitMapBackend, DrawingBackend, RGBColor, SVGBackend, ShapeStyle, TextStyle};
use plotters::style::text_anchor::{HPos, Pos, VPos};
use plotters::style::{Color, FontTransform};
use png::{BitDepth, ColorType, Compression, Encoder};

use super::font::{LINE_OF_EM, font};
use super::sheet::clean;
use super::{Anchor, Drawing, Px, Rgb, Shape, Text, describe};
use crate::service::error::{AppError, AppResult};
use crate::service::report::table::Chart;

/// How many pixels of a PNG stand for one of the SVG.
pub const SHARP: Px = 2;

/// How a painter sets words.
#[derive(Clone, Copy)]
struct Setting {
    /// The pixels of one of ours.
    scale: Px,
    /// The size that makes an em as high as we mean it.
    line_of_em: f64,
    /// From where it is told to write down to the line that words stand on, in em.
    drop: f64,
}

/// `plotters` writes `dy="0.76em"` for words that hang from their place, at a size of the line divided by 1.24.
const SVG: Setting = Setting { scale: 1, line_of_em: 1.24, drop: 0.76 };
/// Its painter of bitmaps puts the line half a size below.
const BITMAP: Setting = Setting { scale: SHARP, line_of_em: LINE_OF_EM, drop: LINE_OF_EM / 2.0 };

/// The chart as SVG, with its title, its words and its numbers for those who cannot see it.
pub fn svg(chart: &Chart, drawing: &Drawing) -> AppResult<Vec<u8>> {
    let mut text = String::new();
    {
        let mut backend = SVGBackend::with_string(&mut text, (size(drawing.width), size(drawing.height)));
        paint(&mut backend, drawing, SVG).map_err(AppError::internal)?;
    }
    let named = text.replacen("<svg ", "<svg role=\"img\" aria-labelledby=\"title desc\" ", 1);
    let (open, shapes) = named.split_once(">\n").ok_or_else(|| AppError::internal("the SVG has no beginning"))?;
    let title = escaped(&clean(&chart.heading.title));
    let (words, data) = (escaped(&describe::words(chart)), escaped(&clean(&describe::data(chart).to_string())));
    let inside =
        format!("<title id=\"title\">{title}</title>\n<desc id=\"desc\">{words}</desc>\n<metadata>{data}</metadata>");
    Ok(format!("{open}>\n{inside}\n{shapes}").into_bytes())
}

/// The chart as PNG, with the same words and numbers in its text chunks.
pub fn png(chart: &Chart, drawing: &Drawing) -> AppResult<Vec<u8>> {
    let (width, height) = (size(drawing.width * SHARP), size(drawing.height * SHARP));
    let bytes = usize::try_from(width).ok().zip(usize::try_from(height).ok()).map(|(w, h)| w * h * 3);
    let mut pixels = vec![0; bytes.unwrap_or_default()];
    {
        let mut backend = BitMapBackend::with_buffer(&mut pixels, (width, height));
        paint(&mut backend, drawing, BITMAP).map_err(AppError::internal)?;
    }
    let mut out = Vec::new();
    let mut encoder = Encoder::new(&mut out, width, height);
    encoder.set_color(ColorType::Rgb);
    encoder.set_depth(BitDepth::Eight);
    encoder.set_compression(Compression::Fast);
    let chunks = [
        ("Title", chart.heading.title.clone()),
        ("Description", describe::words(chart)),
        ("Data", describe::data(chart).to_string()),
    ];
    for (name, text) in chunks {
        encoder.add_itxt_chunk(name.to_owned(), text).map_err(AppError::internal)?;
    }
    let mut writer = encoder.write_header().map_err(AppError::internal)?;
    writer.write_image_data(&pixels).map_err(AppError::internal)?;
    writer.finish().map_err(AppError::internal)?;
    Ok(out)
}

fn size(px: Px) -> u32 {
    u32::try_from(px).unwrap_or(1)
}

fn paint<B: DrawingBackend>(backend: &mut B, drawing: &Drawing, setting: Setting) -> Result<(), String> {
    let s = setting.scale;
    let at = |points: &[(Px, Px)]| points.iter().map(|(x, y)| (x * s, y * s)).collect::<Vec<_>>();
    for shape in &drawing.shapes {
        match shape {
            Shape::Rect { x, y, w, h, color } => {
                let corner = ((x + w) * s, (y + h) * s);
                backend.draw_rect((x * s, y * s), corner, &filled(*color), true).map_err(|error| error.to_string())
            }
            Shape::Path { points, color, width } => {
                let style = rgb(*color).stroke_width(width * size(s));
                backend.draw_path(at(points), &style).map_err(|error| error.to_string())
            }
            Shape::Polygon { points, color } => {
                backend.fill_polygon(at(points), &filled(*color)).map_err(|error| error.to_string())
            }
            Shape::Text(text) => write(backend, text, setting),
        }?;
    }
    backend.present().map_err(|error| error.to_string())
}

fn write<B: DrawingBackend>(backend: &mut B, text: &Text, setting: Setting) -> Result<(), String> {
    let scale = f64::from(setting.scale);
    let em = f64::from(text.size) * scale;
    // An even size, so that all letters of the bitmap stand on one line.
    let line = if setting.scale == 1 { em * setting.line_of_em } else { (em * setting.line_of_em / 2.0).round() * 2.0 };
    #[expect(clippy::cast_possible_truncation, reason = "a part of a line")]
    let drop = (em * setting.drop).round() as Px;
    let (x, y) = (text.x * setting.scale, text.y * setting.scale);
    let place = if text.upright { (x - drop, y) } else { (x, y - drop) };
    let turned = if text.upright { FontTransform::Rotate270 } else { FontTransform::None };
    let anchor = match text.anchor {
        Anchor::Start => HPos::Left,
        Anchor::Middle => HPos::Center,
        Anchor::End => HPos::Right,
    };
    let color = rgb(text.color);
    let style = TextStyle::from(font(line, text.bold).transform(turned)).color(&color);
    let style = style.pos(Pos::new(anchor, VPos::Top));
    backend.draw_text(&text.words, &style, place).map_err(|error| error.to_string())
}

fn rgb(color: Rgb) -> RGBColor {
    RGBColor(color.0, color.1, color.2)
}

fn filled(color: Rgb) -> ShapeStyle {
    rgb(color).filled()
}

/// Text as it may stand in XML.
fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}
