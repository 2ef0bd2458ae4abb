//! Facilities and their units.

mod manage;
mod read;
mod unit;

pub use manage::{create, update};
pub use read::{FacilityQuestion, get, list};
pub use unit::{add_unit, get_unit, units, update_unit};

pub(super) use manage::create_within;
pub(super) use unit::add_within;

use crate::db::DbError;
use crate::db::facility::FacilityRow;
use crate::domain::permissions::Target;

use super::error::{AppError, field_error};

fn target(row: &FacilityRow) -> Target {
    Target::facility(row.id, row.field_office.0)
}

/// A name that is taken becomes a fault of the name.
fn name_taken(error: DbError, message: &str) -> AppError {
    match error {
        DbError::Unique(_) => {
            AppError { errors: vec![field_error("/name", "duplicate", message)], ..AppError::from(error) }
        }
        other => other.into(),
    }
}
