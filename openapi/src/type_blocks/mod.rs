//! The blocks of an incident that only some types have. A draft may leave any field open.

mod clinical;
mod event;

pub use clinical::*;
pub use event::*;
