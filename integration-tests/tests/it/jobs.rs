//! What the service does by itself is done once.
