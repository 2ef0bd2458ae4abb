//! The full-text index of incidents.
