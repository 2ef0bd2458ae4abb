//! Cursors: where the next page of a list begins. Opaque to callers; they carry a version and a digest of the list's
//! path and filters, so that a cursor of another list is refused instead of giving wrong pages.

use actix_web::HttpRequest;
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use nimrs_contract::page::Page;
use nimrs_contract::vocabulary::ProblemCode;
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use utoipa::ToSchema;

use crate::service::page::PageRequest;
use crate::service::{AppError, AppResult};

const VERSION: u8 = 1;
/// Items on a page when the caller does not say.
pub const DEFAULT_LIMIT: i64 = 50;

#[derive(Serialize, Deserialize)]
struct Content<K> {
    v: u8,
    list: String,
    key: K,
}

/// A page as it was asked for.
pub struct PageAsk<K> {
    /// At most this many items.
    pub limit: i64,
    /// Begin after this key.
    pub after: Option<K>,
    list: String,
}

impl<K: Serialize + DeserializeOwned> PageAsk<K> {
    /// Reads `limit` and `cursor`; the cursor must have been given out for the same list and filters.
    pub fn read(request: &HttpRequest, limit: Option<i64>, cursor: Option<&str>) -> AppResult<Self> {
        Self::read_of(request, "", limit, cursor)
    }

    /// The same of a list that is also what `of` says, beside its path and filters.
    pub fn read_of(request: &HttpRequest, of: &str, limit: Option<i64>, cursor: Option<&str>) -> AppResult<Self> {
        let list = digest(request, of);
        let after = cursor.map(|text| open(text, &list)).transpose()?;
        Ok(Self { limit: limit.unwrap_or(DEFAULT_LIMIT), after, list })
    }

    /// The page, with a cursor behind the last item where there are more.
    pub fn page<T: ToSchema>(&self, items: Vec<T>, next: Option<K>) -> AppResult<Page<T>> {
        let next_cursor = next
            .map(|key| serde_json::to_vec(&Content { v: VERSION, list: self.list.clone(), key }))
            .transpose()
            .map_err(AppError::internal)?
            .map(|json| URL_SAFE_NO_PAD.encode(json));
        Ok(Page { items, next_cursor })
    }
}

impl<K: Copy> PageAsk<K> {
    /// What the use case is asked for.
    pub fn request(&self) -> PageRequest<K> {
        PageRequest { limit: self.limit, after: self.after }
    }
}

fn open<K: DeserializeOwned>(text: &str, list: &str) -> AppResult<K> {
    URL_SAFE_NO_PAD
        .decode(text)
        .ok()
        .and_then(|json| serde_json::from_slice::<Content<K>>(&json).ok())
        .filter(|content| content.v == VERSION && content.list == list)
        .map(|content| content.key)
        .ok_or_else(|| AppError {
            errors: vec![crate::service::error::field_error(
                "query:cursor",
                "cursor_mismatch",
                "This cursor is not one of this list with these filters.",
            )],
            ..AppError::new(ProblemCode::CursorMismatch, ProblemCode::CursorMismatch.explanation())
        })
}

/// The list: its path and all that narrows it, whatever the order of the parameters.
fn digest(request: &HttpRequest, of: &str) -> String {
    let mut filters: Vec<(String, String)> = url::form_urlencoded::parse(request.query_string().as_bytes())
        .filter(|(name, _)| !matches!(name.as_ref(), "cursor" | "limit" | "_cursor" | "_count"))
        .map(|(name, value)| (name.into_owned(), value.into_owned()))
        .collect();
    filters.sort();
    let digest = Sha256::digest(format!("{}{filters:?}{of}", request.path()).as_bytes());
    URL_SAFE_NO_PAD.encode(&digest[..9])
}

#[cfg(test)]
mod tests {
    use super::*;
    use actix_web::test::TestRequest;

    fn ask(uri: &str, cursor: Option<&str>) -> AppResult<PageAsk<u32>> {
        PageAsk::read(&TestRequest::get().uri(uri).to_http_request(), None, cursor)
    }

    #[test]
    fn a_cursor_is_good_for_its_list_alone() {
        let page = ask("/a?x=1&y=2&limit=5", None).unwrap().page(vec!["item".to_owned()], Some(7)).unwrap();
        let cursor = page.next_cursor.unwrap();
        assert_eq!(ask("/a?y=2&x=1", Some(&cursor)).unwrap().after, Some(7));
        for other in ["/a?x=1", "/b?x=1&y=2", "/a?x=2&y=2"] {
            assert_eq!(ask(other, Some(&cursor)).err().unwrap().code, ProblemCode::CursorMismatch, "{other}");
        }
        assert!(ask("/a", Some("nonsense")).is_err());
    }
}
