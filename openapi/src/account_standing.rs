//! Which accounts lock or expire when, and which facilities have too few Level 1 users.
