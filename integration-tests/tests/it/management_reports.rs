//! Filled in by this issue.
