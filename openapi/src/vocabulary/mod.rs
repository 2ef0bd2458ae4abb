//! Every closed list of codes the service speaks. A code is what stands in JSON, in the database
//! and in the tables under `api/data`; the enum is what the code works with.

mod access;
mod access_request;
mod bulk;
mod client;
mod clock;
mod deletion;
mod directory;
mod event;
mod follow_up;
mod incident;
mod justice_center;
mod learning;
mod notice;
mod people;
mod permission;
mod problem_code;
mod report;
mod taxonomy;
mod type_block;
mod webhook;

pub use access::*;
pub use access_request::*;
pub use bulk::*;
pub use client::*;
pub use clock::*;
pub use deletion::*;
pub use directory::*;
pub use event::*;
pub use follow_up::*;
pub use incident::*;
pub use justice_center::*;
pub use learning::*;
pub use notice::*;
pub use people::*;
pub use permission::Permission;
pub use problem_code::ProblemCode;
pub use report::*;
pub use taxonomy::*;
pub use type_block::*;
pub use webhook::*;

/// A value out of a closed list, written as a short fixed code.
pub trait Code: Sized + Copy + 'static {
    /// Every value, in the order of its definition.
    const ALL: &'static [Self];

    /// The code as it stands in JSON and in the database.
    fn code(self) -> &'static str;

    /// The value of a code, or `None` where there is no such code. Codes are case-sensitive.
    fn from_code(code: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|value| value.code() == code)
    }
}

/// The error of parsing a text that is none of the codes of its vocabulary.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UnknownCode {
    /// The name of the vocabulary, as `IncidentType`.
    pub vocabulary: &'static str,
}

impl std::fmt::Display for UnknownCode {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "not a code of {}", self.vocabulary)
    }
}

impl std::error::Error for UnknownCode {}

/// Defines a vocabulary: the enum, its codes for serde and the schema, and [`Code`].
/// One list, so that the code in the database cannot differ from the code on the wire.
macro_rules! vocabulary {
    (
        $(#[$meta:meta])*
        pub enum $name:ident {
            $( $(#[$variant_meta:meta])* $variant:ident => $code:tt, )+
        }
    ) => {
        $(#[$meta])*
        #[derive(
            Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord,
            serde::Serialize, serde::Deserialize, utoipa::ToSchema,
        )]
        pub enum $name {
            $( $(#[$variant_meta])* #[serde(rename = $code)] $variant, )+
        }

        impl $crate::vocabulary::Code for $name {
            const ALL: &'static [Self] = &[$(Self::$variant),+];

            fn code(self) -> &'static str {
                match self {
                    $( Self::$variant => $code, )+
                }
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.pad($crate::vocabulary::Code::code(*self))
            }
        }

        impl std::str::FromStr for $name {
            type Err = $crate::vocabulary::UnknownCode;

            fn from_str(text: &str) -> Result<Self, Self::Err> {
                <Self as $crate::vocabulary::Code>::from_code(text)
                    .ok_or($crate::vocabulary::UnknownCode { vocabulary: stringify!($name) })
            }
        }
    };
}
use vocabulary;

#[cfg(test)]
mod tests;
