//! The questions people ask most, with the operation that answers each.
