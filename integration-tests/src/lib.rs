//! Drives the real service over HTTP, on a free port, with a database of its own and a clock that the test sets.
//!
//! [`on_both!`] makes of one test two: on SQLite and on PostgreSQL, with the same expectations. PostgreSQL is the one
//! that `NIMRS_TEST_POSTGRES_URL` names; `./test` starts one and sets it.

mod backend;
mod client;
mod people;
mod process;
mod service;

pub use backend::{Backend, TestDatabase};
pub use client::{Answer, Client};
pub use people::{Facility, PIN, Person};
pub use process::{Process, program, real_time, run};
pub use service::{Options, Service};

/// Makes a test for each database of a function that takes a [`Service`]; `with` other [`Options`] where they are given.
#[macro_export]
macro_rules! on_both {
    ($($(#[$meta:meta])* async fn $name:ident($service:ident) $body:block)+) => {
        $crate::on_both! { with $crate::Options::default(); $($(#[$meta])* async fn $name($service) $body)+ }
    };
    (with $options:expr; $($(#[$meta:meta])* async fn $name:ident($service:ident) $body:block)+) => {$(
        $(#[$meta])*
        mod $name {
            #[allow(unused_imports)]
            use super::*;

            async fn check($service: $crate::Service) $body

            #[tokio::test]
            async fn sqlite() {
                check($crate::Service::start_with($crate::Backend::Sqlite, $options).await).await;
            }

            #[tokio::test]
            async fn postgres() {
                check($crate::Service::start_with($crate::Backend::Postgres, $options).await).await;
            }
        }
    )+};
}
