//! What can be recorded, and what an event is to be recorded as.

use nimrs_contract::taxonomy::{Classification, ClassificationRequest, Taxonomy};

use crate::domain::{classification, taxonomy};

/// The types, the classes and the time limits.
pub fn read() -> Taxonomy {
    taxonomy::taxonomy()
}

/// What an event is, who must be told and by when, and why.
pub fn classify(request: &ClassificationRequest) -> Classification {
    classification::classify(request)
}
