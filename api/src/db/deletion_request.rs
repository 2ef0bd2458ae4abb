//! Requests to delete an incident, and legal holds.
