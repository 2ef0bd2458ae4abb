//! Reminders that went out.
