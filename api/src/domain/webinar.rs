//! Places in a webinar, and its waiting list.
