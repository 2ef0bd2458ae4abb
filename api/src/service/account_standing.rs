//! Which accounts lock or expire when, which are locked and why, and which facilities have too few Level 1 users.

use std::collections::HashMap;

use chrono::{DateTime, TimeDelta, Utc};
use nimrs_contract::account_standing::{AccountStandingView, Level1CoverageView};
use nimrs_contract::vocabulary::{AccountEvent, ContactTopic, SecurityGroup, StaffKind, Standing};

use crate::db;
use crate::db::account::AccountRow;
use crate::db::account_standing::StandingFilter;
pub use crate::db::account_standing::StandingKey;
use crate::db::level_1_shortage::{CoverageFilter, CoverageRow};
use crate::domain::calendar::{end_of_day_after, wall_clock_ny};
use crate::domain::contacts::contact_for;
use crate::domain::ids::FacilityId;
use crate::domain::permissions::{Actor, actions, permit_anywhere};
use crate::domain::standing::End;
use crate::domain::way_back::way_back;

use super::account::level_1::{WANTED, counts};
use super::account::organization;
use super::context::Ctx;
use super::error::AppResult;
use super::page::PageRequest;
use super::refusal::card;

/// What a list of standings is asked with.
#[derive(Debug, Clone, Copy, Default)]
pub struct ListStandings {
    /// With this standing.
    pub standing: Option<Standing>,
    /// Of this facility.
    pub facility: Option<FacilityId>,
    /// Of which something ends within so many calendar days (New York), today being 0.
    pub ends_within_days: Option<u32>,
}

/// The accounts the actor may see, what ends next first, and the key after which the next page begins.
pub async fn list(
    ctx: &Ctx,
    actor: Actor,
    ask: ListStandings,
    page: PageRequest<StandingKey>,
) -> AppResult<(Vec<AccountStandingView>, Option<StandingKey>)> {
    ctx.read(move |tx| {
        permit_anywhere::<actions::AccountRead>(&actor)?;
        let now = tx.now;
        let ends_before = ask.ends_within_days.map(|days| end_of_day_after(now, days) + TimeDelta::seconds(1));
        let filter = StandingFilter { standing: ask.standing, facility: ask.facility, ends_before };
        let rows = db::account_standing::list(tx.conn, actor.scope, filter, page.after, now, page.rows())?;
        let (rows, next) = page.cut(rows, |(row, ..)| StandingKey {
            ends_at: row.facts().next_end(now).map(|end| end.at),
            account: row.id,
        });
        Ok((rows.into_iter().map(|(row, name, _)| standing_view(&row, name, now)).collect(), next))
    })
    .await
}

fn standing_view(row: &AccountRow, facility_name: Option<String>, now: DateTime<Utc>) -> AccountStandingView {
    let facts = row.facts();
    let standing = facts.standing(now);
    let end = facts.next_end(now);
    let way = way_back(standing, row.staff_kind.0);
    AccountStandingView {
        account_id: row.id.into(),
        user_id: row.user_id.clone(),
        display_name: row.display_name.clone(),
        security_group: row.security_group.0,
        staff_kind: row.staff_kind.0,
        organization: organization(row, facility_name),
        standing,
        last_login_at: facts.last_login_at,
        locks_at: facts.locks_at(),
        expires_at: facts.expires_at(),
        next_event: end.map(|end| end.event),
        days_left: end.map(|end| end.days_left(now)),
        why: why(row, standing),
        what_to_do: match &way {
            Some(way) => way.text.to_owned(),
            None => keep(end),
        },
        contact: way.and_then(|way| way.contact).map(card),
    }
}

fn keep(end: Option<End>) -> String {
    match end {
        Some(End { event: AccountEvent::Lock, at }) => {
            format!("Sign on before {}: then it locks. Every sign-on starts the count anew.", wall_clock_ny(at))
        }
        Some(End { at, .. }) => {
            format!("Sign on before {}: then it expires. Every sign-on starts the count anew.", wall_clock_ny(at))
        }
        None => "Sign on at least once in six months.".to_owned(),
    }
}

/// Why it stands as it does, with the date.
fn why(row: &AccountRow, standing: Standing) -> String {
    let facts = row.facts();
    let used = || match (facts.last_login_at.max(facts.activated_at), facts.last_login_at) {
        (Some(at), Some(login)) if at == login => format!("the last sign-on was on {}", wall_clock_ny(at)),
        (Some(at), _) => format!("nobody has signed on since the activation on {}", wall_clock_ny(at)),
        (None, _) => "nobody has signed on yet".to_owned(),
    };
    match standing {
        Standing::Active => format!("It can be used; {}.", used()),
        Standing::LockedInactive => format!("No sign-on for six months: {}.", used()),
        Standing::Expired => format!("No sign-on for a year: {}.", used()),
        Standing::LockedFailedAttempts => "Three failed sign-ons in a row.".to_owned(),
        Standing::Pending => "The e-token has not been activated.".to_owned(),
        Standing::Deactivated => match row.deactivated_at {
            Some(at) => format!("It was taken out of use on {}.", wall_clock_ny(at.0)),
            None => "It was taken out of use.".to_owned(),
        },
    }
}

/// What a list of facilities and their Level 1 users is asked with.
#[derive(Debug, Clone, Copy, Default)]
pub struct ListCoverage {
    /// This facility.
    pub facility: Option<FacilityId>,
    /// Only those with fewer than two.
    pub fewer_than_two: bool,
}

/// The facilities in use that the actor may see, with their Level 1 users.
pub async fn coverage(
    ctx: &Ctx,
    actor: Actor,
    ask: ListCoverage,
    page: PageRequest<FacilityId>,
) -> AppResult<(Vec<Level1CoverageView>, Option<FacilityId>)> {
    ctx.read(move |tx| {
        permit_anywhere::<actions::AccountRead>(&actor)?;
        let now = tx.now;
        let filter = CoverageFilter { facility: ask.facility, fewer_than_two: ask.fewer_than_two, after: page.after };
        let rows = db::level_1_shortage::list(tx.conn, actor.scope, filter, now, page.rows())?;
        let (rows, next) = page.cut(rows, |row| row.facility_id);
        let ids: Vec<FacilityId> = rows.iter().map(|row| row.facility_id).collect();
        let mut accounts: HashMap<FacilityId, Vec<AccountRow>> = HashMap::new();
        for account in db::account::of_group_at(tx.conn, &ids, SecurityGroup::Level1)? {
            if let Some(facility) = account.facility_id {
                accounts.entry(facility).or_default().push(account);
            }
        }
        let view = |row: CoverageRow| {
            let level_1 = accounts.remove(&row.facility_id).unwrap_or_default();
            coverage_view(row, &level_1, now)
        };
        Ok((rows.into_iter().map(view).collect(), next))
    })
    .await
}

fn coverage_view(row: CoverageRow, accounts: &[AccountRow], now: DateTime<Utc>) -> Level1CoverageView {
    let usable: Vec<&AccountRow> = accounts.iter().filter(|account| counts(account, now)).collect();
    let active = usable.iter().filter(|account| account.facts().standing(now) == Standing::Active).count();
    let count = |count: usize| i64::try_from(count).unwrap_or(i64::MAX);
    let short = usable.len() < WANTED;
    let staff_kind = if row.operated_by_state { StaffKind::State } else { StaffKind::Local };
    Level1CoverageView {
        facility_id: row.facility_id.into(),
        facility_name: row.name,
        field_office: row.field_office.0,
        level_1_users: count(usable.len()),
        active: count(active),
        fewer_than_two: short,
        told_at: row.short_since.map(|at| at.0).filter(|_| short),
        next_end_at: usable.iter().filter_map(|account| account.facts().next_end(now)).map(|end| end.at).min(),
        what_to_do: short.then(|| {
            "Give another account of the facility Level 1, or request access for another person. Only Level 1 submits \
             incidents."
                .to_owned()
        }),
        contact: if short { contact_for(ContactTopic::NewUser, staff_kind).map(card) } else { None },
    }
}
