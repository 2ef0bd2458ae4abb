//! Each facility should have two Level 1 users or more: below two it is warned, and the last is not let go.

use chrono::{DateTime, Utc};
use nimrs_contract::problem::Warning;
use nimrs_contract::vocabulary::{ProblemCode, SecurityGroup, Standing};

use crate::db;
use crate::db::account::AccountRow;
use crate::domain::ids::{AccountId, FacilityId};
use crate::service::context::Tx;
use crate::service::error::{AppError, AppResult};
use crate::service::level_1_shortage;

/// How many a facility should have.
pub const WANTED: usize = 2;

/// The rule of the two Level 1 users, asked before an account leaves them. When the facility falls below two by it, its
/// Security Administrators get a mail. The facility's row is held, so that two administrators cannot each remove one of
/// the last two.
pub fn leave(tx: &mut Tx<'_>, row: &AccountRow) -> AppResult<Vec<Warning>> {
    let (SecurityGroup::Level1, Some(facility)) = (row.security_group.0, row.facility_id) else {
        return Ok(Vec::new());
    };
    let others = others_at_level_1(tx, facility, row.id)?;
    let counted = counts(row, tx.now);
    if others == 0 && counted {
        return Err(AppError::new(
            ProblemCode::LastLevel1,
            "This is the facility's last usable Level 1 account. Without one nothing can be submitted.",
        )
        .with_remedy("Give another account of the facility Level 1 first, then repeat this.", None));
    }
    if others >= WANTED {
        return Ok(Vec::new());
    }
    if counted {
        level_1_shortage::fell(tx, facility, others)?;
    }
    Ok(vec![Warning {
        code: "fewer_than_two_level_1".to_owned(),
        message: "The facility now has fewer than two Level 1 users. Each facility should have two or more.".to_owned(),
    }])
}

fn others_at_level_1(tx: &mut Tx<'_>, facility: FacilityId, but: AccountId) -> AppResult<usize> {
    db::account::lock_facility(tx.conn, facility)?;
    let rows = db::account::of_group(tx.conn, facility, SecurityGroup::Level1)?;
    Ok(rows.iter().filter(|row| row.id != but && counts(row, tx.now)).count())
}

/// Whether an account can sign on, if need be after a desk unlocked it.
pub fn counts(row: &AccountRow, now: DateTime<Utc>) -> bool {
    matches!(row.facts().standing(now), Standing::Active | Standing::LockedFailedAttempts | Standing::LockedInactive)
}
