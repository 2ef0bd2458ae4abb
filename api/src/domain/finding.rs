//! The life of a finding of the Justice Center.
