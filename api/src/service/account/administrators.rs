//! Where a facility's Security Administrators are reached.

use std::collections::HashMap;

use nimrs_contract::vocabulary::{SecurityGroup, Standing};

use crate::db;
use crate::domain::ids::FacilityId;
use crate::domain::mail_address::reachable;
use crate::service::context::Tx;
use crate::service::error::AppResult;

/// The addresses of the Security Administrators of these facilities, in one query. Who has not activated the account
/// yet, or has lost it, is none; who is locked still reads mail.
pub fn addresses(tx: &mut Tx<'_>, facilities: &[FacilityId]) -> AppResult<HashMap<FacilityId, Vec<String>>> {
    let mut found: HashMap<FacilityId, Vec<String>> = HashMap::new();
    if facilities.is_empty() {
        return Ok(found);
    }
    for row in db::account::of_group_at(tx.conn, facilities, SecurityGroup::SecurityAdministrator)? {
        let works = !matches!(row.facts().standing(tx.now), Standing::Expired | Standing::Pending);
        if let (true, Some(facility), Some(address)) = (works, row.facility_id, reachable(row.email.as_deref())) {
            let known = found.entry(facility).or_default();
            if !known.contains(&address) {
                known.push(address);
            }
        }
    }
    Ok(found)
}
