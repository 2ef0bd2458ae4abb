//! Searches that an account keeps.
