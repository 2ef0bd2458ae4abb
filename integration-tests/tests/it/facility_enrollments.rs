//! Agencies that enroll.
