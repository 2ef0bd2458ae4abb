//! The Justice Center in the demo.

mod managers;

pub use managers::fill as managers;
