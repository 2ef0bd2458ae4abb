//! The QR code by which the camera of an authenticator app takes a seed (ISO/IEC 18004), as SVG and as PNG.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use nimrs_contract::auth::QrCode;
use qrcode::render::svg;
use qrcode::{Color, EcLevel, QrCode as Modules};

use crate::service::error::{AppError, AppResult};

/// Side of a module in pixels.
const SCALE: u32 = 8;
/// Modules of white on each side, as the standard wants.
const QUIET_ZONE: u32 = 4;

/// The code of a text.
pub fn draw(text: &str) -> AppResult<QrCode> {
    let modules = Modules::with_error_correction_level(text, EcLevel::M).map_err(AppError::internal)?;
    let svg = modules.render::<svg::Color<'_>>().module_dimensions(SCALE, SCALE).quiet_zone(true).build();
    Ok(QrCode { svg, png: STANDARD.encode(png(&modules)?) })
}

/// One bit for each pixel, white is 1.
fn png(modules: &Modules) -> AppResult<Vec<u8>> {
    let side = u32::try_from(modules.width()).map_err(AppError::internal)? + 2 * QUIET_ZONE;
    let mut bytes = Vec::new();
    let mut encoder = png::Encoder::new(&mut bytes, side * SCALE, side * SCALE);
    encoder.set_color(png::ColorType::Grayscale);
    encoder.set_depth(png::BitDepth::One);
    let mut writer = encoder.write_header().map_err(AppError::internal)?;
    writer.write_image_data(&pixels(modules, side)).map_err(AppError::internal)?;
    writer.finish().map_err(AppError::internal)?;
    Ok(bytes)
}

/// The rows of pixels. A module is eight pixels wide, and so one byte.
fn pixels(modules: &Modules, side: u32) -> Vec<u8> {
    let white = |row: u32, column: u32| {
        let inside = |at: u32| at.checked_sub(QUIET_ZONE).filter(|at| *at < side - 2 * QUIET_ZONE);
        match (inside(row), inside(column)) {
            (Some(y), Some(x)) => modules[(x as usize, y as usize)] == Color::Light,
            _ => true,
        }
    };
    let row = |row: u32| (0..side).map(move |column| if white(row, column) { 0xff } else { 0 });
    (0..side * SCALE).flat_map(|line| row(line / SCALE)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    const URI: &str = "otpauth://totp/NIMRS:level1.hudson?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&issuer=NIMRS";

    #[test]
    fn both_pictures_show_the_same_modules() {
        let drawn = draw(URI).unwrap();
        let bytes = STANDARD.decode(drawn.png).unwrap();
        let mut reader = png::Decoder::new(std::io::Cursor::new(bytes)).read_info().unwrap();
        let mut image = vec![0; reader.output_buffer_size().unwrap()];
        let info = reader.next_frame(&mut image).unwrap();
        assert_eq!(info.width, info.height);
        let side = (info.width / SCALE) as usize;
        let dark: usize = image.iter().step_by(1).filter(|byte| **byte == 0).count() / SCALE as usize;
        assert_eq!(drawn.svg.matches(&format!("h{SCALE}v{SCALE}H")).count(), dark);
        assert!(drawn.svg.contains(&format!("width=\"{}\"", info.width)));
        // The quiet zone is white.
        assert!(image[..side * SCALE as usize * QUIET_ZONE as usize].iter().all(|byte| *byte == 0xff));
    }

    #[test]
    fn the_longest_user_id_fits() {
        assert!(draw(&format!("{URI}&x={}", "y".repeat(300))).is_ok());
    }
}
