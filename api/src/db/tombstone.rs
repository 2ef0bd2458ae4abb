//! What is left of incidents that are gone.
