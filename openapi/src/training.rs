//! What people have learned.
