//! `Range`, `If-Range` and what is answered to them (RFC 9110 section 14).

use std::ops::Range;

use actix_web::HttpRequest;
use actix_web::http::header;
use nimrs_contract::vocabulary::ProblemCode;

use crate::service::{AppError, AppResult};

/// What a request says of the part it wants.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct RangeAsk {
    range: Option<String>,
    if_range: Option<String>,
}

impl RangeAsk {
    /// Reads the headers.
    pub fn of(request: &HttpRequest) -> Self {
        let text = |name| request.headers().get(name).and_then(|value| value.to_str().ok()).map(str::to_owned);
        Self { range: text(header::RANGE), if_range: text(header::IF_RANGE) }
    }

    /// The part of a file of `size` bytes with this strong `ETag`. All of it where nothing, something that is not
    /// understood, or several parts are asked for, or a part of another file.
    pub fn part(&self, etag: &str, size: u64) -> AppResult<Range<u64>> {
        let same = self.if_range.as_deref().is_none_or(|tag| tag.trim() == etag);
        let wanted = self.range.as_deref().filter(|_| same).and_then(parse);
        match wanted {
            None => Ok(0..size),
            Some(Wanted::From(from)) if from < size => Ok(from..size),
            Some(Wanted::Between(from, to)) if from < size => Ok(from..size.min(to.saturating_add(1))),
            Some(Wanted::Last(count)) if count > 0 && size > 0 => Ok(size - count.min(size)..size),
            Some(_) => Err(AppError::new(
                ProblemCode::RangeNotSatisfiable,
                format!("The file has {size} bytes, and none of those that Range asks for."),
            )),
        }
    }
}

#[derive(Debug, PartialEq, Eq)]
enum Wanted {
    From(u64),
    Between(u64, u64),
    Last(u64),
}

fn parse(text: &str) -> Option<Wanted> {
    let number = |text: &str| {
        // A number beyond all sizes is one behind the end.
        let digits = !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
        digits.then(|| text.parse::<u64>().unwrap_or(u64::MAX))
    };
    let (unit, range) = text.split_once('=')?;
    let (from, to) = range.trim().split_once('-').filter(|_| unit.trim().eq_ignore_ascii_case("bytes"))?;
    match (from, to) {
        ("", last) => Some(Wanted::Last(number(last)?)),
        (from, "") => Some(Wanted::From(number(from)?)),
        (from, to) => {
            let (from, to) = (number(from)?, number(to)?);
            (from <= to).then_some(Wanted::Between(from, to))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn part(range: &str, if_range: Option<&str>) -> Option<Range<u64>> {
        let ask = RangeAsk { range: Some(range.to_owned()), if_range: if_range.map(str::to_owned) };
        ask.part("\"a\"", 10).ok()
    }

    #[test]
    fn parts_of_ten_bytes() {
        for (range, expected) in [
            ("bytes=0-", Some(0..10)),
            ("bytes=0-0", Some(0..1)),
            ("bytes=3-5", Some(3..6)),
            ("bytes=9-99", Some(9..10)),
            ("bytes=-4", Some(6..10)),
            ("bytes=-99", Some(0..10)),
            ("bytes=9-18446744073709551615", Some(9..10)),
            // Behind the end.
            ("bytes=10-", None),
            ("bytes=10-12", None),
            ("bytes=99999999999999999999-", None),
            ("bytes=99999999999999999999-99999999999999999999", None),
            ("bytes=1-99999999999999999999", Some(1..10)),
            ("bytes=-99999999999999999999", Some(0..10)),
            ("bytes=-", Some(0..10)),
            ("bytes=-0", None),
            // Not understood, or several: all of it.
            ("bytes=5-3", Some(0..10)),
            ("bytes=a-", Some(0..10)),
            ("bytes=+1-2", Some(0..10)),
            ("bytes=1-2,4-5", Some(0..10)),
            ("lines=1-2", Some(0..10)),
            ("bytes", Some(0..10)),
        ] {
            assert_eq!(part(range, None), expected, "{range}");
        }
    }

    #[test]
    fn a_part_of_another_file_is_not_given() {
        assert_eq!(part("bytes=3-5", Some("\"a\"")), Some(3..6));
        assert_eq!(part("bytes=3-5", Some("\"b\"")), Some(0..10));
        assert_eq!(part("bytes=30-50", Some("\"b\"")), Some(0..10));
    }
}
