//! Each facility should have two Level 1 users or more: below two it is warned, and the last is not let go.

use chrono::{DateTime, Utc};
use nimrs_contract::problem::Warning;
use nimrs_contract::vocabulary::{ProblemCode, SecurityGroup, Standing};

use crate::db;
use crate::db::account::AccountRow;
use crate::domain::ids::FacilityId;
use crate::service::context::Tx;
use crate::service::error::{AppError, AppResult};
use crate::service::level_1_shortage;

/// How many a facility should have.
pub const WANTED: usize = 2;

/// What becomes of the rule when an account leaves the Level 1 users.
struct Leaving {
    facility: FacilityId,
    /// How many are left.
    others: usize,
    /// Whether the account is one of them.
    counted: bool,
}

impl Leaving {
    fn of(tx: &mut Tx<'_>, row: &AccountRow) -> AppResult<Option<Self>> {
        let (SecurityGroup::Level1, Some(facility)) = (row.security_group.0, row.facility_id) else { return Ok(None) };
        let rows = db::account::of_group(tx.conn, facility, SecurityGroup::Level1)?;
        let others = rows.iter().filter(|other| other.id != row.id && counts(other, tx.now)).count();
        Ok(Some(Self { facility, others, counted: counts(row, tx.now) }))
    }

    /// Refuses the last one; warns below two.
    fn judge(&self, message: &str, instead: &str) -> AppResult<Vec<Warning>> {
        if self.others == 0 && self.counted {
            return Err(AppError::new(
                ProblemCode::LastLevel1,
                "This is the facility's last usable Level 1 account. Without one nothing can be submitted.",
            )
            .with_remedy(instead, None));
        }
        let warning = || Warning { code: "fewer_than_two_level_1".to_owned(), message: message.to_owned() };
        Ok((self.others < WANTED).then(warning).into_iter().collect())
    }
}

/// The same rule at a request that somebody else decides: what there would be to know after its approval. Nothing is
/// held, as the approval asks again.
pub fn would_leave(tx: &mut Tx<'_>, row: &AccountRow) -> AppResult<Vec<Warning>> {
    let message = "After the approval the facility has fewer than two Level 1 users. Each facility should have two or \
                   more.";
    let instead = "Ask for Level 1 for another account of the facility first, then repeat this.";
    Leaving::of(tx, row)?.map_or(Ok(Vec::new()), |leaving| leaving.judge(message, instead))
}

/// The rule of the two Level 1 users, asked before an account leaves them. When the facility falls below two by it, its
/// Security Administrators get a mail. The facility's row is held, so that two administrators cannot each remove one of
/// the last two.
pub fn leave(tx: &mut Tx<'_>, row: &AccountRow) -> AppResult<Vec<Warning>> {
    if let (SecurityGroup::Level1, Some(facility)) = (row.security_group.0, row.facility_id) {
        db::account::lock_facility(tx.conn, facility)?;
    }
    let Some(leaving) = Leaving::of(tx, row)? else { return Ok(Vec::new()) };
    let warnings = leaving.judge(
        "The facility now has fewer than two Level 1 users. Each facility should have two or more.",
        "Give another account of the facility Level 1 first, then repeat this.",
    )?;
    if leaving.counted && !warnings.is_empty() {
        level_1_shortage::fell(tx, leaving.facility, leaving.others)?;
    }
    Ok(warnings)
}

/// Whether an account can sign on, if need be after a desk unlocked it.
pub fn counts(row: &AccountRow, now: DateTime<Utc>) -> bool {
    matches!(row.facts().standing(now), Standing::Active | Standing::LockedFailedAttempts | Standing::LockedInactive)
}
