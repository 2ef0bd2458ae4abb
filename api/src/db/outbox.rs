//! Mails that wait to leave, and those that left.
