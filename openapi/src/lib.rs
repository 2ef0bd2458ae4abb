//! The contract: the vocabulary and the request and response types of the NIMRS API.
//!
//! Nothing here knows HTTP, the database or the rules; those are other floors of the service.
//! The OpenAPI document is generated from these types, and request bodies are checked against
//! the same schemas, so a bound written here is both documented and enforced.

pub mod access_request;
pub mod account;
pub mod account_standing;
pub mod attachment;
pub mod auth;
pub mod census;
pub mod client;
pub mod clock;
pub mod committee_review;
pub mod corrective_action;
pub mod deletion_request;
pub mod directory;
pub mod emergency_access;
pub mod event;
pub mod export;
pub mod facility_enrollment;
pub mod faq;
pub mod fhir;
pub mod finding;
pub mod import;
pub mod incident;
pub mod incident_action;
pub mod incident_content;
pub mod incident_version;
pub mod inquiry;
pub mod investigation;
pub mod jc_case;
pub mod jc_request;
pub mod learning_resource;
pub mod news;
pub mod notification;
pub mod oauth;
pub mod operation;
pub mod page;
pub mod patch;
pub mod person;
pub mod problem;
pub mod report;
pub mod report_incidents;
pub mod saved_search;
pub mod search;
pub mod taxonomy;
pub mod text;
pub mod tombstone;
pub mod training;
pub mod type_blocks;
pub mod vocabulary;
pub mod webhook;
pub mod webinar;
pub mod webinar_request;
pub mod webinar_series;

#[cfg(test)]
mod tests;
