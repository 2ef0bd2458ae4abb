//! Emergency access.
