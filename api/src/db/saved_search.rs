//! Searches that accounts keep.
