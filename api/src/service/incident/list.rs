//! Lists of incidents.

use nimrs_contract::incident::{IncidentSummary, NextDue};

use crate::db;
use crate::db::clock;
use crate::db::incident::Sight;
use crate::db::incident_list::{IncidentFilter, SummaryRow};
use crate::domain::ids::{FacilityId, IncidentId};
use crate::domain::permissions::{Actor, actions, permit_anywhere};
use crate::service::context::Ctx;
use crate::service::error::AppResult;
use crate::service::page::PageRequest;

/// The incidents that the actor may see, newest first, and the id after which the next page begins.
pub async fn list(
    ctx: &Ctx,
    actor: Actor,
    filter: IncidentFilter,
    page: PageRequest<IncidentId>,
) -> AppResult<(Vec<IncidentSummary>, Option<IncidentId>)> {
    ctx.read(move |tx| {
        permit_anywhere::<actions::IncidentRead>(&actor)?;
        let rows = db::incident_list::list(tx.conn, Sight::of(&actor), &filter, page.after, page.rows())?;
        let (rows, next) = page.cut(rows, |(row, _)| row.id);
        let ids: Vec<(FacilityId, IncidentId)> = rows.iter().map(|(row, _)| (row.facility_id, row.id)).collect();
        if ids.is_empty() {
            return Ok((Vec::new(), None));
        }
        let numbers = db::incident::jc_numbers(tx.conn, &ids)?;
        let due = db::clock::open_of(tx.conn, &ids)?;
        let items = rows.into_iter().map(|(row, facility_name)| summary(row, facility_name, &numbers, &due));
        Ok((items.collect(), next))
    })
    .await
}

fn summary(
    row: SummaryRow,
    facility_name: String,
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
        facility_name,
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
    }
}
