//! Query parameters. The frame has checked them against the document; this makes types of them.

use std::future::{Ready, ready};

use actix_web::dev::Payload;
use actix_web::{FromRequest, HttpRequest};
use serde::Deserialize;
use serde::de::DeserializeOwned;
use utoipa::IntoParams;

use crate::http::problem::HttpError;
use crate::service::AppError;

/// The query parameters as a type.
pub struct Query<T>(pub T);

/// The parameters of a list without filters.
#[derive(Debug, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub struct PageQuery {
    /// Items on a page.
    #[param(minimum = 1, maximum = 200, default = 50)]
    pub limit: Option<i64>,
    /// Where to go on: the `next_cursor` of the page before.
    #[param(max_length = 2000)]
    pub cursor: Option<String>,
}

impl<T: DeserializeOwned> FromRequest for Query<T> {
    type Error = HttpError;
    type Future = Ready<Result<Self, HttpError>>;

    fn from_request(request: &HttpRequest, _: &mut Payload) -> Self::Future {
        ready(read(request.query_string()).map(Self))
    }
}

/// The page that is asked for, and all other query parameters as a type.
pub struct ListQuery<T> {
    /// The page.
    pub page: PageQuery,
    /// The rest.
    pub narrow: T,
}

impl<T: DeserializeOwned> FromRequest for ListQuery<T> {
    type Error = HttpError;
    type Future = Ready<Result<Self, HttpError>>;

    fn from_request(request: &HttpRequest, _: &mut Payload) -> Self::Future {
        let query = request.query_string();
        let is_page = |name: &str| matches!(name, "limit" | "cursor");
        let mut rest = url::form_urlencoded::Serializer::new(String::new());
        rest.extend_pairs(url::form_urlencoded::parse(query.as_bytes()).filter(|(name, _)| !is_page(name)));
        ready(read(query).and_then(|page| Ok(Self { page, narrow: read(&rest.finish())? })))
    }
}

fn read<T: DeserializeOwned>(query: &str) -> Result<T, HttpError> {
    let pairs = serde_urlencoded::Deserializer::new(url::form_urlencoded::parse(query.as_bytes()));
    serde_path_to_error::deserialize(pairs).map_err(|error| {
        let pointer = format!("query:{}", error.path());
        AppError::invalid_at(&pointer, "invalid", format!("{}.", error.inner())).into()
    })
}
