//! What the service does by itself: claimed by a lease, so that of many processes one does it.
