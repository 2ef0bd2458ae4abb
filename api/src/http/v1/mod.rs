//! The handlers, a file per noun: they take the request apart, call one use case and dress its answer.

pub mod account;
pub mod attachment;
pub mod auth;
pub mod clinical_risk_manager;
pub mod clock;
pub mod committee_review;
pub mod contact;
pub mod corrective_action;
pub mod deadline;
pub mod directory;
pub mod facility;
pub mod finding;
pub mod holiday;
pub mod incident;
pub mod incident_action;
pub mod inquiry;
pub mod investigation;
pub mod jc_case;
pub mod jc_request;
pub mod notification;
pub mod operation;
pub mod person;
pub mod taxonomy;
pub mod version;
