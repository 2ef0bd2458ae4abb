//! Reports: what they count, and the one shape that all of them take on before they are written as a table or drawn.

pub mod render;
pub mod table;

pub mod access;
mod axis;
pub mod corrective_action;
pub mod deadline;
pub mod grid;
pub mod import_queue;
pub mod incident;
mod incident_output;
pub mod jc_request;
pub mod question;
mod rate;
pub mod repeat_involvement;
mod sight;
mod words;
