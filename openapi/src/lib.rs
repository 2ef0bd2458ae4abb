//! The contract: the vocabulary and the request and response types of the NIMRS API.
//!
//! Nothing here knows HTTP, the database or the rules; those are other floors of the service.
//! The OpenAPI document is generated from these types, and request bodies are checked against
//! the same schemas, so a bound written here is both documented and enforced.

pub mod account;
pub mod auth;
pub mod clock;
pub mod directory;
pub mod operation;
pub mod page;
pub mod problem;
pub mod taxonomy;
pub mod vocabulary;
