//! A caller and the answers it gets.

use reqwest::header::{HeaderMap, HeaderName, HeaderValue};
use reqwest::{Method, RequestBuilder};
use serde_json::Value;

/// A caller, signed on or not.
#[derive(Clone)]
pub struct Client {
    http: reqwest::Client,
    url: String,
    token: Option<String>,
    headers: HeaderMap,
}

/// What was answered.
#[derive(Debug, Clone)]
pub struct Answer {
    /// The status.
    pub status: u16,
    /// The headers.
    pub headers: HeaderMap,
    /// The body as JSON, or null.
    pub body: Value,
    /// The body as it came.
    pub bytes: Vec<u8>,
}

impl Client {
    pub(crate) fn new(http: reqwest::Client, url: String, token: Option<String>) -> Self {
        Self { http, url, token, headers: HeaderMap::new() }
    }

    /// The access token.
    pub fn token(&self) -> &str {
        self.token.as_deref().unwrap_or_default()
    }

    /// The same caller, sending one more header.
    pub fn with(&self, name: &'static str, value: &str) -> Self {
        let mut other = self.clone();
        other.headers.insert(
            HeaderName::from_bytes(name.as_bytes()).expect("a name"),
            HeaderValue::from_bytes(value.as_bytes()).expect("a value"),
        );
        other
    }

    /// The same caller, meaning a version it read.
    pub fn if_match(&self, version: impl std::fmt::Display) -> Self {
        self.with("If-Match", &format!("\"{version}\""))
    }

    /// A request that is not sent yet, for what the other methods do not offer.
    pub fn request(&self, method: Method, path: &str) -> RequestBuilder {
        let request = self.http.request(method, format!("{}{path}", self.url)).headers(self.headers.clone());
        match &self.token {
            Some(token) => request.bearer_auth(token),
            None => request,
        }
    }

    /// Sends a request.
    pub async fn send(&self, request: RequestBuilder) -> Answer {
        let response = request.send().await.expect("an answer");
        let (status, headers) = (response.status().as_u16(), response.headers().clone());
        let bytes = response.bytes().await.expect("a whole answer").to_vec();
        Answer { status, headers, body: serde_json::from_slice(&bytes).unwrap_or(Value::Null), bytes }
    }

    /// GET.
    pub async fn get(&self, path: &str) -> Answer {
        self.send(self.request(Method::GET, path)).await
    }

    /// POST with a JSON body.
    pub async fn post(&self, path: &str, body: Value) -> Answer {
        self.send(self.request(Method::POST, path).json(&body)).await
    }

    /// POST without a body.
    pub async fn post_empty(&self, path: &str) -> Answer {
        self.send(self.request(Method::POST, path)).await
    }

    /// POST with a body as it is.
    pub async fn post_raw(&self, path: &str, media_type: &'static str, body: impl Into<Vec<u8>>) -> Answer {
        self.send(self.request(Method::POST, path).header("content-type", media_type).body(body.into())).await
    }

    /// PATCH with a merge patch.
    pub async fn patch(&self, path: &str, body: Value) -> Answer {
        let request = self.request(Method::PATCH, path).header("content-type", "application/merge-patch+json");
        self.send(request.body(body.to_string())).await
    }

    /// PUT with a JSON body.
    pub async fn put(&self, path: &str, body: Value) -> Answer {
        self.send(self.request(Method::PUT, path).json(&body)).await
    }

    /// DELETE.
    pub async fn delete(&self, path: &str) -> Answer {
        self.send(self.request(Method::DELETE, path)).await
    }
}

impl Answer {
    /// Requires a status; shows the body when it is another.
    #[track_caller]
    pub fn expect(self, status: u16) -> Self {
        assert_eq!(self.status, status, "{}", String::from_utf8_lossy(&self.bytes));
        self
    }

    /// Requires a problem with this status and code, in the one shape of every error.
    #[track_caller]
    pub fn problem(self, status: u16, code: &str) -> Self {
        let answer = self.expect(status);
        assert_eq!(answer.header("content-type"), "application/problem+json");
        assert_eq!(answer.body["code"], code, "{}", answer.body);
        assert_eq!(answer.body["status"], status);
        for field in ["type", "title", "detail", "instance", "request_id"] {
            assert!(answer.body[field].as_str().is_some_and(|text| !text.is_empty()), "{field}: {}", answer.body);
        }
        answer
    }

    /// Requires a fault at a place.
    #[track_caller]
    pub fn fault(self, pointer: &str, code: &str) -> Self {
        let faults = self.body["errors"].as_array().cloned().unwrap_or_default();
        assert!(
            faults.iter().any(|fault| fault["pointer"] == pointer && fault["code"] == code),
            "no {code} at {pointer}: {}",
            self.body
        );
        self
    }

    /// A header, or the empty text.
    pub fn header(&self, name: &str) -> &str {
        self.headers.get(name).and_then(|value| value.to_str().ok()).unwrap_or_default()
    }

    /// The version in the `ETag`.
    #[track_caller]
    pub fn version(&self) -> i64 {
        self.header("etag").trim_matches('"').parse().expect("an ETag with a version")
    }

    /// The `id` in the body.
    #[track_caller]
    pub fn id(&self) -> String {
        self.body["id"].as_str().expect("an id").to_owned()
    }
}
