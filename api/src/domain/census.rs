//! Patient days by facility, unit and month.
