//! The use cases: one function each. A use case asks for a permit, applies the domain's rules and writes everything
//! that belongs together in one transaction.

pub mod app;
pub mod audit;
pub mod context;
pub mod error;
pub mod idempotency;
pub mod page;
pub mod patch;
pub mod refusal;
pub mod secret;

pub mod access;
pub mod access_request;
pub mod account;
pub mod account_reminder;
pub mod account_standing;
pub mod attachment;
pub mod auth;
pub mod clinical_risk_manager;
pub mod committee_review;
pub mod corrective_action;
pub mod deadline;
pub mod deletion_request;
pub mod demo;
pub mod directory;
pub mod emergency_access;
pub mod facility;
pub mod facility_enrollment;
pub mod faq;
pub mod finding;
pub mod follow_up;
pub mod holiday;
pub mod incident;
pub mod inquiry;
pub mod investigation;
pub mod jc_case;
pub mod jc_request;
pub mod job;
pub mod learning_resource;
pub mod level_1_shortage;
pub mod mail;
pub mod news;
pub mod notification;
pub mod person;
pub mod retention;
pub mod taxonomy;
pub mod tombstone;
pub mod training;
pub mod webinar;
pub mod webinar_request;
pub mod webinar_series;

pub use app::App;
pub use context::{Answer, Ctx, Saved, Tx};
pub use error::{AppError, AppResult};
