//! Findings of the Justice Center and what happened to them.
