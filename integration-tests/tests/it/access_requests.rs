//! Requests for access.
