//! Bulk exports.
