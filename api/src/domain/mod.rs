//! The rules of the law and of the State's practice, as pure functions and tables.
//!
//! Nothing here reads a clock, a file, a database or a request: times, holidays and facts come in as
//! arguments. The words of the wire live in `nimrs_contract::vocabulary` and are used here as they are.

pub mod access_request;
pub mod account_reminder;
pub mod calendar;
pub mod census;
pub mod classification;
pub mod clinical_risk_manager;
pub mod clocks;
pub mod committee;
pub mod contacts;
pub mod csv_cell;
pub mod deletion_request;
pub mod diff;
pub mod directory;
pub mod emergency_access;
pub mod facility_enrollment;
pub mod faq;
pub mod faults;
pub mod file_name;
pub mod finding;
pub mod follow_up;
pub mod ids;
pub mod import;
pub mod incident_facts;
pub mod investigation;
pub mod jc_case;
pub mod jc_number;
pub mod jc_request;
pub mod lifecycle;
pub mod mail_address;
pub mod media_type;
pub mod merge_patch;
pub mod outbound_address;
pub mod outbox;
pub mod packed_facts;
pub mod permissions;
pub mod recurrence;
pub mod remedy;
pub mod report;
pub mod retention;
pub mod row_shape;
pub mod same_person;
pub mod search;
pub mod search_document;
pub mod shown_name;
pub mod snippet;
pub mod standing;
pub mod submission;
pub mod suppression;
pub mod taxonomy;
pub mod way_back;
pub mod webinar;
pub mod words;
