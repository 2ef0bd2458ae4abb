//! What is due and overdue across all incidents that the actor may see.

use chrono::{DateTime, Utc};
use nimrs_contract::clock::DeadlineView;

use crate::db;
pub use crate::db::deadline::DeadlineKey;
use crate::db::deadline::{DeadlineFilter, DeadlineRow};
use crate::db::incident::Sight;
use crate::domain::clocks::{clock_row, status};
use crate::domain::ids::FacilityId;
use crate::domain::permissions::{Actor, actions, permit_anywhere};

use super::context::Ctx;
use super::error::AppResult;
use super::page::PageRequest;

/// What a list of deadlines is asked with.
#[derive(Debug, Clone, Copy, Default)]
pub struct ListDeadlines {
    /// Of this facility.
    pub facility: Option<FacilityId>,
    /// Only what is overdue.
    pub overdue_only: bool,
    /// Due before this instant.
    pub due_before: Option<DateTime<Utc>>,
}

/// What is still to be done, the next due first, and the key after which the next page begins.
pub async fn list(
    ctx: &Ctx,
    actor: Actor,
    ask: ListDeadlines,
    page: PageRequest<DeadlineKey>,
) -> AppResult<(Vec<DeadlineView>, Option<DeadlineKey>)> {
    ctx.read(move |tx| {
        permit_anywhere::<actions::IncidentRead>(&actor)?;
        let now = tx.now;
        let overdue = ask.overdue_only.then_some(now);
        let due_before = ask.due_before.into_iter().chain(overdue).min();
        let filter = DeadlineFilter { facility: ask.facility, due_before };
        let rows = db::deadline::list(tx.conn, Sight::of(&actor), filter, page.after, page.rows())?;
        let key = |row: &DeadlineRow| DeadlineKey { due_at: row.due_at.0, incident: row.incident_id, code: row.code.0 };
        let (rows, next) = page.cut(rows, key);
        Ok((rows.into_iter().map(|row| deadline(row, now)).collect(), next))
    })
    .await
}

fn deadline(row: DeadlineRow, now: DateTime<Utc>) -> DeadlineView {
    DeadlineView {
        incident_id: row.incident_id.into(),
        number: row.number,
        facility_id: row.facility_id.into(),
        facility_name: row.facility_name,
        code: row.code.0,
        title: clock_row(row.code.0).map(|row| row.title.to_owned()).unwrap_or_default(),
        due_at: row.due_at.0,
        status: status(row.original_due_at.0, None, row.extended_until.map(|at| at.0), now),
        hours_left: hours_left(row.due_at.0, now),
    }
}

/// Whole hours that are left; negative from the first second on that it is overdue.
fn hours_left(due_at: DateTime<Utc>, now: DateTime<Utc>) -> i64 {
    (due_at - now).num_seconds().div_euclid(3600)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hours_are_whole_and_negative_once_overdue() {
        let due: DateTime<Utc> = "2026-03-02T09:30:00Z".parse().unwrap();
        for (now, hours) in [("2026-03-02T02:15:00Z", 7), ("2026-03-02T09:30:00Z", 0), ("2026-03-02T09:30:01Z", -1)] {
            assert_eq!(hours_left(due, now.parse().unwrap()), hours, "{now}");
        }
    }
}
