//! How the accounts stand, and which facilities have too few Level 1 users.

use std::collections::{BTreeMap, HashMap};

use chrono::{DateTime, TimeDelta, Utc};
use nimrs_contract::report::{AccessReport, AccessReportRow, Level1Shortage, ReportKey};
use nimrs_contract::vocabulary::{AccountEvent, Code, SecurityGroup, Standing};

use crate::db;
use crate::db::account::AccountRow;
use crate::db::level_1_shortage::CoverageFilter;
use crate::domain::permissions::{Actor, actions, permit_anywhere};
use crate::service::account::level_1::counts;
use crate::service::context::Ctx;
use crate::service::error::AppResult;

use super::grid::{self, Narrowed, WORK_NOTE};
use super::table::{Cell, Chart, Column, Plot, Report, Series, Table, Value};
use super::words;

/// Without a sign-on for so many days an account is dormant.
const DORMANT_DAYS: i64 = 90;
/// An account that locks within so many days locks soon.
const SOON_DAYS: i64 = 30;
/// The most facilities that are listed.
const MOST_LISTED: i64 = 10_000;

/// The report, by facility and security group. It names no accounts.
pub async fn run(ctx: &Ctx, actor: Actor, ask: Narrowed) -> AppResult<AccessReport> {
    ctx.read(move |tx| {
        permit_anywhere::<actions::ReportRun>(&actor)?;
        let now = tx.now;
        let (within, filters) = ask.within(tx, &actor, &ask.period(now)?)?;
        let names: HashMap<String, ReportKey> =
            grid::facilities(tx, within)?.into_iter().map(|key| (key.key.clone(), key)).collect();
        let mut rows: BTreeMap<(Option<ReportKey>, SecurityGroup), AccessReportRow> = BTreeMap::new();
        let mut level_1: HashMap<String, i64> = HashMap::new();
        for account in db::management_report::accounts(tx.conn, within)? {
            let id = account.facility_id.map(|id| id.0.to_string());
            let facility = id.as_ref().and_then(|id| names.get(id).cloned());
            let group = account.security_group.0;
            if let (SecurityGroup::Level1, Some(id), true) = (group, id, counts(&account, now)) {
                *level_1.entry(id).or_default() += 1;
            }
            let row = rows.entry((facility.clone(), group)).or_insert_with(|| empty(facility, group));
            *place(row, &account, now) += 1;
        }
        let filter = CoverageFilter { facility: ask.facility, fewer_than_two: true, after: None };
        let short = db::level_1_shortage::list(tx.conn, actor.scope, filter, now, MOST_LISTED)?;
        let short = short.into_iter().filter(|row| ask.field_office.is_none_or(|office| office == row.field_office.0));
        let shortage = |row: db::level_1_shortage::CoverageRow| {
            let facility = grid::facility_key(row.facility_id, &row.name);
            Level1Shortage { level_1_users: level_1.get(&facility.key).copied().unwrap_or(0), facility }
        };
        let mut short: Vec<Level1Shortage> = short.map(shortage).collect();
        short.sort_by(|one, other| one.facility.label.cmp(&other.facility.label));
        Ok(AccessReport {
            title: "Access".to_owned(),
            generated_at: now,
            filters,
            rows: rows.into_values().collect(),
            fewer_than_two_level_1: short,
            notes: vec![
                format!(
                    "Each account is counted once. Dormant: nobody has signed on for {DORMANT_DAYS} days. Locks soon: \
                     within {SOON_DAYS} days unless somebody signs on."
                ),
                WORK_NOTE.to_owned(),
            ],
        })
    })
    .await
}

fn empty(facility: Option<ReportKey>, security_group: SecurityGroup) -> AccessReportRow {
    AccessReportRow {
        facility,
        security_group,
        active: 0,
        dormant: 0,
        locks_soon: 0,
        locked: 0,
        expired: 0,
        pending: 0,
    }
}

/// Where an account is counted.
fn place<'r>(row: &'r mut AccessReportRow, account: &AccountRow, now: DateTime<Utc>) -> &'r mut i64 {
    let facts = account.facts();
    match facts.standing(now) {
        Standing::Expired | Standing::Deactivated => &mut row.expired,
        Standing::LockedFailedAttempts | Standing::LockedInactive => &mut row.locked,
        Standing::Pending => &mut row.pending,
        Standing::Active => {
            let lock = facts.end(AccountEvent::Lock, now);
            let used = facts.last_login_at.max(facts.activated_at);
            if lock.is_some_and(|end| end.at < now + TimeDelta::days(SOON_DAYS)) {
                &mut row.locks_soon
            } else if used.is_none_or(|at| at < now - TimeDelta::days(DORMANT_DAYS)) {
                &mut row.dormant
            } else {
                &mut row.active
            }
        }
    }
}

/// What is counted, in columns: key, name and how to find it.
type Counted = (&'static str, &'static str, fn(&AccessReportRow) -> i64);
const COUNTED: [Counted; 6] = [
    ("active", "Active", |row| row.active),
    ("dormant", "Dormant", |row| row.dormant),
    ("locks_soon", "Locks soon", |row| row.locks_soon),
    ("locked", "Locked", |row| row.locked),
    ("expired", "Expired", |row| row.expired),
    ("pending", "Pending", |row| row.pending),
];

impl Report for AccessReport {
    /// The accounts by facility and group. On the rows of Level 1 it says where there are fewer than two.
    fn table(&self) -> Table {
        let short: HashMap<&str, i64> =
            self.fewer_than_two_level_1.iter().map(|row| (row.facility.key.as_str(), row.level_1_users)).collect();
        let names = [("facility", "Facility id"), ("facility_label", "Facility"), ("security_group", "Security group")];
        let last = ("fewer_than_two_level_1", "Fewer than two Level 1");
        let columns = names.into_iter().chain(COUNTED.map(|(key, label, _)| (key, label))).chain([last]);
        let mut rows: Vec<Vec<Cell>> = self.rows.iter().map(|row| cells(row, &short)).collect();
        // A facility without any Level 1 account has no row for them.
        for shortage in &self.fewer_than_two_level_1 {
            let is_there = |row: &AccessReportRow| {
                row.security_group == SecurityGroup::Level1 && row.facility.as_ref() == Some(&shortage.facility)
            };
            if !self.rows.iter().any(is_there) {
                rows.push(cells(&empty(Some(shortage.facility.clone()), SecurityGroup::Level1), &short));
            }
        }
        Table {
            heading: grid::heading(&self.title, None, &self.filters, self.generated_at, &self.notes),
            columns: columns.map(|(key, label)| Column { key, label }).collect(),
            rows,
        }
    }

    fn chart(&self) -> Option<Chart> {
        let groups: Vec<SecurityGroup> = SecurityGroup::ALL
            .iter()
            .copied()
            .filter(|group| self.rows.iter().any(|row| row.security_group == *group))
            .collect();
        let values = |count: fn(&AccessReportRow) -> i64| -> Vec<Value> {
            let of = |group: SecurityGroup| self.rows.iter().filter(|row| row.security_group == group).map(count).sum();
            groups.iter().map(|group| grid::drawn(Some(of(*group)))).collect()
        };
        let series = COUNTED
            .iter()
            .map(|(_, name, count)| Series { name: (*name).to_owned(), values: values(*count) })
            .collect();
        let labels = groups.iter().map(|group| words::group(*group).to_owned()).collect();
        let heading = grid::heading(&self.title, None, &self.filters, self.generated_at, &self.notes);
        Some(Chart { heading, unit: "accounts".to_owned(), plot: Plot::StackedBars { labels, series } })
    }
}

fn cells(row: &AccessReportRow, short: &HashMap<&str, i64>) -> Vec<Cell> {
    let text = |part: fn(&ReportKey) -> &String| {
        row.facility.as_ref().map_or(Cell::Empty, |key| Cell::Text(part(key).clone()))
    };
    let mut cells = vec![text(|key| &key.key), text(|key| &key.label)];
    cells.push(Cell::Text(row.security_group.code().to_owned()));
    cells.extend(COUNTED.iter().map(|(_, _, count)| Cell::Count(count(row))));
    let key = row.facility.as_ref().map(|key| key.key.as_str()).filter(|_| row.security_group == SecurityGroup::Level1);
    let warning = key.and_then(|key| short.get(key)).map_or("no", |_| "yes");
    cells.push(Cell::Text(warning.to_owned()));
    cells
}
