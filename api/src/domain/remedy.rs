//! What a person can do about an error, and whom to ask.
