//! Requests to the Justice Center: their life, what each kind needs, and what their mail says.

mod content;
pub mod fold;
mod life;
mod mail;
mod names;
mod reason;

pub use content::{answer_faults, request_faults};
pub use life::{Act, Kept, NotNow, allowed_actions, permission_for, transition};
pub use mail::{Letter, body};
pub use names::{Hit, Known, hits};
pub use reason::reason_fault;
