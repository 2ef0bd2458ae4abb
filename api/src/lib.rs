//! The NIMRS API: an open incident-reporting service for New York's mental-health providers.
//!
//! Floors, from the inside out: the contract crate, [`domain`], [`db`], [`service`], [`http`] and [`outbox`], [`startup`]. An inner
//! floor knows nothing of an outer one; `integration-tests` holds a test of it.

pub mod cli;
pub mod config;
pub mod db;
pub mod domain;
pub mod files;
pub mod http;
pub mod outbound;
pub mod outbox;
pub mod service;
pub mod startup;
pub mod system;
pub mod trust;
