//! The census.
