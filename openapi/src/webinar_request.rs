//! Requests for a webinar of one's own.
