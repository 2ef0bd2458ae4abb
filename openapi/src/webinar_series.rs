//! Webinars that recur.
