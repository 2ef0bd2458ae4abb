//! Rows of a bulk import.
