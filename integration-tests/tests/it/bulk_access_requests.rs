//! Requests for access from a CSV.
