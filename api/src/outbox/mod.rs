//! Delivers what waits in the outbox: mail over SMTP, or files in a folder.
