//! Places in webinars.
