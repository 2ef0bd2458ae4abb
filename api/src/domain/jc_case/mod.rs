//! The life of a Justice Center case in the import queue, and the rules of its delivery and import.

mod class;
mod delivery;
mod facility;
mod import;
mod life;

pub use class::{CaseSays, Holds, class_by_cases};
pub use delivery::{Known, Verdict, decide, delivery_faults};
pub use facility::find_facility;
pub use import::{draft, link};
pub use life::{RELEASE_HOURS, Step, after, allowed_actions, release_due};
