//! Requests to the Justice Center.
