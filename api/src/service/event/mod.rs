//! Events: collected while a transaction writes its audit entries, written as its last statement, and read as a feed.

mod stream;
mod ticket;

use chrono::{DateTime, Utc};
use nimrs_contract::event::{CloudEvent, EventData, EventPage, EventTypeView};
use nimrs_contract::vocabulary::{Code, EventType};

use crate::db;
use crate::db::event::{EventRow, EventSight};
use crate::db::types::{At, Coded, RowId};
use crate::domain::event::{about, describe, full_type, of_act, resource, types};
use crate::domain::ids::FacilityId;
use crate::domain::permissions::actions::IncidentRead;
use crate::domain::permissions::{Actor, permit_anywhere};

use super::audit::Event;
use super::context::{Ctx, Tx};
use super::error::{AppError, AppResult};

pub use stream::{Said, Streams, follow, watch};
pub use ticket::{caller, issue};

/// What of the feed is asked for.
#[derive(Debug, Clone, Default)]
pub struct FeedAsk {
    /// After this position.
    pub after: i64,
    /// At most this many.
    pub limit: i64,
    /// Of these types; none for all.
    pub kinds: Vec<EventType>,
    /// Of this facility.
    pub facility: Option<FacilityId>,
}

/// Takes note of an act, to be told with the commit. What is in no catalogue is not told.
pub fn collect(tx: &mut Tx<'_>, event: &Event, at: DateTime<Utc>) {
    let details = event.details.as_ref();
    let version = details.and_then(|details| details["version"].as_i64()).and_then(|version| version.try_into().ok());
    let told = of_act(event.action, event.subject.kind, version);
    let (Some(told), Some(id)) = (told, event.subject.id) else { return };
    let row = EventRow {
        position: 0,
        id: tx.id(),
        kind: Coded(told),
        at: At(at),
        facility_id: event.subject.facility,
        incident_id: event.subject.incident,
        subject_kind: about(told).kind().to_owned(),
        subject_id: RowId(id),
        version,
        status: details.and_then(|details| details["status"].as_str()).map(str::to_owned),
    };
    tx.events.push(row);
}

/// Writes what was collected. The last statement of a transaction: from here to the commit no other tells anything.
pub fn write(tx: &mut Tx<'_>) -> AppResult<()> {
    let events = std::mem::take(&mut tx.events);
    Ok(db::event::insert(tx.conn, events)?)
}

/// The event as it is told.
pub fn view(row: &EventRow, source: &str) -> CloudEvent {
    let resource = resource(row.kind.0, row.subject_id.0, row.incident_id);
    CloudEvent {
        specversion: "1.0".to_owned(),
        id: row.id.into(),
        source: source.to_owned(),
        kind: full_type(row.kind.0),
        subject: resource.clone(),
        time: row.at.0,
        datacontenttype: "application/json".to_owned(),
        sequence: format!("{:019}", row.position),
        data: EventData {
            resource,
            facility_id: row.facility_id.map(Into::into),
            incident_id: row.incident_id.map(Into::into),
            version: row.version,
            status: row.status.clone(),
        },
    }
}

/// The catalogue.
pub fn catalogue() -> Vec<EventTypeView> {
    let view = |told: &EventType| EventTypeView {
        code: *told,
        kind: full_type(*told),
        description: describe(*told).to_owned(),
        resource: about(*told).path().to_owned(),
        permission: about(*told).permission(),
    };
    EventType::ALL.iter().map(view).collect()
}

/// The types that a query names, separated by commas.
pub fn read_types(text: Option<&str>) -> AppResult<Vec<EventType>> {
    types_at("query:type", text)
}

fn types_at(pointer: &str, text: Option<&str>) -> AppResult<Vec<EventType>> {
    let Some(text) = text else { return Ok(Vec::new()) };
    types(text).map_err(|unknown| {
        let nearest = EventType::ALL
            .iter()
            .max_by(|a, b| strsim::jaro_winkler(unknown, a.code()).total_cmp(&strsim::jaro_winkler(unknown, b.code())));
        let nearest = nearest.map_or("", |told| told.code());
        let message = format!("is no type of event; did you mean {nearest}? GET /v1/event-types lists them all");
        AppError::invalid_at(pointer, "unknown_value", message)
    })
}

/// A part of the feed, as the actor may see it now.
pub async fn feed(ctx: &Ctx, actor: Actor, ask: FeedAsk) -> AppResult<EventPage> {
    let source = ctx.app.public_url.clone();
    ctx.read(move |tx| {
        let (rows, next, has_more) = page(tx, &actor, &ask)?;
        Ok(EventPage { items: rows.iter().map(|row| view(row, &source)).collect(), next, has_more })
    })
    .await
}

/// The events of a part of the feed, the position to go on with, and whether there is more.
///
/// How far the feed reaches is read first: what is committed in between is for the next part.
fn page(tx: &mut Tx<'_>, actor: &Actor, ask: &FeedAsk) -> AppResult<(Vec<EventRow>, i64, bool)> {
    permit_anywhere::<IncidentRead>(actor)?;
    let head = db::event::head(tx.conn)?;
    if ask.after > head {
        return Err(ahead(head));
    }
    let sight = EventSight::of(actor, &ask.kinds, ask.facility);
    let mut rows = db::event::list(tx.conn, &sight, (ask.after, head), ask.limit + 1)?;
    let has_more = i64::try_from(rows.len()).unwrap_or(i64::MAX) > ask.limit;
    rows.truncate(usize::try_from(ask.limit).unwrap_or(usize::MAX));
    let next = rows.last().filter(|_| has_more).map_or(head, |row| row.position);
    Ok((rows, next, has_more))
}

/// A position that was never given out: of another service, or of a database that was set back since.
fn ahead(head: i64) -> AppError {
    let message = format!("is after the last position, {head}; this service has not given it out");
    AppError::invalid_at("query:after", "unknown_position", message)
        .with_remedy("Read from a position that this service gave; ?after=0 gives everything.", None)
}
