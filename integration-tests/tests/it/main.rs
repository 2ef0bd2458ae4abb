//! All black-box tests, in one program so that it is linked once.

mod access;
mod attachments;
mod classifications;
mod clinical_risk_managers;
mod contract;
mod demo;
mod directory;
mod document;
mod findings;
mod floors;
mod follow_up;
mod import_queue;
mod incidents;
mod jc_request_bounds;
mod jc_request_life;
mod jc_requests;
mod kill;
mod lifecycle;
mod mail;
mod process;
mod queue_and_incidents;
mod schema;
mod smtp;
mod walk;
