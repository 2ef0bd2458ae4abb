//! Findings of the Justice Center on an incident.
