//! Values on the command line; of a wrong one it is said which are right.

use chrono::{DateTime, NaiveDate, Utc};
use nimrs_contract::vocabulary::Code;
use uuid::Uuid;

/// A code of a closed list.
pub fn code<T: Code>(text: &str) -> Result<T, String> {
    T::from_code(text).ok_or_else(|| {
        let all: Vec<&str> = T::ALL.iter().map(|value| value.code()).collect();
        format!("must be one of {}", all.join(", "))
    })
}

/// A time with its offset.
pub fn time(text: &str) -> Result<DateTime<Utc>, String> {
    let time = DateTime::parse_from_rfc3339(text);
    time.map(|time| time.to_utc()).map_err(|_| "must be a time with its offset, as 2026-01-01T05:00:00Z".to_owned())
}

/// A day.
pub fn day(text: &str) -> Result<NaiveDate, String> {
    NaiveDate::parse_from_str(text, "%Y-%m-%d").map_err(|_| "must be a day, as 2026-01-31".to_owned())
}

/// An id.
pub fn id<T: From<Uuid>>(text: &str) -> Result<T, String> {
    let id = Uuid::try_parse(text).map(T::from);
    id.map_err(|_| "must be an id, as 0192f0c1-0000-7000-8000-000000000001".to_owned())
}

#[cfg(test)]
mod tests {
    use nimrs_contract::vocabulary::{BulkFormat, ImportMode};

    use super::*;

    #[test]
    fn wrong_values_are_told_the_right_ones() {
        assert_eq!(code("csv"), Ok(BulkFormat::Csv));
        assert_eq!(code::<BulkFormat>("xml"), Err("must be one of ndjson, csv".to_owned()));
        assert_eq!(code::<ImportMode>(""), Err("must be one of draft, historical".to_owned()));
        assert_eq!(time("2026-01-01T00:00:00-05:00").unwrap().to_rfc3339(), "2026-01-01T05:00:00+00:00");
        assert!(time("2026-01-01").unwrap_err().contains("2026-01-01T05:00:00Z"));
        assert!(day("31.1.2026").unwrap_err().contains("2026-01-31"));
        assert!(id::<Uuid>("brooklyn").unwrap_err().contains("0192f0c1"));
    }
}
