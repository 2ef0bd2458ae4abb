//! Deletion requests and legal holds.
