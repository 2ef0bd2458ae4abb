//! Operations that are on their way out: one table, from which come the headers `Deprecation` (RFC 9745), `Sunset`
//! (RFC 8594) and `Link`, the marks in the document, and the end.

use std::sync::Arc;

use actix_web::http::header::{self, HeaderMap, HeaderName, HeaderValue};
use chrono::{DateTime, NaiveDate, NaiveTime, TimeDelta, Utc};
use nimrs_contract::vocabulary::ProblemCode;
use serde_json::{Value, json};

use crate::service::AppError;

/// The header that says since when an operation is deprecated: a structured date, `@` and seconds since 1970 (RFC 9745,
/// section 2.1).
pub const DEPRECATION: HeaderName = HeaderName::from_static("deprecation");
/// The header that says when it ends: an HTTP date (RFC 8594, section 3).
pub const SUNSET: HeaderName = HeaderName::from_static("sunset");

/// How long an operation answers after it was deprecated, at least, in days. Promised in `docs/api-design.md`.
pub const NOTICE_DAYS: i64 = 180;

/// One operation that is on its way out. Days begin at midnight UTC.
#[derive(Debug, Clone, Copy)]
pub struct Deprecated {
    /// Its method, as `GET`.
    pub method: &'static str,
    /// The template of its path, as `/v1/incidents/{id}`.
    pub path: &'static str,
    /// The day since which it is deprecated, as `2027-01-31`.
    pub since: &'static str,
    /// The day from which on it answers 410.
    pub sunset: &'static str,
    /// Where a person reads what to do.
    pub documentation: &'static str,
    /// The path of what takes its place, if something does.
    pub successor: Option<&'static str>,
}

/// The table. An entry stays until the operation leaves the code.
pub const TABLE: &[Deprecated] = &[];

/// An entry of the table, ready to be told.
#[derive(Debug)]
pub struct Notice {
    sunset: DateTime<Utc>,
    headers: [(HeaderName, HeaderValue); 3],
    detail: String,
}

impl Deprecated {
    /// Makes ready what is told with every answer.
    ///
    /// # Errors
    ///
    /// In words: a day that is none, a sunset that comes too soon, an address that cannot stand in a header.
    pub fn notice(&self) -> Result<Arc<Notice>, String> {
        let wrong = |what: &str| format!("the table of deprecated operations, {} {}: {what}", self.method, self.path);
        let day = |text: &str| {
            let day: NaiveDate = text.parse().map_err(|_| wrong("a day that is none"))?;
            Ok::<_, String>(day.and_time(NaiveTime::MIN).and_utc())
        };
        let (since, sunset) = (day(self.since)?, day(self.sunset)?);
        if sunset - since < TimeDelta::days(NOTICE_DAYS) {
            return Err(wrong(&format!("the sunset comes less than {NOTICE_DAYS} days after the deprecation")));
        }
        let value = |text: String| HeaderValue::from_str(&text).map_err(|_| wrong("an address that is none"));
        let headers = [
            (DEPRECATION, value(format!("@{}", since.timestamp()))?),
            (SUNSET, value(sunset.format("%a, %d %b %Y %H:%M:%S GMT").to_string())?),
            (header::LINK, value(self.links())?),
        ];
        Ok(Arc::new(Notice { sunset, headers, detail: self.detail() }))
    }

    /// What explains it (RFC 9745, section 3) and what takes its place (RFC 5829, section 3.2).
    fn links(&self) -> String {
        let mut links = format!("<{}>; rel=\"deprecation\"; type=\"text/html\"", self.documentation);
        if let Some(successor) = self.successor {
            links.push_str(&format!(", <{successor}>; rel=\"successor-version\""));
        }
        links
    }

    fn detail(&self) -> String {
        let gone = format!("{} {} was taken out of service on {}.", self.method, self.path, self.sunset);
        match self.successor {
            Some(successor) => format!("{gone} Use {successor} instead."),
            None => format!("{gone} See {}.", self.documentation),
        }
    }

    /// Marks the operation in the OpenAPI document; one that there is not is passed over here and refused at start.
    pub fn mark(&self, document: &mut Value) {
        let method = self.method.to_lowercase();
        let Some(operation) = document["paths"].get_mut(self.path).and_then(|item| item.get_mut(&method)) else {
            return;
        };
        operation["deprecated"] = json!(true);
        let text = operation["description"].as_str().unwrap_or_default();
        let told = format!("Deprecated since {}. Answers 410 from {} on.", self.since, self.sunset);
        operation["description"] = json!(format!("{text}\n\n{told}").trim_start());
        let schema = json!({ "type": "string" });
        for (status, response) in operation["responses"].as_object_mut().into_iter().flatten() {
            if status.starts_with('2') {
                response["headers"]["Deprecation"] = json!({ "schema": schema, "description":
                    "Since when, in seconds since 1970, as `@1688169599` (RFC 9745)." });
                response["headers"]["Sunset"] = json!({ "schema": schema, "description":
                    "When it ends, as an HTTP date (RFC 8594)." });
            }
        }
        operation["responses"]["410"] = json!({
            "description": "It was taken out of service.",
            "content": { "application/problem+json": { "schema": { "$ref": "#/components/schemas/Problem" } } }
        });
    }
}

impl Notice {
    /// The refusal, once the sunset has come.
    pub fn refusal(&self, now: DateTime<Utc>) -> Option<AppError> {
        (now >= self.sunset).then(|| AppError::new(ProblemCode::Gone, self.detail.clone()))
    }

    /// Sets the headers. Links that the answer has already stay.
    pub fn set_headers(&self, headers: &mut HeaderMap) {
        for (name, value) in &self.headers {
            headers.append(name.clone(), value.clone());
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::http::openapi;

    const ENTRY: Deprecated = Deprecated {
        method: "GET",
        path: "/v1/news",
        since: "2023-07-01",
        sunset: "2024-01-01",
        documentation: "https://example.org/changes",
        successor: Some("/v2/news"),
    };

    fn headers(entry: &Deprecated) -> HeaderMap {
        let mut headers = HeaderMap::new();
        entry.notice().unwrap().set_headers(&mut headers);
        headers
    }

    #[test]
    fn the_headers_are_as_the_standards_have_them() {
        let headers = headers(&ENTRY);
        assert_eq!(headers.get("deprecation").unwrap(), "@1688169600");
        assert_eq!(headers.get("sunset").unwrap(), "Mon, 01 Jan 2024 00:00:00 GMT");
        assert_eq!(
            headers.get("link").unwrap(),
            "<https://example.org/changes>; rel=\"deprecation\"; type=\"text/html\", </v2/news>; rel=\"successor-version\""
        );
    }

    #[test]
    fn without_a_successor_none_is_linked_and_other_links_stay() {
        let mut headers = HeaderMap::new();
        headers.insert(header::LINK, HeaderValue::from_static("</v1/news?cursor=a>; rel=\"next\""));
        let entry = Deprecated { successor: None, ..ENTRY };
        entry.notice().unwrap().set_headers(&mut headers);
        let links: Vec<&HeaderValue> = headers.get_all("link").collect();
        assert_eq!(links.len(), 2);
        assert_eq!(links[1], "<https://example.org/changes>; rel=\"deprecation\"; type=\"text/html\"");
        let refusal = entry.notice().unwrap().refusal("2024-01-01T00:00:00Z".parse().unwrap()).unwrap();
        assert!(refusal.detail.ends_with("See https://example.org/changes."), "{}", refusal.detail);
    }

    #[test]
    fn it_is_gone_from_the_sunset_on() {
        let notice = ENTRY.notice().unwrap();
        assert!(notice.refusal("2023-12-31T23:59:59.999999Z".parse().unwrap()).is_none());
        let refusal = notice.refusal("2024-01-01T00:00:00Z".parse().unwrap()).unwrap();
        assert_eq!(refusal.code, ProblemCode::Gone);
        assert!(refusal.detail.contains("/v2/news"), "{}", refusal.detail);
    }

    #[test]
    fn an_entry_that_breaks_the_promise_is_refused() {
        let wrong = [
            Deprecated { since: "2023-07-06", ..ENTRY },
            Deprecated { sunset: "2023-06-01", ..ENTRY },
            Deprecated { sunset: "2024-02-30", ..ENTRY },
            Deprecated { successor: Some("/v2/\n"), ..ENTRY },
        ];
        for entry in wrong {
            assert!(entry.notice().is_err(), "{entry:?}");
        }
        // The 180th day is enough.
        assert!(Deprecated { since: "2023-07-05", ..ENTRY }.notice().is_ok());
    }

    #[test]
    fn the_document_says_so_too() {
        let document = openapi::value_with(&[ENTRY]);
        let operation = &document["paths"]["/v1/news"]["get"];
        assert_eq!(operation["deprecated"], true);
        assert!(operation["description"].as_str().unwrap().ends_with("Answers 410 from 2024-01-01 on."));
        assert!(operation["responses"]["200"]["headers"]["Sunset"].is_object());
        assert!(operation["responses"]["410"].is_object());
        assert!(document["paths"]["/v1/news"]["post"]["deprecated"].is_null());
    }

    /// The real table: every entry names an operation and keeps the promise.
    #[test]
    fn the_table_is_right() {
        let document = openapi::value();
        for entry in TABLE {
            let operation = &document["paths"][entry.path][entry.method.to_lowercase()];
            assert_eq!(operation["deprecated"], true, "there is no {} {}", entry.method, entry.path);
            assert!(entry.notice().is_ok(), "{:?}", entry.notice());
        }
    }
}
