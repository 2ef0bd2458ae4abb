//! Compares two OpenAPI 3.1 documents, an older and a newer one, and names each change between them.
//!
//! A change is *breaking* when a client that was right by the older document may fail by the newer one: a request that
//! was taken is refused, an answer comes that it could not expect, or a name that a generated client has is gone. All
//! other changes are *harmless*. What decides is a [`rule::Rule`] with a stable name.
//!
//! What cannot be judged is refused, not passed over: see [`keywords`].

pub mod accepted;
pub mod change;
mod compare;
pub mod document;
pub mod keywords;
mod normal;
pub mod rule;
mod uses;

pub use compare::compare;
pub use uses::Uses;
