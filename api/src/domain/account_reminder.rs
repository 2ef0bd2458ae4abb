//! When to remind people that their account will lock or expire.
