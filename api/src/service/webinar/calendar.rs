//! Webinars as iCalendar (RFC 5545): one of them, and all that are ahead as a feed to subscribe to.

use chrono::Duration;
use icalendar::{Component, Event, EventLike, EventStatus, Property};
use nimrs_contract::vocabulary::WebinarStatus;

use crate::db;
use crate::db::webinar::{Filter, WebinarRow};
use crate::domain::ids::WebinarId;
use crate::domain::permissions::Actor;
use crate::service::context::Ctx;
use crate::service::error::AppResult;

use super::{missing, read};

/// The most events of the feed; those that begin first.
const MAX_EVENTS: i64 = 500;

/// The most octets of a line.
const MAX_OCTETS: usize = 75;

/// A calendar as text, with CRLF at the end of each line.
#[derive(Debug, Clone)]
pub struct Calendar(pub String);

/// One webinar. Who has a place finds in it where to join.
pub async fn calendar(ctx: &Ctx, actor: Option<Actor>, id: WebinarId) -> AppResult<Calendar> {
    ctx.read(move |tx| {
        let row = db::webinar::find(tx.conn, id)?.ok_or_else(missing)?;
        let reader = read::reader(tx, actor.as_ref(), &row)?;
        let link = row.join_link.clone().filter(|_| reader.may_join());
        let mut calendar = empty();
        calendar.push(event(&row, link.as_deref(), tx.public_url));
        Ok(Calendar(folded(&calendar.to_string())))
    })
    .await
}

/// Those that are ahead or under way, the cancelled ones too, so that calendars take them out. Nobody signs on to read
/// it, so that it never says where to join.
pub async fn feed(ctx: &Ctx) -> AppResult<Calendar> {
    ctx.read(move |tx| {
        let filter = Filter { ends_after: Some(tx.now), ..Filter::default() };
        let rows = db::webinar::list(tx.conn, filter, None, MAX_EVENTS)?;
        let mut calendar = empty();
        calendar.name("NIMRS webinars").ttl(&Duration::hours(1));
        for row in &rows {
            calendar.push(event(row, None, tx.public_url));
        }
        Ok(Calendar(folded(&calendar.to_string())))
    })
    .await
}

fn empty() -> icalendar::Calendar {
    let mut calendar = icalendar::Calendar::empty();
    for (key, value) in
        [("VERSION", "2.0"), ("PRODID", "-//NIMRS API//Webinars//EN"), ("CALSCALE", "GREGORIAN"), ("METHOD", "PUBLISH")]
    {
        calendar.append_property(Property::new(key, value));
    }
    calendar
}

/// The UID is the webinar's id for good; the sequence counts its versions, so that calendars know what is newer.
fn event(row: &WebinarRow, link: Option<&str>, public_url: &str) -> Event {
    let path = format!("{public_url}/v1/webinars/{}", row.id);
    let (status, place) = match row.status.0 {
        WebinarStatus::Cancelled => (EventStatus::Cancelled, "Cancelled"),
        WebinarStatus::Scheduled => (EventStatus::Confirmed, link.unwrap_or("Online; register to see where")),
    };
    let mut text = plain(&row.description);
    if let Some(reason) = &row.cancelled_reason {
        text = format!("Cancelled: {}\n\n{text}", plain(reason));
    }
    let mut event = Event::with_uid(&row.id.to_string());
    event
        .sequence(u32::try_from(row.version - 1).unwrap_or(0))
        .timestamp(row.updated_at.0)
        .created(row.created_at.0)
        .last_modified(row.updated_at.0)
        .starts(row.starts_at.0)
        .ends(row.ends_at.0)
        .summary(&plain(&row.title))
        .description(&format!("{text}\n\nPlaces and registration: {path}"))
        .location(place)
        .url(&path);
    event.status(status);
    event
}

/// The text with plain line ends and without other control characters, which no calendar may hold.
fn plain(text: &str) -> String {
    let lines = text.replace("\r\n", "\n").replace('\r', "\n");
    lines.chars().filter(|c| *c == '\n' || *c == '\t' || !c.is_control()).collect()
}

/// The lines folded anew, so that none has more than 75 octets (RFC 5545 section 3.1): the crate lets the last piece of
/// a folded line have 76.
fn folded(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + text.len() / 25);
    let mut octets = 0;
    for c in text.replace("\r\n ", "").chars() {
        if octets + c.len_utf8() > MAX_OCTETS && !matches!(c, '\r' | '\n') {
            out.push_str("\r\n ");
            octets = 1;
        }
        out.push(c);
        octets = if c == '\n' { 0 } else { octets + c.len_utf8() };
    }
    out
}

#[cfg(test)]
mod tests {
    use nimrs_contract::vocabulary::WebinarKind;
    use proptest::prelude::*;
    use uuid::Uuid;

    use super::*;
    use crate::db::types::{At, Coded};

    fn row(title: &str, description: &str) -> WebinarRow {
        let at = |text: &str| At(text.parse().unwrap());
        WebinarRow {
            id: WebinarId(Uuid::nil()),
            series_id: None,
            occurrence: None,
            kind: Coded(WebinarKind::Scheduled),
            title: title.to_owned(),
            description: description.to_owned(),
            join_link: Some("https://meet.example.org/secret".to_owned()),
            starts_at: at("2026-03-12T13:00:00Z"),
            ends_at: at("2026-03-12T14:00:00Z"),
            capacity: 10,
            registered: 0,
            waiting: 0,
            last_ticket: 0,
            status: Coded(WebinarStatus::Scheduled),
            cancelled_reason: None,
            created_by_user_id: "helpdesk".to_owned(),
            created_at: at("2026-03-01T10:00:00Z"),
            updated_at: at("2026-03-02T10:00:00Z"),
            version: 3,
        }
    }

    fn text(row: &WebinarRow) -> String {
        let mut calendar = empty();
        calendar.push(event(row, None, "https://nimrs.example.org"));
        folded(&calendar.to_string())
    }

    /// The value of a property, unfolded and with its escapes undone (RFC 5545 sections 3.1 and 3.3.11).
    fn value(text: &str, name: &str) -> String {
        let unfolded = text.replace("\r\n ", "").replace("\r\n\t", "");
        let line = unfolded.split("\r\n").find_map(|line| line.strip_prefix(&format!("{name}:"))).unwrap();
        let (mut out, mut chars) = (String::new(), line.chars());
        while let Some(c) = chars.next() {
            match (c, c == '\\') {
                (_, true) => match chars.next().unwrap() {
                    'n' | 'N' => out.push('\n'),
                    other => out.push(other),
                },
                (c, _) => out.push(c),
            }
        }
        out
    }

    #[test]
    fn an_event_says_when_and_what_and_not_where() {
        let text = text(&row("Queue; working, \\in it", "One\r\nTwo"));
        for line in [
            "UID:00000000-0000-0000-0000-000000000000",
            "SEQUENCE:2",
            "DTSTAMP:20260302T100000Z",
            "DTSTART:20260312T130000Z",
            "DTEND:20260312T140000Z",
            "STATUS:CONFIRMED",
            "METHOD:PUBLISH",
            r"SUMMARY:Queue\; working\, \\in it",
        ] {
            assert!(text.contains(&format!("\r\n{line}\r\n")), "{line}: {text}");
        }
        assert!(!text.contains("secret"));
        assert!(value(&text, "DESCRIPTION").starts_with("One\nTwo\n\nPlaces"));
    }

    #[test]
    fn a_cancelled_one_says_so() {
        let mut row = row("Queue", "One");
        row.status = Coded(WebinarStatus::Cancelled);
        row.cancelled_reason = Some("The speaker is ill.".to_owned());
        let text = text(&row);
        assert!(text.contains("\r\nSTATUS:CANCELLED\r\n"), "{text}");
        assert!(value(&text, "DESCRIPTION").starts_with("Cancelled: The speaker is ill.\n"));
    }

    proptest! {
        #[test]
        fn whatever_is_written_no_line_is_too_long_and_no_property_is_added(
            title in r"(?s).{1,120}|[a-zäß€𝄞 ,;\\:]{60,200}", description in r"(?s).{0,300}|(x\r\nEND:VEVENT\r\n){1,3}",
        ) {
            let text = text(&row(&title, &description));
            prop_assert!(!text.replace("\r\n", "").contains(['\r', '\n', '\0']));
            prop_assert!(text.split("\r\n").all(|line| line.len() <= 75), "{}", text);
            let unfolded = text.replace("\r\n ", "");
            let names: Vec<&str> = unfolded.split("\r\n").filter_map(|line| line.split_once([':', ';'])).map(|(n, _)| n).collect();
            prop_assert_eq!(names.len(), 4 + 2 + 2 + 12, "{:?}", names);
            prop_assert_eq!(value(&text, "SUMMARY"), plain(&title));
        }
    }
}
