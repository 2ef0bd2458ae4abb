//! All black-box tests, in one program so that it is linked once.

mod access;
mod attachments;
mod contract;
mod demo;
mod directory;
mod document;
mod floors;
mod follow_up;
mod incidents;
mod kill;
mod lifecycle;
mod process;
mod schema;
mod walk;
