//! The change feed, and the same as a stream of server-sent events.

use crate::http::routes::ServiceConfig;
use actix_web::http::header;
use actix_web::{HttpMessage, HttpRequest, HttpResponse, get, post};
use bytes::Bytes;
use futures_util::StreamExt;
use nimrs_contract::event::{EventPage, EventTicket, EventTypeView};
use nimrs_contract::page::Page;
use serde::Deserialize;
use utoipa::IntoParams;
use uuid::Uuid;

use crate::domain::permissions::actions::IncidentRead;
use crate::http::HeadOnly;
use crate::http::cursor::DEFAULT_LIMIT;
use crate::http::extract::{Auth, Change, Query, TicketOrToken};
use crate::http::problem::Handled;
use crate::http::reply::Reply;
use crate::service::event::{self, FeedAsk, Said};

/// Registers the operations.
pub fn routes(config: &mut ServiceConfig<'_>) {
    config.service(list_events).service(stream_events).service(create_event_ticket).service(list_event_types);
}

/// Which part of the feed is wanted.
#[derive(Debug, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
struct EventsQuery {
    /// After this position: the `next` of the part before. Without it from the beginning.
    #[param(minimum = 0)]
    after: Option<i64>,
    /// Events in this part.
    #[param(minimum = 1, maximum = 200, default = 50)]
    limit: Option<i64>,
    /// Of one of these types, separated by commas.
    #[param(max_length = 2000)]
    #[serde(rename = "type")]
    kind: Option<String>,
    /// Of this facility.
    facility_id: Option<Uuid>,
}

/// What happened, in order
///
/// Every change of what you may read, in the order in which it was committed: nothing is skipped though changes are made
/// at the same time, and nothing happens later below a position that you have. What was before you got the right to see
/// it stands at its own position: read from 0 where you need that. Go on with `next`, also where `items` is
/// empty. An event names what changed and says nothing of persons.
#[utoipa::path(tag = "Events", operation_id = "list_events", params(EventsQuery),
    responses((status = 200, description = "A part of the feed.", body = EventPage)),
    extensions(("x-permission" = json!("incident.read"))))]
#[get("/v1/events")]
async fn list_events(auth: Auth<IncidentRead>, query: Query<EventsQuery>) -> Handled<Reply<EventPage>> {
    let query = query.0;
    let ask = FeedAsk {
        after: query.after.unwrap_or(0),
        limit: query.limit.unwrap_or(DEFAULT_LIMIT),
        kinds: event::read_types(query.kind.as_deref())?,
        facility: query.facility_id.map(Into::into),
    };
    Ok(Reply::ok(event::feed(&auth.ctx, auth.actor, ask).await?))
}

/// What a stream begins with and is narrowed by.
#[derive(Debug, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
struct StreamQuery {
    /// After this position, unless `Last-Event-ID` says another. Without either from now on.
    #[param(minimum = 0)]
    after: Option<i64>,
    /// Of one of these types, separated by commas.
    #[param(max_length = 2000)]
    #[serde(rename = "type")]
    kind: Option<String>,
    /// Of this facility.
    facility_id: Option<Uuid>,
    /// A ticket of `POST /v1/events/tickets`, for those who cannot send an access token as a header.
    #[param(max_length = 100)]
    #[allow(dead_code, reason = "read by the extractor")]
    ticket: Option<String>,
}

/// The header with which a stream is taken up again.
#[derive(IntoParams)]
#[into_params(parameter_in = Header)]
#[allow(dead_code, reason = "only describes the header")]
struct LastEventId {
    /// The `id` of the last event that you have; a browser sends it by itself.
    #[param(rename = "Last-Event-ID", pattern = "^0?[0-9]{1,18}$")]
    last_event_id: Option<String>,
}

/// Follow what happens
///
/// The feed as server-sent events: `id` is the position and `data` the event. A line without an event comes every 15
/// seconds. A stream ends with its session, and when the service stops; go on with `Last-Event-ID` and nothing is missed
/// nor told twice. An account may follow five streams at a time; a sixth ends the oldest.
#[utoipa::path(tag = "Events", operation_id = "stream_events", params(StreamQuery, LastEventId),
    responses((status = 200, description = "The stream.", body = String, content_type = "text/event-stream")),
    extensions(("x-permission" = json!("incident.read"))))]
#[get("/v1/events/stream")]
async fn stream_events(
    signed_on: TicketOrToken<IncidentRead>,
    query: Query<StreamQuery>,
    request: HttpRequest,
) -> Handled<HttpResponse> {
    let query = query.0;
    let last = request.headers().get("Last-Event-ID").and_then(|value| value.to_str().ok());
    let after = last.and_then(|last| last.trim().parse().ok()).or(query.after);
    let ask = FeedAsk {
        kinds: event::read_types(query.kind.as_deref())?,
        facility: query.facility_id.map(Into::into),
        ..FeedAsk::default()
    };
    let mut response = HttpResponse::Ok();
    response.insert_header((header::CONTENT_TYPE, "text/event-stream; charset=utf-8"));
    response.insert_header((header::CACHE_CONTROL, "no-store"));
    // A proxy that waits for more would hold events back.
    response.insert_header(("X-Accel-Buffering", "no"));
    response.force_close();
    if request.extensions().contains::<HeadOnly>() {
        return Ok(response.finish());
    }
    let said = event::follow(&signed_on.ctx, signed_on.caller, after, ask).await?;
    let first = futures_util::stream::iter([Bytes::from_static(b"retry: 2000\n")]);
    let body = first.chain(said.map(|said| Bytes::from(lines(&said)))).map(Ok::<_, std::convert::Infallible>);
    Ok(response.streaming(body))
}

/// The lines of the stream (WHATWG HTML, server-sent events). An `id` without `data` moves the position of whoever
/// follows and tells nothing.
fn lines(said: &Said) -> String {
    let stands = |position: &i64| format!(": alive\nid: {position}\n\n");
    match said {
        Said::Stands(position) => stands(position),
        Said::Events(events, next) => {
            let line = |(position, event): &(i64, _)| {
                let data = serde_json::to_string(event).unwrap_or_default();
                format!("id: {position}\ndata: {data}\n\n")
            };
            let told: String = events.iter().map(line).collect();
            if events.last().is_some_and(|(position, _)| position == next) { told } else { told + &stands(next) }
        }
    }
}

/// A ticket for the stream
///
/// For a browser's `EventSource`, which sends no header of its own. The ticket lasts as long as your session, at most 12
/// hours, and is good for the stream alone. A session has ten; a further one takes the place of the oldest.
#[utoipa::path(tag = "Events", operation_id = "create_event_ticket",
    responses((status = 201, description = "The ticket; it is shown once.", body = EventTicket)),
    extensions(("x-permission" = json!("incident.read"))))]
#[post("/v1/events/tickets")]
async fn create_event_ticket(change: Change<IncidentRead>) -> Handled<Reply<EventTicket>> {
    let answer = event::issue(&change.ctx, change.actor).await?;
    Ok(Reply::created(answer, |_| "/v1/events/stream".to_owned()))
}

/// The types of events
///
/// The catalogue: what each is called, when it happens, which resource it names, and what it takes to hear of it.
#[utoipa::path(tag = "Events", operation_id = "list_event_types",
    responses((status = 200, description = "The types.", body = Page<EventTypeView>)),
    extensions(("x-permission" = json!("none"))))]
#[get("/v1/event-types")]
async fn list_event_types() -> Reply<Page<EventTypeView>> {
    Reply::ok(Page { items: event::catalogue(), next_cursor: None })
}
