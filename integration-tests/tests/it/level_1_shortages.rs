//! Facilities with too few Level 1 users.
