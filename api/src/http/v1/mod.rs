//! The handlers, a file per noun: they take the request apart, call one use case and dress its answer.

pub mod account;
pub mod auth;
pub mod operation;
