//! The outbox: mails leave once, and none is lost.
