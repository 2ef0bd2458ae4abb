//! When an incident may be deleted.
