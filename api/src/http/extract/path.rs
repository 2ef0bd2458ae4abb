//! Ids in the path, in their order.

use std::future::{Ready, ready};
use std::str::FromStr;

use actix_web::dev::Payload;
use actix_web::{FromRequest, HttpRequest};
use nimrs_contract::problem::FieldError;

use crate::http::problem::HttpError;
use crate::service::AppError;
use crate::service::error::field_error;

/// The one id in the path.
pub struct Path1<A>(pub A);

/// The two ids in the path.
pub struct Path2<A, B>(pub A, pub B);

impl<A: FromStr> FromRequest for Path1<A> {
    type Error = HttpError;
    type Future = Ready<Result<Self, HttpError>>;

    fn from_request(request: &HttpRequest, _: &mut Payload) -> Self::Future {
        let mut faults = Vec::new();
        let a = part(request, 0, &mut faults);
        ready(a.map(Self).ok_or_else(|| AppError::invalid(faults).into()))
    }
}

impl<A: FromStr, B: FromStr> FromRequest for Path2<A, B> {
    type Error = HttpError;
    type Future = Ready<Result<Self, HttpError>>;

    fn from_request(request: &HttpRequest, _: &mut Payload) -> Self::Future {
        let mut faults = Vec::new();
        let (a, b) = (part(request, 0, &mut faults), part(request, 1, &mut faults));
        ready(a.zip(b).map(|(a, b)| Self(a, b)).ok_or_else(|| AppError::invalid(faults).into()))
    }
}

fn part<T: FromStr>(request: &HttpRequest, index: usize, faults: &mut Vec<FieldError>) -> Option<T> {
    let (name, text) = request.match_info().iter().nth(index)?;
    let parsed = text.parse().ok().filter(|_| !text.contains('\0'));
    if parsed.is_none() {
        faults.push(field_error(&format!("path:{name}"), "wrong_format", "This part of the path has the wrong form."));
    }
    parsed
}
