//! Findings of the Justice Center.
