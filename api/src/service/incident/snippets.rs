//! The places of a page of search hits, made from the records. A name is shown only to who may know it.

use std::collections::HashMap;

use nimrs_contract::person::PersonContent;
use nimrs_contract::search::{Snippet, SnippetPart};

use crate::db;
use crate::db::incident_list::SummaryRow;
use crate::db::incident_search::RecordRow;
use crate::domain::ids::{FacilityId, IncidentId};
use crate::domain::permissions::{Actor, Target, actions, permit};
use crate::domain::search::{Query, Rank};
use crate::domain::search_document::{names, narrative_texts};
use crate::domain::snippet::{Part, number_hit, snippet};
use crate::service::context::Tx;
use crate::service::error::AppResult;

/// The most places of one incident.
const MOST: usize = 3;

/// The places of each incident, and the incidents of which names are shown.
pub(super) type Places = (Vec<(IncidentId, Vec<Snippet>)>, Vec<(FacilityId, IncidentId)>);

/// What is shown of where the query was found.
pub(super) fn of_page(
    tx: &mut Tx<'_>,
    actor: &Actor,
    query: &Query,
    rows: &[SummaryRow],
    ranks: &HashMap<IncidentId, Rank>,
) -> AppResult<Places> {
    let ids: Vec<(FacilityId, IncidentId)> = rows.iter().map(|row| (row.facility_id, row.id)).collect();
    let records = db::incident_search::records(tx.conn, &ids)?;
    let people = db::incident_search::people(tx.conn, &ids)?;
    let phrase = query.as_phrase();
    let mut places = Vec::new();
    let mut named = Vec::new();
    for record in &records {
        let target = Target::facility(record.facility_id, record.field_office.0)
            .made_by(record.created_by)
            .jc_linked(record.jc_linked)
            .with_reason(tx.request.access_reason.is_some());
        let identified = permit::<actions::IncidentIdentify>(actor, &target).is_ok();
        let theirs = people.iter().filter(|(of, _)| *of == record.id).map(|(_, person)| &person.0);
        let in_phrase = ranks.get(&record.id) == Some(&Rank::Phrase);
        let found = of_record(record, theirs, if in_phrase { &phrase } else { query }, identified);
        if found.iter().any(|place| place.field == "people") {
            named.push((record.facility_id, record.id));
        }
        places.push((record.id, found));
    }
    Ok((places, named))
}

fn of_record<'a>(
    record: &RecordRow,
    people: impl Iterator<Item = &'a PersonContent>,
    query: &Query,
    identified: bool,
) -> Vec<Snippet> {
    let content = &record.content.0;
    let mut found = Vec::new();
    let numbers = [("number", Some(&record.number)), ("external_reference", record.external_reference.as_ref())];
    let jc_numbers = content.jc_numbers.iter().map(|number| ("jc_numbers", Some(number)));
    for (field, number) in numbers.into_iter().chain(jc_numbers) {
        found.extend(number.and_then(|number| number_hit(query, number)).map(|parts| place(field, parts)));
    }
    if identified {
        let name = names(content, people).iter().find_map(|name| snippet(query, name));
        found.extend(name.map(|parts| place("people", parts)));
    }
    for (field, text) in narrative_texts(content) {
        found.extend(snippet(query, text).map(|parts| place(field, parts)));
    }
    found.truncate(MOST);
    found
}

fn place(field: &str, parts: Vec<Part>) -> Snippet {
    let parts = parts.into_iter().map(|(text, hit)| SnippetPart { text, hit }).collect();
    Snippet { field: field.to_owned(), parts }
}
