//! Searching. A page is cut by resources, though an incident may be several.

use std::collections::HashMap;

use serde::{Deserialize, Serialize};
use serde_json::json;

use crate::db;
use crate::db::incident::Sight;
use crate::db::incident_filter::{IncidentFilter, TimeRange};
use crate::db::incident_list::{ListKey, Order, SummaryRow};
use crate::domain::fhir::search::{Asked, Named, Range};
use crate::domain::fhir::{Recorded, Slot};
use crate::domain::ids::{FacilityId, IncidentId, PersonId};
use crate::domain::permissions::{Actor, Target, actions, permit, permit_anywhere};
use crate::service::audit::{self, Event, Subject};
use crate::service::context::{Ctx, Tx};
use crate::service::error::AppResult;

use super::Shown;
use super::recorded::of_latest;

/// The most incidents that are looked through for a client.
const MOST: i64 = 1000;

/// Where a page begins: after this incident, and after so many resources of the next one.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct PageKey {
    after: Option<ListKey>,
    skip: usize,
}

/// A page of what was found.
#[derive(Debug, Default)]
pub struct Found {
    /// The resources.
    pub items: Vec<Shown>,
    /// How many there are in all, where it was asked.
    pub total: Option<i64>,
    /// Where the next page begins.
    pub next: Option<PageKey>,
    /// The incidents of which a case number is shown.
    named: Vec<(FacilityId, IncidentId)>,
}

/// A page of the resources that the actor may see, with what was asked for.
pub async fn search(ctx: &Ctx, actor: Actor, asked: Asked, limit: usize, from: PageKey) -> AppResult<Found> {
    let who = actor.clone();
    let found = ctx
        .read(move |tx| {
            permit_anywhere::<actions::IncidentRead>(&who)?;
            let wants_total = asked.total || asked.only_count;
            let Some(filter) = filter(tx, &who, &asked)? else {
                return Ok(Found { total: wants_total.then_some(0), ..Found::default() });
            };
            let total = if wants_total { Some(total(tx, &who, &asked, &filter)?) } else { None };
            let found = if asked.only_count { Found::default() } else { page(tx, &who, &asked, &filter, limit, from)? };
            Ok(Found { total, ..found })
        })
        .await?;
    if !found.named.is_empty() {
        let named = found.named.clone();
        ctx.write(move |tx| named.into_iter().try_for_each(|key| note(tx, &actor, key))).await?;
    }
    Ok(found)
}

/// What the search is narrowed to; nothing where nothing can be found.
fn filter(tx: &mut Tx<'_>, actor: &Actor, asked: &Asked) -> AppResult<Option<IncidentFilter>> {
    if asked.is_empty() {
        return Ok(None);
    }
    let mut among: Option<Vec<IncidentId>> = None;
    if let Some(ids) = &asked.ids {
        let mut incidents: Vec<IncidentId> = ids.iter().copied().map(IncidentId).collect();
        incidents.extend(db::fhir::incidents_of(tx.conn, ids.iter().copied().map(PersonId).collect())?);
        among = Some(incidents);
    }
    if let Some(number) = &asked.case_number {
        let theirs = db::fhir::with_case_number(tx.conn, Sight::of(actor), number, MOST)?;
        among = Some(match among {
            None => theirs,
            Some(before) => before.into_iter().filter(|id| theirs.contains(id)).collect(),
        });
    }
    if among.as_ref().is_some_and(Vec::is_empty) {
        return Ok(None);
    }
    let (number, external_reference) = match &asked.named {
        None => (None, None),
        Some(Named::Number(number)) => (Some(number.clone()), None),
        Some(Named::Reference(reference)) => (None, Some(reference.clone())),
    };
    Ok(Some(IncidentFilter {
        ids: among,
        incident_types: asked.types.clone().unwrap_or_default(),
        facility: asked.facility.map(FacilityId),
        number,
        external_reference,
        occurred: range(asked.occurred),
        updated: range(asked.updated),
        ..IncidentFilter::default()
    }))
}

fn range(range: Range) -> TimeRange {
    TimeRange { from: range.from, to: range.to }
}

fn order(asked: &Asked, filter: &IncidentFilter) -> Order {
    Order::of(filter, asked.sort)
}

fn page(
    tx: &mut Tx<'_>,
    actor: &Actor,
    asked: &Asked,
    filter: &IncidentFilter,
    limit: usize,
    from: PageKey,
) -> AppResult<Found> {
    let order = order(asked, filter);
    let wanted = i64::try_from(limit).unwrap_or(i64::MAX).saturating_add(1);
    let rows = db::incident_list::list(tx.conn, Sight::of(actor), (filter, order), from.after.as_ref(), wanted)?;
    let whole = rows.len() as i64 == wanted;
    let mut found = Found::default();
    let mut key = from;
    for (row, recorded) in rows.iter().zip(recorded(tx, actor, &rows)?) {
        let fitting: Vec<Slot> = recorded.slots().into_iter().filter(|slot| fits(asked, &recorded, *slot)).collect();
        for slot in fitting.iter().skip(key.skip) {
            if found.items.len() == limit {
                found.next = Some(key);
                return Ok(found);
            }
            key.skip += 1;
            let resource = recorded.resource(*slot);
            if resource["subject"].get("identifier").is_some() {
                found.named.push((row.facility_id, row.id));
            }
            found.items.push(Shown { resource, version: recorded.version, updated_at: recorded.updated_at });
        }
        key = PageKey { after: Some(order.key(row)), skip: 0 };
    }
    found.next = Some(key).filter(|_| whole);
    found.named.dedup();
    Ok(found)
}

/// How many resources there are. By their clients they are counted one by one, among few.
fn total(tx: &mut Tx<'_>, actor: &Actor, asked: &Asked, filter: &IncidentFilter) -> AppResult<i64> {
    let sight = Sight::of(actor);
    if filter.ids.is_none() {
        return Ok(db::fhir::count(tx.conn, sight, filter)?);
    }
    let rows = db::incident_list::list(tx.conn, sight, (filter, order(asked, filter)), None, MOST)?;
    let all = recorded(tx, actor, &rows)?;
    let fitting =
        |recorded: &Recorded| recorded.slots().into_iter().filter(|slot| fits(asked, recorded, *slot)).count();
    Ok(all.iter().map(|recorded| fitting(recorded) as i64).sum())
}

/// Whether a resource is one of those asked for, beside what its incident is asked for. Who may not know a client's number
/// finds nothing by it.
fn fits(asked: &Asked, recorded: &Recorded, slot: Slot) -> bool {
    let by_id = asked.ids.as_ref().is_none_or(|ids| ids.contains(&slot.id));
    let by_number = asked.case_number.as_ref().is_none_or(|number| {
        let theirs = recorded.subject(slot).and_then(|person| person.local_case_number.as_ref());
        recorded.identified && theirs == Some(number)
    });
    by_id && by_number
}

/// The incidents of a list, in its order.
fn recorded(tx: &mut Tx<'_>, actor: &Actor, rows: &[SummaryRow]) -> AppResult<Vec<Recorded>> {
    let keys: Vec<(FacilityId, IncidentId)> = rows.iter().map(|row| (row.facility_id, row.id)).collect();
    if keys.is_empty() {
        return Ok(Vec::new());
    }
    let mut facilities: Vec<FacilityId> = keys.iter().map(|(facility, _)| *facility).collect();
    facilities.sort_unstable();
    facilities.dedup();
    let names = db::incident::facility_names(tx.conn, facilities)?;
    let has_reason = tx.request.access_reason.is_some();
    let mut found: HashMap<IncidentId, Recorded> = HashMap::new();
    for row in db::fhir::latest(tx.conn, &keys)? {
        let target = Target::facility(row.facility_id, row.field_office.0)
            .made_by(row.created_by)
            .jc_linked(row.jc_linked)
            .with_reason(has_reason);
        let identified = permit::<actions::IncidentIdentify>(actor, &target).is_ok();
        let name = names.get(&row.facility_id).map(String::as_str).unwrap_or_default();
        found.insert(row.id, of_latest(row, name, identified));
    }
    Ok(rows.iter().filter_map(|row| found.remove(&row.id)).collect())
}

/// Writes down that a client's number was read.
fn note(tx: &mut Tx<'_>, actor: &Actor, (facility, id): (FacilityId, IncidentId)) -> AppResult<()> {
    let event = Event {
        action: "incident.read",
        subject: Subject::new("incident", id).of(facility, id),
        reason: tx.request.access_reason.clone(),
        details: Some(json!({ "operation": tx.request.operation, "identified": true })),
    };
    audit::done(tx, actor, event)
}
