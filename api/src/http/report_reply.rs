//! A report in the form that its caller takes: by `?format=`, else by `Accept` (RFC 9110 section 12.5.1).

use std::cmp::Reverse;
use std::future::{Ready, ready};

use actix_web::dev::Payload;
use actix_web::http::header;
use actix_web::{FromRequest, HttpRequest, HttpResponse, web};
use nimrs_contract::vocabulary::{Code, ProblemCode, ReportFormat};
use serde::Deserialize;
use tokio::sync::Semaphore;
use utoipa::IntoParams;

use crate::service::AppError;
use crate::service::report::render::render;
use crate::service::report::table::Report;

use super::extract::Query;
use super::problem::{Handled, HttpError};

/// Bounds how many reports are written at once, since a large picture takes 30 MiB while it is drawn.
static RENDERING: Semaphore = Semaphore::const_new(2);

/// The parameter that every report takes besides its own.
#[derive(Debug, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub struct FormatQuery {
    /// The form of the answer; without it `Accept` decides, and without that it is JSON.
    format: Option<ReportFormat>,
}

/// The form that a caller takes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Asked(pub ReportFormat);

impl FromRequest for Asked {
    type Error = HttpError;
    type Future = Ready<Result<Self, HttpError>>;

    fn from_request(request: &HttpRequest, payload: &mut Payload) -> Self::Future {
        let query = Query::<FormatQuery>::from_request(request, payload).into_inner();
        ready(query.and_then(|query| asked(request, query.0.format)))
    }
}

fn asked(request: &HttpRequest, format: Option<ReportFormat>) -> Result<Asked, HttpError> {
    if let Some(format) = format {
        return Ok(Asked(format));
    }
    let lines: Vec<&str> = request.headers().get_all(header::ACCEPT).filter_map(|line| line.to_str().ok()).collect();
    match by_accept(&lines.join(",")) {
        Some(format) => Ok(Asked(format)),
        None => Err(not_acceptable().into()),
    }
}

/// The form that an `Accept` header likes best; `None` where it takes none.
fn by_accept(accept: &str) -> Option<ReportFormat> {
    let ranges: Vec<Range<'_>> = accept.split(',').enumerate().filter_map(Range::read).collect();
    if ranges.is_empty() {
        return Some(ReportFormat::Json);
    }
    let liking = |format: ReportFormat| {
        // The most exact range decides of a type; the better liked one of two that are alike.
        let fitting = ranges.iter().filter(|range| range.fits(format.media_type()));
        let range = fitting.max_by_key(|range| (range.exactness(), range.quality, Reverse(range.place)))?;
        (range.quality > 0).then_some((range.quality, range.exactness(), Reverse(range.place)))
    };
    let liked = ReportFormat::ALL.iter().rev().filter_map(|format| Some((liking(*format)?, *format)));
    liked.max_by_key(|(liking, _)| *liking).map(|(_, format)| format)
}

/// One range of media types.
struct Range<'a> {
    place: usize,
    kind: &'a str,
    subtype: &'a str,
    /// In thousandths.
    quality: u16,
}

impl<'a> Range<'a> {
    /// Reads one; what is none is left out.
    fn read((place, text): (usize, &'a str)) -> Option<Self> {
        let mut parts = text.split(';').map(str::trim);
        let (kind, subtype) = parts.next()?.split_once('/')?;
        let quality = parts
            .filter_map(|parameter| parameter.split_once('='))
            .find(|(name, _)| name.trim().eq_ignore_ascii_case("q"))
            .map_or(Some(1000), |(_, value)| thousandths(value.trim()))?;
        Some(Self { place, kind: kind.trim(), subtype: subtype.trim(), quality })
    }

    fn fits(&self, media_type: &str) -> bool {
        let (kind, subtype) = media_type.split_once('/').unwrap_or_default();
        match (self.kind, self.subtype) {
            ("*", "*") => true,
            (asked, "*") => asked.eq_ignore_ascii_case(kind),
            (asked, exact) => asked.eq_ignore_ascii_case(kind) && exact.eq_ignore_ascii_case(subtype),
        }
    }

    fn exactness(&self) -> u8 {
        u8::from(self.kind != "*") + u8::from(self.subtype != "*")
    }
}

/// A quality, as `0.5`, in thousandths.
fn thousandths(text: &str) -> Option<u16> {
    let (whole, part) = text.split_once('.').unwrap_or((text, ""));
    if part.len() > 3 || !part.bytes().all(|b| b.is_ascii_digit()) {
        return None;
    }
    let whole = match whole {
        "0" => 0,
        "1" => 1000,
        _ => return None,
    };
    let part: u16 = format!("{part:0<3}").parse().ok()?;
    (whole + part <= 1000).then_some(whole + part)
}

fn not_acceptable() -> AppError {
    let all: Vec<&str> = ReportFormat::ALL.iter().map(|format| format.media_type()).collect();
    let detail = format!("This comes as {}; Accept names none of them.", all.join(", "));
    AppError::new(ProblemCode::NotAcceptable, detail)
}

/// A report as it was asked for. It is written off the threads that serve requests. `name` begins the name of the file.
pub async fn reply<R: Report + Send + 'static>(asked: Asked, name: &str, report: R) -> Handled<HttpResponse> {
    let _turn = RENDERING.acquire().await.map_err(AppError::internal)?;
    let format = asked.0;
    let body = web::block(move || render(&report, format)).await.map_err(AppError::internal)??;
    let content_type = match format {
        ReportFormat::Csv => "text/csv; charset=utf-8; header=present",
        other => other.media_type(),
    };
    let mut response = HttpResponse::Ok();
    response.insert_header((header::CONTENT_TYPE, content_type));
    response.insert_header((header::VARY, "Accept, Authorization"));
    let place = match format {
        ReportFormat::Json => return Ok(response.body(body)),
        ReportFormat::Csv | ReportFormat::Xlsx => "attachment",
        ReportFormat::Svg | ReportFormat::Png => "inline",
    };
    let disposition = format!("{place}; filename=\"{name}.{}\"", format.code());
    Ok(response.insert_header((header::CONTENT_DISPOSITION, disposition)).body(body))
}

#[cfg(test)]
mod tests {
    use super::*;
    use ReportFormat::{Csv, Json, Png, Svg, Xlsx};

    #[test]
    fn accept_chooses_what_it_likes_best() {
        for (accept, format) in [
            ("", Some(Json)),
            ("*/*", Some(Json)),
            ("text/csv", Some(Csv)),
            ("TEXT/CSV;header=present", Some(Csv)),
            ("text/*", Some(Csv)),
            ("image/*", Some(Svg)),
            ("application/*", Some(Json)),
            ("text/csv, */*", Some(Csv)),
            ("text/csv;q=0.5, application/json", Some(Json)),
            ("text/csv;q=0.5, application/json;q=0.4", Some(Csv)),
            ("image/png, image/svg+xml", Some(Png)),
            ("application/json;q=0, */*;q=0.1", Some(Csv)),
            ("image/*, image/svg+xml;q=0", Some(Png)),
            ("text/html, application/xhtml+xml, */*;q=0.8", Some(Json)),
            ("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", Some(Xlsx)),
            ("text/html", None),
            ("application/json;q=0", None),
            ("application/pdf, text/html;q=0.9", None),
            ("nonsense", Some(Json)),
            ("text/csv;q=2, application/json", Some(Json)),
        ] {
            assert_eq!(by_accept(accept), format, "{accept:?}");
        }
    }

    #[test]
    fn qualities_have_three_digits() {
        for (text, quality) in [
            ("1", Some(1000)),
            ("0", Some(0)),
            ("0.5", Some(500)),
            ("0.123", Some(123)),
            ("1.001", None),
            ("0.1234", None),
            ("x", None),
        ] {
            assert_eq!(thousandths(text), quality, "{text}");
        }
    }
}
