//! Secrets: how each is made, kept and checked. None is ever logged.

pub mod access_token;
pub mod e_token;
pub mod pin;
pub mod random_code;
pub mod sealing;
