//! Who locks when, and why.
