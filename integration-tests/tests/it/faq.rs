//! The questions people ask most.
