//! Full-text search: what is kept of an incident in the index, and what is found in it.
//!
//! Words may be names, so that they are never written down: not in logs, not in the audit log. That somebody searched for
//! them where a reason opens them is, also where nothing was found: that nobody bears a name tells something too.

use std::collections::HashMap;

use chrono::Datelike;
use nimrs_contract::incident::IncidentSummary;
use nimrs_contract::search::SearchMatch;
use nimrs_contract::vocabulary::{Grant, IncidentStatus, MatchClass, Permission, ProblemCode};
use serde::{Deserialize, Serialize};
use serde_json::json;

use crate::db;
use crate::db::incident::Sight;
use crate::db::incident_filter::{IncidentFilter, TimeRange};
use crate::db::incident_list::{ListKey, SummaryRow};
use crate::db::incident_search::Indexed;
use crate::domain::ids::{FacilityId, IncidentId};
use crate::domain::permissions::{Actor, Scope, actions, permit_anywhere};
use crate::domain::search::{Names, Query, Rank};
use crate::domain::search_document::{Mark, SearchDocument, document_id};
use crate::service::audit::{self, Event, Subject};
use crate::service::context::{Ctx, RequestInfo, Tx};
use crate::service::error::{AppError, AppResult};
use crate::service::page::PageRequest;

use super::filter::NarrowedBy;
use super::list::summaries;
use super::{Incident, list, snippets};

/// The most hits of the index that are looked at for one page, where conditions that the index does not know let few
/// through. The page then ends early, and its cursor goes on.
const MOST_LOOKED_AT: usize = 20_000;
/// The most hits that are looked at at once.
const MOST_AT_ONCE: i64 = 1000;

/// Where a page of a list or of a search begins.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum PageKey {
    /// In a list.
    Listed(ListKey),
    /// In a search: after this document of this rank, counted from the best.
    Found(u8, i64),
}

/// What was found, with its rank and document.
struct Found {
    rank: Rank,
    doc_id: i64,
    row: SummaryRow,
}

/// The incidents that the actor may see and that fit, and the key of the next page. Where names are shown, the reading is
/// written down before the answer leaves, and so is each search of those to whom only a reason opens the names.
pub async fn search(
    ctx: &Ctx,
    actor: Actor,
    asked: NarrowedBy,
    page: PageRequest<PageKey>,
) -> AppResult<(Vec<IncidentSummary>, Option<PageKey>)> {
    let Some(query) = asked.query else {
        let page = PageRequest { limit: page.limit, after: page.after.map(listed).transpose()? };
        let (items, next) = list(ctx, actor, (asked.filter, asked.sort), page).await?;
        return Ok((items, next.map(PageKey::Listed)));
    };
    let (reader, filter) = (actor.clone(), asked.filter);
    let (items, named, next) = ctx.read(move |tx| page_of(tx, &reader, (&query, &filter), &page)).await?;
    let opened = opened_at(&actor, &ctx.request);
    if !named.is_empty() || opened.is_some() {
        let hits = items.len();
        ctx.write(move |tx| {
            if let Some(facility) = opened {
                note_search(tx, &actor, facility, hits)?;
            }
            note_named(tx, &actor, &named)
        })
        .await?;
    }
    Ok((items, next))
}

fn listed(key: PageKey) -> AppResult<ListKey> {
    match key {
        PageKey::Listed(key) => Ok(key),
        PageKey::Found(..) => {
            Err(AppError::new(ProblemCode::CursorMismatch, ProblemCode::CursorMismatch.explanation()))
        }
    }
}

type PageOf = (Vec<IncidentSummary>, Vec<(FacilityId, IncidentId)>, Option<PageKey>);

fn page_of(
    tx: &mut Tx<'_>,
    actor: &Actor,
    (query, filter): (&Query, &IncidentFilter),
    page: &PageRequest<PageKey>,
) -> AppResult<PageOf> {
    permit_anywhere::<actions::IncidentRead>(actor)?;
    let (found, next) = look(tx, actor, (query, filter), page)?;
    let ranks: HashMap<_, Rank> = found.iter().map(|found| (found.row.id, found.rank)).collect();
    let rows: Vec<SummaryRow> = found.into_iter().map(|found| found.row).collect();
    let (places, named) = snippets::of_page(tx, actor, query, &rows, &ranks)?;
    let mut places: HashMap<_, _> = places.into_iter().collect();
    let mut items = summaries(tx, rows)?;
    for item in &mut items {
        let id = IncidentId(item.id);
        let class = ranks.get(&id).map_or(MatchClass::Words, |rank| class(*rank));
        item.found = Some(SearchMatch { class, snippets: places.remove(&id).unwrap_or_default() });
    }
    Ok((items, named, next))
}

fn class(rank: Rank) -> MatchClass {
    match rank {
        Rank::Number => MatchClass::Number,
        Rank::Name => MatchClass::Name,
        Rank::Phrase => MatchClass::Phrase,
        Rank::Words => MatchClass::Words,
    }
}

/// One rank after the other, each newest first.
fn look(
    tx: &mut Tx<'_>,
    actor: &Actor,
    (query, filter): (&Query, &IncidentFilter),
    page: &PageRequest<PageKey>,
) -> AppResult<(Vec<Found>, Option<PageKey>)> {
    let (sight, wanted) = (Sight::of(actor).in_use(), usize::try_from(page.limit).unwrap_or(0));
    let (names, narrow) = (names_for(actor, tx.request), narrow(sight, filter));
    let (first, mut before) = match &page.after {
        None => (0, i64::MAX),
        Some(PageKey::Found(rank, doc_id)) => (*rank, *doc_id),
        Some(PageKey::Listed(_)) => {
            return Err(AppError::new(ProblemCode::CursorMismatch, ProblemCode::CursorMismatch.explanation()));
        }
    };
    let (mut found, mut looked_at): (Vec<Found>, usize) = (Vec::new(), 0);
    for rank in Rank::ALL.into_iter().filter(|rank| place_of(*rank) >= first) {
        if place_of(rank) > first {
            before = i64::MAX;
        }
        let Some(asked) = query.asked(rank, &names, &narrow) else { continue };
        let mut at_once = page.rows();
        loop {
            let hits = db::incident_search::hits(tx.conn, &asked, before, at_once)?;
            let ids = hits.iter().map(|hit| hit.incident_id).collect();
            let rows = db::incident_list::among(tx.conn, sight, filter, ids)?;
            let mut rows: HashMap<_, _> = rows.into_iter().map(|row| (row.id, row)).collect();
            for hit in &hits {
                let Some(row) = rows.remove(&hit.incident_id) else { continue };
                if found.len() == wanted {
                    let next = found.last().map(|last| PageKey::Found(place_of(last.rank), last.doc_id));
                    return Ok((found, next));
                }
                found.push(Found { rank, doc_id: hit.doc_id, row });
            }
            looked_at += hits.len();
            let Some(last) = hits.last().filter(|_| hits.len() as i64 == at_once) else { break };
            before = last.doc_id;
            if looked_at >= MOST_LOOKED_AT {
                return Ok((found, Some(PageKey::Found(place_of(rank), before))));
            }
            at_once = (at_once * 4).min(MOST_AT_ONCE);
        }
    }
    Ok((found, None))
}

/// The place of a rank among all, the best being 0.
fn place_of(rank: Rank) -> u8 {
    match rank {
        Rank::Number => 0,
        Rank::Name => 1,
        Rank::Phrase => 2,
        Rank::Words => 3,
    }
}

/// Whose names the actor may search for, with this request.
fn names_for(actor: &Actor, request: &RequestInfo) -> Names {
    match actor.may(Permission::IncidentIdentify) {
        Grant::No => Names::Never,
        // Of the records that are seen, all carry a number.
        Grant::Yes | Grant::JcLinked => Names::Always,
        Grant::Own => Names::Where(vec![Mark::Creator(actor.account_id)]),
        Grant::WithReason if request.access_reason.is_some() => Names::Always,
        Grant::WithReason => Names::Where(actor.emergency.iter().map(|grant| Mark::Facility(grant.facility)).collect()),
    }
}

/// Whether a reason or an emergency access puts names within the reach of this search, and at which facility where it is
/// one.
fn opened_at(actor: &Actor, request: &RequestInfo) -> Option<Option<FacilityId>> {
    if actor.may(Permission::IncidentIdentify) != Grant::WithReason {
        return None;
    }
    let emergency = actor.emergency.last().map(|grant| grant.facility);
    match (actor.scope, emergency, &request.access_reason) {
        (_, None, None) => None,
        (Scope::Facility(own), ..) => Some(Some(own)),
        (_, facility, None) => Some(facility),
        (_, _, Some(_)) => Some(None),
    }
}

/// What the index knows of what is visible and asked for, so that the cost does not grow with what others have. What is
/// left is asked of the incidents themselves.
fn narrow(sight: Sight, filter: &IncidentFilter) -> Vec<Vec<Mark>> {
    let one = |mark: Option<Mark>| mark.into_iter().collect::<Vec<_>>();
    let number = |number: &Option<String>| one(number.clone().map(Mark::Number));
    let all = [
        match sight.scope {
            Scope::Facility(facility) => vec![Mark::Facility(facility)],
            Scope::Region(office) => vec![Mark::Office(office)],
            Scope::State | Scope::Desk(_) | Scope::Nothing => Vec::new(),
        },
        one(sight.jc_linked_only.then_some(Mark::JcLinked)),
        filter.statuses.iter().copied().map(Mark::Status).collect(),
        filter.incident_types.iter().copied().map(Mark::Type).collect(),
        filter.classes.iter().copied().map(Mark::Class).collect(),
        one(filter.facility.map(Mark::Facility)),
        one(filter.unit.map(Mark::Unit)),
        one(filter.county.clone().map(Mark::County)),
        one(filter.field_office.map(Mark::Office)),
        one(filter.created_by.map(Mark::Creator)),
        one(filter.late.filter(|late| *late).map(|_| Mark::Late)),
        one(filter.historical.filter(|historical| *historical).map(|_| Mark::Historical)),
        number(&filter.jc_number),
        number(&filter.number),
        years(filter.occurred),
    ];
    all.into_iter().filter(|marks| !marks.is_empty()).collect()
}

/// The years of a range that is no longer than some.
fn years(range: TimeRange) -> Vec<Mark> {
    const MOST: i32 = 30;
    let (Some(from), Some(to)) = (range.from, range.to) else { return Vec::new() };
    if to.year() - from.year() > MOST {
        return Vec::new();
    }
    (from.year()..=to.year()).map(Mark::Year).collect()
}

/// Writes down that names were within reach of a search, without its words.
fn note_search(tx: &mut Tx<'_>, actor: &Actor, facility: Option<FacilityId>, hits: usize) -> AppResult<()> {
    let event = Event {
        action: "incident.search",
        subject: Subject { kind: "incident", facility, ..Subject::default() },
        reason: tx.request.access_reason.clone(),
        details: Some(json!({ "operation": tx.request.operation, "hits": hits })),
    };
    audit::done(tx, actor, event)
}

/// Writes down that names were shown.
fn note_named(tx: &mut Tx<'_>, actor: &Actor, named: &[(FacilityId, IncidentId)]) -> AppResult<()> {
    for (facility, id) in named {
        let event = Event {
            action: "incident.read",
            subject: Subject::new("incident", *id).of(*facility, *id),
            reason: tx.request.access_reason.clone(),
            details: Some(json!({ "operation": tx.request.operation, "identified": true, "search": true })),
        };
        audit::done(tx, actor, event)?;
    }
    Ok(())
}

/// What the index holds of an incident; nothing of one that is out of use.
pub(super) fn indexed(incident: &Incident) -> Option<Indexed> {
    let row = &incident.row;
    if matches!(row.status.0, IncidentStatus::Discarded | IncidentStatus::Voided) {
        return None;
    }
    let content = &row.content.0;
    let mut document = SearchDocument::new(document_id(&row.number)?, &marks(incident));
    document.numbers(&row.number, row.external_reference.as_deref(), &content.jc_numbers);
    document.texts(content, incident.people.iter().map(|person| &person.content.0));
    Some(Indexed::new(row.facility_id, row.id, document))
}

fn marks(incident: &Incident) -> Vec<Mark> {
    let row = &incident.row;
    let known = [
        row.unit_id.map(Mark::Unit),
        row.incident_type.map(|kind| Mark::Type(kind.0)),
        row.class.map(|class| Mark::Class(class.0)),
        row.occurred_at.map(|at| Mark::Year(at.0.year())),
        row.jc_linked.then_some(Mark::JcLinked),
        row.late.then_some(Mark::Late),
        row.historical_at.map(|_| Mark::Historical),
    ];
    let mut marks = vec![
        Mark::Facility(row.facility_id),
        Mark::Office(row.field_office.0),
        Mark::County(row.county_fips.clone()),
        Mark::Status(row.status.0),
        Mark::Creator(row.created_by),
    ];
    marks.extend(known.into_iter().flatten());
    marks
}
