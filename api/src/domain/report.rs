//! What a report is asked for: its range and what it is broken down by.
