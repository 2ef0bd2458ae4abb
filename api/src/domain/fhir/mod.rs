//! Incidents as FHIR R4 resources (<https://hl7.org/fhir/R4/adverseevent.html>), both ways.
//!
//! An incident is one `AdverseEvent` for each client it is about, since that resource has one subject; without a client
//! it is one all the same. The first has the incident's id, each further one its person's. Names are never given out or
//! taken, nor are narratives and findings given out. `docs/fhir.md` has the whole mapping.

pub mod capability;
pub mod codes;
mod elements;
pub mod places;
pub mod profile;
pub mod read;
pub mod search;
pub mod terminology;
pub mod write;

pub use read::{Present, Said};
pub use write::{Recorded, Slot};

#[cfg(test)]
mod tests;
