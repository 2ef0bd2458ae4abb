//! Errors that say what to do and whom to call.
