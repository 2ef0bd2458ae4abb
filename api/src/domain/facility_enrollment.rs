//! The enrollment of agencies that do not use the service yet.
