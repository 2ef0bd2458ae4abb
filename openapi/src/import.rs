//! Bulk imports.
