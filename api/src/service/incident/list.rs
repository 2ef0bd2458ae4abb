//! Lists of incidents.

use std::collections::HashMap;

use nimrs_contract::incident::{IncidentSummary, NextDue};
use nimrs_contract::vocabulary::IncidentSort;

use crate::db;
use crate::db::clock;
use crate::db::incident::Sight;
use crate::db::incident_filter::IncidentFilter;
use crate::db::incident_list::{ListKey, Order, SummaryRow};
use crate::domain::ids::{FacilityId, IncidentId};
use crate::domain::permissions::{Actor, actions, permit_anywhere};
use crate::service::context::{Ctx, Tx};
use crate::service::error::AppResult;
use crate::service::page::PageRequest;

/// The incidents that the actor may see, in an order, and the key after which the next page begins.
pub async fn list(
    ctx: &Ctx,
    actor: Actor,
    (filter, sort): (IncidentFilter, Option<IncidentSort>),
    page: PageRequest<ListKey>,
) -> AppResult<(Vec<IncidentSummary>, Option<ListKey>)> {
    ctx.read(move |tx| {
        permit_anywhere::<actions::IncidentRead>(&actor)?;
        let order = Order::of(&filter, sort);
        let sight = Sight::of(&actor);
        let rows = db::incident_list::list(tx.conn, sight, (&filter, order), page.after.as_ref(), page.rows())?;
        let (rows, next) = page.cut(rows, |row| order.key(row));
        Ok((summaries(tx, rows)?, next))
    })
    .await
}

/// The incidents of a page, with what is shown of them.
pub(super) fn summaries(tx: &mut Tx<'_>, rows: Vec<SummaryRow>) -> AppResult<Vec<IncidentSummary>> {
    let ids: Vec<(FacilityId, IncidentId)> = rows.iter().map(|row| (row.facility_id, row.id)).collect();
    if ids.is_empty() {
        return Ok(Vec::new());
    }
    let mut facilities: Vec<FacilityId> = rows.iter().map(|row| row.facility_id).collect();
    facilities.sort_unstable();
    facilities.dedup();
    let names = db::incident::facility_names(tx.conn, facilities)?;
    let numbers = db::incident::jc_numbers(tx.conn, &ids)?;
    let due = db::clock::open_of(tx.conn, &ids)?;
    Ok(rows.into_iter().map(|row| summary(row, &names, &numbers, &due)).collect())
}

fn summary(
    row: SummaryRow,
    names: &HashMap<FacilityId, String>,
    numbers: &[(IncidentId, String)],
    due: &[clock::NextDue],
) -> IncidentSummary {
    let jc_numbers = numbers.iter().filter(|(incident, _)| *incident == row.id).map(|(_, number)| number.clone());
    // By incident the next due comes first.
    let next_due = due.iter().find(|(incident, _, _)| *incident == row.id);
    IncidentSummary {
        id: row.id.into(),
        number: row.number,
        facility_id: row.facility_id.into(),
        facility_name: names.get(&row.facility_id).cloned().unwrap_or_default(),
        unit_id: row.unit_id.map(Into::into),
        status: row.status.0,
        incident_type: row.incident_type.map(|kind| kind.0),
        class: row.class.map(|class| class.0),
        occurred_at: row.occurred_at.map(|at| at.0),
        discovered_at: row.discovered_at.map(|at| at.0),
        jc_numbers: jc_numbers.collect(),
        next_due: next_due.map(|(_, code, due_at)| NextDue { code: code.0, due_at: due_at.0 }),
        created_at: row.created_at.0,
        updated_at: row.updated_at.0,
        version: row.version,
        found: None,
    }
}
