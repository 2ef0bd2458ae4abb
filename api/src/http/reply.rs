//! Answers of handlers: JSON with its `ETag`, `Location` and the other headers of the contract.

use actix_web::body::BoxBody;
use actix_web::http::header::{self, HeaderValue};
use actix_web::http::{Method, StatusCode};
use actix_web::{HttpMessage, HttpRequest, HttpResponse, Responder};
use nimrs_contract::page::Page;
use serde::Serialize;
use utoipa::ToSchema;

use crate::http::extract::SeesMore;
use crate::service::{Answer, Saved};

/// An answer with a JSON body.
pub struct Reply<T> {
    status: StatusCode,
    body: T,
    version: Option<i32>,
    location: Option<String>,
    replayed: bool,
    /// Sent whole, whatever version the caller has.
    anew: bool,
}

impl<T> Reply<T> {
    /// Something without a version.
    pub fn ok(body: T) -> Self {
        Self { status: StatusCode::OK, body, version: None, location: None, replayed: false, anew: false }
    }

    /// Something with a version, which becomes its `ETag`.
    pub fn versioned(body: T, version: i32) -> Self {
        Self { version: Some(version), ..Self::ok(body) }
    }

    /// A thing as a use case gives it.
    pub fn saved(saved: Saved<T>) -> Self {
        Self { version: saved.version, ..Self::ok(saved.view) }
    }

    /// A thing whose view shows more than its version counts: who has the version still gets it whole.
    pub fn anew(saved: Saved<T>) -> Self {
        Self { anew: true, ..Self::saved(saved) }
    }

    /// The thing after a change.
    pub fn changed(answer: Answer<T>) -> Self {
        let Answer { saved: Saved { view, version }, replayed } = answer;
        Self { version, replayed, ..Self::ok(view) }
    }

    /// The thing that was asked for and is made later, with its address.
    pub fn accepted(answer: Answer<T>, location: impl FnOnce(&T) -> String) -> Self {
        Self { status: StatusCode::ACCEPTED, ..Self::created(answer, location) }
    }

    /// The thing after its creation, with its address.
    pub fn created(answer: Answer<T>, location: impl FnOnce(&T) -> String) -> Self {
        let reply = Self::changed(answer);
        Self { status: StatusCode::CREATED, location: Some(location(&reply.body)), ..reply }
    }
}

/// The `ETag` of a version.
pub fn etag(version: i32) -> String {
    format!("\"{version}\"")
}

/// Whether the caller has this version already (RFC 9110 section 13.1.2). Who gives a reason to see more than its copy
/// shows, now or with an emergency access, is given a new one.
pub fn caller_has(request: &HttpRequest, etag: &str) -> bool {
    let headers = request.headers();
    if headers.contains_key("Access-Reason") || request.extensions().contains::<SeesMore>() {
        return false;
    }
    headers
        .get(header::IF_NONE_MATCH)
        .and_then(|value| value.to_str().ok())
        .is_some_and(|tags| tags.split(',').any(|tag| matches!(tag.trim(), "*") || tag.trim() == etag))
}

impl<T: Serialize> Responder for Reply<T> {
    type Body = BoxBody;

    fn respond_to(self, request: &HttpRequest) -> HttpResponse {
        let mut response = HttpResponse::build(self.status);
        if let Some(version) = self.version {
            let etag = etag(version);
            response.insert_header((header::ETAG, etag.clone()));
            response.insert_header((header::VARY, "Authorization, Access-Reason"));
            if !self.anew && request.method() == Method::GET && caller_has(request, &etag) {
                return response.status(StatusCode::NOT_MODIFIED).finish();
            }
        }
        if let Some(location) = self.location {
            response.insert_header((header::LOCATION, location));
        }
        if self.replayed {
            response.insert_header(("Idempotency-Replayed", "true"));
        }
        response.json(self.body)
    }
}

/// A page of a list, with `Link: rel="next"` where there is a next one.
pub struct PageReply<T: ToSchema>(pub Page<T>);

impl<T: Serialize + ToSchema> Responder for PageReply<T> {
    type Body = BoxBody;

    fn respond_to(self, request: &HttpRequest) -> HttpResponse {
        let mut response = HttpResponse::Ok();
        if let Some(link) = self.0.next_cursor.as_deref().and_then(|cursor| next_link(request, cursor)) {
            response.insert_header((header::LINK, link));
        }
        response.json(self.0)
    }
}

fn next_link(request: &HttpRequest, cursor: &str) -> Option<HeaderValue> {
    let mut query = url::form_urlencoded::Serializer::new(String::new());
    for (name, value) in url::form_urlencoded::parse(request.query_string().as_bytes()) {
        if name != "cursor" {
            query.append_pair(&name, &value);
        }
    }
    query.append_pair("cursor", cursor);
    HeaderValue::from_str(&format!("<{}?{}>; rel=\"next\"", request.path(), query.finish())).ok()
}

/// An answer without a body.
pub struct NoContent;

impl Responder for NoContent {
    type Body = BoxBody;

    fn respond_to(self, _: &HttpRequest) -> HttpResponse {
        HttpResponse::NoContent().finish()
    }
}
