//! Webinars and the places in them.
